"""Swedish abbreviations that end with a point in the middle of a sentence."""

_PRINTED = """
adr. ang. anm. art. avd. avs. bet. bil. bl.a. bla. c/o ca. dir. dnr. doc. d.v.s. dvs. dyl. e.d.
e.g. eg. ekon. em. enl. etc. e.v. ev. evt. exkl. ex. f. f.d. f.n. f.o.m. f.v.b. f.ö. fig.
fl. fm. fr. fr.o.m. förf. förk. gm. hr. i.s.f. inkl. inv. jfr. jmf. kap. kl. komm. kr.
kv. lagst. m.a.a. m.a.p. m.fl. m.h.a. m.m. m.v. max. mfl. min. milj. mkr. mom. motsv. mvh.
nr. n.b. o.d. o.dyl. o.s.v. obs. ordf. osv. p.g.a. pga. pkt. prof. prop. red. ref. resp. s.a.
s.k. sid. sk. skr. sp. st. str. särsk. t.ex. tex. t.o.m. t.v. tel. tf. tfn. u.a. uppl.
vd. v.g.v. vol. v.v. äv. ö.h.
"""

ABBREVIATIONS = frozenset(_PRINTED.split())
