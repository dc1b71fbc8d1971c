"""Danish abbreviations that end with a point in the middle of a sentence."""

_PRINTED = """
adm. afd. afs. alm. ang. bekg. bl.a. bla. ca. cand. dvs. d.v.s. d. dir. div. ekskl. eks.
evt. f.eks. feks. fhv. ff. fig. fmd. fx. gl. gns. hhv. hr. if. ift. ifm. iht. inkl. int.
jf. jfr. jvf. kap. kl. komm. kr. lb. lign. m.a.o. m.fl. mht. m.h.t. m.m. m.v. mv. maks. max. md.
mfl. mhp. mia. mill. min. mio. mm. mvh. nr. o.a. o.l. obs. ofl. opg. osv. o.s.v. p. p.a. p.g.a. pga.
pct. pkt. pr. p.t. pt. red. resp. s. sek. sml. stk. str. tlf. t.o.m. tsk. udg. vedr. vha.
vol. årg.
"""

ABBREVIATIONS = frozenset(_PRINTED.split())
