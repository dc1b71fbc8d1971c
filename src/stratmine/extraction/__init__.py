"""From a parsed document to its strategy: what it promises, by whom, until when.

The packages, each of which only uses those above it::

    text        words, phrases and sentences, whatever they mean
    announcing  what headings, labels, lead-ins and column headers say of what follows them
    prose       what a sentence is by its own wording
    findings    what was found, how sure it is, how it hangs together
    structure   the sections, the lists inside paragraphs, what each heading does
    attributes  who, with whom, when, how far, how much
    fields      what the document says about itself
    tables      elements from tables, forms and matrices
    reading     the walk through the sections that collects all of it

The way through: `structure` arranges the blocks under their headings, `reading` walks the
sections and collects candidates, `findings.linking` removes repetitions, `attributes` and
`fields` add what is said of them. `docs/extraction.md` says where a rule of each kind goes.
"""

from __future__ import annotations

from dataclasses import replace

from stratmine import languages
from stratmine.errors import LanguageError
from stratmine.extraction.attributes import Attributes, attach
from stratmine.extraction.fields import document_fields
from stratmine.extraction.fields.places import field_places
from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.findings.issues import language_issue, plan_issues
from stratmine.extraction.findings.linking import linked
from stratmine.extraction.findings.measured_goals import with_measured_goals
from stratmine.extraction.findings.numbered_parents import with_numbered_parents
from stratmine.extraction.findings.provenance import provenance_of
from stratmine.extraction.reading.reader import Reader
from stratmine.extraction.structure.nesting import nest_headings
from stratmine.extraction.structure.sections import build_sections
from stratmine.languages import Language
from stratmine.options import ExtractOptions
from stratmine.schema import Block, Element, ParsedDocument, Period, Strategy

__all__ = ["extract"]


def extract(document: ParsedDocument, options: ExtractOptions | None = None) -> Strategy:
    """Return what a document promises, with the place of each element.

    Args:
        document: A parsed document.
        options: See `ExtractOptions`.

    Raises:
        LanguageError: The document is neither Danish nor Swedish, and the options require it.
    """
    options = options or ExtractOptions()
    if document.language not in languages.SUPPORTED:
        return _refused(document, options)
    language = languages.get(document.language)
    fields = document_fields(document, language)
    if fields.organisation is not None and fields.organisation.kind == "state":
        language = languages.of_state(document.language)
    candidates = linked(
        with_measured_goals(find_candidates(document, language, fields.period), language)
    )
    kept = confident(candidates, options.min_confidence)
    return Strategy(
        id=document.id,
        source=document.source,
        title=fields.title,
        language=document.language,
        kind=fields.kind,
        organisation=fields.organisation,
        country=fields.country,
        period=fields.period,
        adopted=fields.adopted,
        places=field_places(fields, document, language),
        elements=_elements(kept, document, language),
        issues=(*document.issues, *plan_issues(candidates, document.source.file)),
    )


def find_candidates(
    document: ParsedDocument, language: Language, period: Period | None = None
) -> list[Candidate]:
    """Return everything in the document that reads as an element, repetitions included."""
    root = build_sections(document, language)
    nest_headings(root, language)
    return with_numbered_parents(Reader(root, language, period).read())


def confident(candidates: list[Candidate], least: float) -> list[Candidate]:
    """Drop what is less sure than `least`; children of what is dropped move up."""
    kept = [i for i, candidate in enumerate(candidates) if candidate.confidence >= least]
    position = {old: new for new, old in enumerate(kept)}

    def parent_of(index: int) -> int | None:
        above = candidates[index].parent
        while above is not None and above not in position:
            above = candidates[above].parent
        return None if above is None else position[above]

    return [replace(candidates[i], parent=parent_of(i)) for i in kept]


def _refused(document: ParsedDocument, options: ExtractOptions) -> Strategy:
    file = document.source.file
    if options.require_language:
        raise LanguageError(
            f"{file} is in «{document.language or 'an unknown language'}»; stratmine reads Danish "
            "(da) and Swedish (sv): translate it, or leave it out"
        )
    issue = language_issue(document.language, file)
    return Strategy(
        id=document.id,
        source=document.source,
        language=document.language,
        issues=(*document.issues, issue),
    )


def _elements(
    candidates: list[Candidate], document: ParsedDocument, language: Language
) -> tuple[Element, ...]:
    blocks = {block.id: block for block in document.blocks}
    attributes = attach(candidates, document, language)
    return tuple(
        _element(number, candidate, said, blocks[candidate.block_id], document)
        for number, (candidate, said) in enumerate(zip(candidates, attributes, strict=True), 1)
    )


def _element(
    number: int, candidate: Candidate, said: Attributes, block: Block, document: ParsedDocument
) -> Element:
    return Element(
        id=f"e{number}",
        type=candidate.type,
        text=candidate.text,
        number=candidate.number,
        parent_id=None if candidate.parent is None else f"e{candidate.parent + 1}",
        language=block.language if block.language in languages.SUPPORTED else document.language,
        provenance=provenance_of(candidate, block, document),
        confidence=candidate.confidence,
        evidence=candidate.evidence,
        commitment=said.commitment,
        responsible=said.responsible,
        partners=said.partners,
        deadline=said.deadline,
        status=said.status,
        target=said.target,
        budget=said.budget,
    )
