"""Markdown: quotations and definition lists."""

from __future__ import annotations

from stratmine.parsing import parse_bytes


def blocks(text: str) -> list[tuple[str, str]]:
    return [(b.kind, b.text) for b in parse_bytes(text.encode(), "plan.md").blocks]


def test_a_short_quotation_is_no_heading() -> None:
    text = (
        "# Byens plan\n\n> Havet er vores\n\nVi bor ved vandet, og det skal kunne ses.\n\n"
        "> Havet giver os alt,\nog vi giver igen\n\nSå enkelt er det for byen.\n> Sagt før\n"
    )
    assert blocks(text) == [
        ("heading", "Byens plan"),
        ("paragraph", "Havet er vores"),
        ("paragraph", "Vi bor ved vandet, og det skal kunne ses."),
        ("paragraph", "Havet giver os alt, og vi giver igen"),
        ("paragraph", "Så enkelt er det for byen."),
        ("paragraph", "Sagt før"),
    ]


def test_lists_and_headings_in_quotations_are_kept() -> None:
    text = "# Plan\n\n> ## Mål\n>\n> - Flere både\n>   - Små både\n> - Flere broer\n"
    document = parse_bytes(text.encode(), "plan.md")
    assert [(b.kind, b.text, b.depth) for b in document.blocks] == [
        ("heading", "Plan", 0),
        ("heading", "Mål", 0),
        ("list_item", "Flere både", 0),
        ("list_item", "Små både", 1),
        ("list_item", "Flere broer", 0),
    ]


def test_definition_lists_keep_terms_and_what_is_said_of_each() -> None:
    long = "Havnen skal være åben for alle, også for dem, der ikke har en båd. " * 3
    text = (
        f"# Plan\n\nMål\n: Flere både i havnen\n  og ved broen\n\nAnsvar\n: Teknik\n: Havnen\n\n"
        f"Vision\n\n: {long}\n\nTiden er 10:30.\n"
    )
    assert blocks(text) == [
        ("heading", "Plan"),
        ("paragraph", "Mål: Flere både i havnen og ved broen"),
        ("heading", "Ansvar"),
        ("list_item", "Teknik"),
        ("list_item", "Havnen"),
        ("heading", "Vision"),
        ("paragraph", long.strip()),
        ("paragraph", "Tiden er 10:30."),
    ]
