"""Text from a hostile document is shown, and nothing of it is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import stratmine as sm
from stratmine.schema import Element, Label, Organisation, Source, Strategy

Browser = Page = Any

EVILS = (
    "</script></textarea></style><script>document.title='pwned'</script>",
    "<img src=x onerror=\"document.title='pwned'\">",
    '=HYPERLINK("http://evil.example";"x")',
    "{{ 7 * 7 }} ${7 * 7} {count} {name}",
    "turned \u202egnirts\u2066 round",
    "x" * 1_000_000,
)


def _strategy(name: str, country: str) -> Strategy:
    return Strategy(
        id=name,
        source=Source(file=f"{EVILS[1]}.pdf", sha256="0" * 64, media_type="application/pdf"),
        title=EVILS[0],
        country=country,
        language="sv" if country == "SE" else "da",
        organisation=Organisation(name=f"{EVILS[0]}{name}", country=country),
        elements=tuple(
            Element(id=f"e{n}", type="goal", text=evil, number=evil, responsible=(evil,))
            for n, evil in enumerate(EVILS)
        ),
    )


@pytest.fixture
def hostile(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    plans = [_strategy("a", "DK"), _strategy("b", "SE")]
    clustering = sm.cluster(plans)
    label = Label(da=EVILS[0], sv=EVILS[1])
    named = {
        name: tuple(g.model_copy(update={"label": label}) for g in getattr(clustering, name))
        for name in ("clusters", "themes")
    }
    bench = sm.benchmark(plans, clustering.model_copy(update=named))
    with browser.new_context(offline=True) as context:
        page = context.new_page()
        page.goto(bench.to_html(tmp_path / "report.html", title=EVILS[0]).as_uri())
        yield page
        assert page.title() == EVILS[0]
        assert page.locator("img, iframe, object, script[src]").count() == 0


def test_it_is_shown_as_text(hostile: Page) -> None:
    shown = hostile.locator("#m1 .element .text").all_text_contents()
    assert [text.strip() for text in shown[:4]] == list(EVILS[:4])
    assert len(shown[5]) < 1000


def test_switching_the_language_does_not_wake_it(hostile: Page) -> None:
    for language in ("sv", "da", "en"):
        hostile.click(f"[data-language={language}]")
    assert hostile.locator("h1").inner_text() == EVILS[0]


def test_search_side_by_side_and_cells_do_not_wake_it(hostile: Page) -> None:
    hostile.fill("#query", "<img")
    hostile.wait_for_selector("#search-results li")
    assert EVILS[1] in hostile.locator("#search-results").inner_text()
    hostile.click("nav a[href='#compare']")
    assert EVILS[1] in hostile.locator("#compared").inner_text()
    hostile.click("nav a[href='#coverage']")
    hostile.locator("#matrix a.cell").first.click()
    assert hostile.locator("#behind-cell-h").inner_text()


def test_a_formula_comes_as_text_into_a_spreadsheet(hostile: Page) -> None:
    hostile.evaluate("location.hash = '#search'")
    with hostile.expect_download() as download:
        hostile.click("[data-csv='elements']")
    content = Path(download.value.path()).read_text(encoding="utf-8")
    assert "\"'=HYPERLINK(" in content
    assert '"=' not in content


def test_a_long_name_without_spaces_stays_in_the_head_of_its_column(
    browser: Browser, tmp_path: Path
) -> None:
    """As of a plan whose owner is not known: its file's name stands for it."""
    plans = [
        _strategy(name, country).model_copy(update={"organisation": None, "source": source})
        for name, country in (("a", "DK"), ("b", "SE"))
        for source in [
            Source(
                file=f"{name}_{'handlingsplan_' * 6}2025.pdf",
                sha256="0" * 64,
                media_type="application/pdf",
            )
        ]
    ]
    bench = sm.benchmark(plans, sm.cluster(plans))
    with browser.new_context(offline=True) as context:
        page = context.new_page()
        page.goto(bench.to_html(tmp_path / "report.html").as_uri() + "#coverage")
        head = page.locator("#matrix .upright a").first
        assert head.evaluate("a => a.scrollHeight <= a.clientHeight")
