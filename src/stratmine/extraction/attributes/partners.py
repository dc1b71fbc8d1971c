"""Who else takes part in something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.actors import actor_grammar, is_owner
from stratmine.extraction.text.patterns import any_of
from stratmine.languages import Language

_EXAMPLE_REACH = 90
"""Characters after «i samarbejde med» within which examples name the partners."""

_CLAUSE_END = re.compile(r"[.;:!?](?:\s|$)|\s[–—-]\s|\)|\s\(")
_DEFINITE = re.compile(
    r"(?:de[nt]?\s+[a-zæøåäö]{3,30}[ea]\s+[a-zæøåäö-]{4,40}"
    r"|[a-zæøåäö-]{4,40}?(?:ne|arna|orna|na|en|et|an|föreningar))\b"
)
"""«virksomhederne», «hemtjänsten», «den tekniske skole»: those of the place, known to all."""

_PROPER = re.compile(r"[A-ZÆØÅÄÖ][\w&'’/-]{0,40}(?:\s+[A-ZÆØÅÄÖ][\w&'’/-]{0,40}){0,6}")


_PROPER_UNIT = re.compile(r"[A-ZÆØÅÄÖ][\w-]{2,40}(?:s|ska)\s+[a-zæøåäö]{4,40}\b")
"""«Cyklistforbundets lokalafdeling», «Svenska kyrkan»."""


@dataclass(frozen=True, slots=True)
class _Grammar:
    together: re.Pattern[str]
    examples: re.Pattern[str]
    separator: re.Pattern[str]
    end: re.Pattern[str]
    name: re.Pattern[str]
    role: re.Pattern[str]


def find_partners(text: str, language: Language) -> tuple[str, ...]:
    """Return whom a sentence names to work with: «i samarbejde med SDU», «samverkan med … ex. A».

    Only names, bodies and roles count; «partners», «aktörer» and the like are nobody.
    """
    grammar = _grammar(language.code)
    found: list[str] = []
    for match in grammar.together.finditer(text):
        rest = text[match.end() :]
        examples = grammar.examples.search(rest[:_EXAMPLE_REACH])
        clause = _CLAUSE_END.search(rest[: examples.start()]) if examples else None
        if examples and clause is None:
            found.extend(_listed(rest[examples.end() :], grammar, language))
        else:
            found.extend(_listed(rest, grammar, language))
    return tuple(dict.fromkeys(found))


def _listed(rest: str, grammar: _Grammar, language: Language) -> list[str]:
    """Return the names in the list that a text opens with."""
    ends = [m.start() for p in (_CLAUSE_END, grammar.end) if (m := p.search(rest))]
    names: list[str] = []
    for piece in grammar.separator.split(rest[: min(ends, default=len(rest))]):
        name = _name_in(piece.strip(" ,."), grammar, language)
        if name is None:
            break
        names.append(name)
    return names


def _name_in(piece: str, grammar: _Grammar, language: Language) -> str | None:
    patterns = (grammar.name, grammar.role, _PROPER, _PROPER_UNIT, _DEFINITE)
    matches = [match for pattern in patterns if (match := pattern.match(piece))]
    best = max((match.group() for match in matches), key=len, default="")
    name = " ".join(best.split())
    generic = name.lower().split()[-1:] and name.lower() in language.actors.others
    if not name or generic or is_owner(name, language):
        return None
    return name


@cache
def _grammar(code: str) -> _Grammar:
    actors = languages.get(code).actors
    flags = re.IGNORECASE
    return _Grammar(
        together=re.compile(rf"{any_of(actors.together)}\s+", flags),
        examples=re.compile(rf"[\s(,]*{any_of(actors.examples)}\s*", flags),
        separator=re.compile(
            rf",\s+(?:{any_of(actors.joiners)}\s+)?|\s+{any_of(actors.joiners)}\s+", flags
        ),
        end=re.compile(rf"\s{any_of(actors.after_names)}\s", flags),
        name=re.compile(actor_grammar(code).name, flags),
        role=re.compile(rf"[\w-]{{2,30}}?(?:{'|'.join(actors.roles)})\b", flags),
    )
