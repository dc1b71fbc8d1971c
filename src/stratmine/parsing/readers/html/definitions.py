"""Definition lists of web pages: which words are terms, and what is said of each.

A short definition makes a paragraph «term: definition», as plans print such things without markup.
What is longer, or has parts of its own, stands under its term as under a heading.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from lxml import html

from stratmine.parsing.drafts import LONGEST_DEFINITION, Draft
from stratmine.parsing.words.grammar import ends_sentence
from stratmine.parsing.words.wordlist import word_set

EVIDENCE = "definition list"
TERM = "definition term"

_PARTS = word_set("ul ol dl table h1 h2 h3 h4 h5 h6")
_PARAGRAPHS = ("p", "div")


def has_parts(element: html.HtmlElement) -> bool:
    """Whether a definition holds a list, a table, headings, or several paragraphs."""
    if len(list(islice(element.iter(*_PARAGRAPHS), 2))) > 1:
        return True
    return next(element.iter(*_PARTS), None) is not None


def headings(terms: Sequence[str]) -> list[Draft]:
    """Terms over a definition of several blocks."""
    return [Draft("heading", ", ".join(terms), evidence=(TERM,))] if terms else []


def drafts(terms: Sequence[str], text: str, element: html.HtmlElement) -> list[Draft]:
    """The blocks of a definition of one block, and its terms.

    Args:
        terms: The terms before it; none where another definition stands between.
        text: The definition.
        element: Its element.
    """
    if _is_definition(element.getprevious()) or _is_definition(element.getnext()):
        return [*headings(terms), Draft("list_item", text, evidence=(EVIDENCE,))]
    joined = ", ".join(terms)
    if terms and len(text) <= LONGEST_DEFINITION and not ends_sentence(joined):
        colon = "" if joined.endswith(":") else ":"
        return [Draft("paragraph", f"{joined}{colon} {text}", evidence=(EVIDENCE,))]
    return [*headings(terms), Draft("paragraph", text)]


def _is_definition(element: html.HtmlElement | None) -> bool:
    return element is not None and element.tag == "dd"
