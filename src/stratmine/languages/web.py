"""What web pages print around a document, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Web:
    """Words of menus, links and viewers of web pages, lower case.

    In lines, «…» stands for any text and «*» for the rest of a word: «hjalp siden…», «dokument*».

    Attributes:
        furniture: Lines that are no content wherever they stand: «læs mere».
        skips: What a link that skips does: «spring» til indhold.
        skipped_to: What it skips to, as lines: «navig*».
        content_marks: Lines that say where the content begins or ends.
        roots: Words that the way to a page begins with: «hjem».
        privacy: Words of lines about cookies.
        contacts: Labels of addresses and numbers: «telefon».
        contacts_inside: Those that stand inside running text, with a colon.
        edge_lines: Lines at the top or bottom of a page: «udskriv».
        page_is: Words before when a page was changed: «siden», «er».
        lately: The word between them: «senest».
        changed: What was then done with it: «opdateret».
        dated: Those that need no such word where a date follows.
        stamps: What was done with a document, before a date: «modtaget».
        links: Words that open a link: «hent».
        like: Beginnings of words for other pages like this one: «relatere».
        documents: What these are, as lines: «dokument*».
        offers: Further headings of lists of other pages, as lines.
        closing: What closes a popup.
        glued_labels: Labels that may have lost the space after them: «Dato17.06.2013».
        downloads: What one may do with a file, before its name in quotation marks: «hent».
        viewer: Lines of a viewer of documents: «gem som».
        transcripts: Names of the text that a viewer shows below, as lines: «udskrift*».
    """

    furniture: tuple[str, ...]
    skips: tuple[str, ...]
    skipped_to: tuple[str, ...]
    content_marks: tuple[str, ...]
    roots: tuple[str, ...]
    privacy: tuple[str, ...]
    contacts: tuple[str, ...]
    contacts_inside: tuple[str, ...]
    edge_lines: tuple[str, ...]
    page_is: tuple[str, ...]
    lately: tuple[str, ...]
    changed: tuple[str, ...]
    dated: tuple[str, ...]
    stamps: tuple[str, ...]
    links: tuple[str, ...]
    like: tuple[str, ...]
    documents: tuple[str, ...]
    offers: tuple[str, ...]
    closing: tuple[str, ...]
    glued_labels: tuple[str, ...]
    downloads: tuple[str, ...]
    viewer: tuple[str, ...]
    transcripts: tuple[str, ...]
