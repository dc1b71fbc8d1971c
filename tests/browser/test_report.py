"""What a reader does with the report."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

Browser = Page = Any


def test_it_opens_with_what_was_read_and_what_stands_out(page: Page) -> None:
    assert page.locator("section.view:visible").count() == 1
    overview = page.locator("#overview").inner_text()
    for words in ("Hvad der er læst", "Hvad der springer i øjnene", "Hvad der gik galt"):
        assert words in overview
    assert page.locator(".facts dd").all_inner_texts()[:2] == ["6", "4"]


def test_a_cell_shows_the_goals_behind_it(page: Page) -> None:
    page.click("nav a[href='#coverage']")
    cell = page.locator("#matrix a.cell").first
    count = int(cell.inner_text())
    cell.click()
    dialog = page.locator("dialog")
    assert dialog.is_visible()
    assert dialog.locator("li").count() == count
    assert f"{count} af " in page.locator("#behind-cell-facts").inner_text()
    assert dialog.locator("li a[href*='.pdf#page=']").count() == count
    page.keyboard.press("Escape")
    assert not dialog.is_visible()
    # The focus is back where it was.
    assert page.evaluate("document.activeElement.className") == "cell"


def test_a_goal_in_the_dialog_leads_to_its_place_in_the_plan(page: Page) -> None:
    page.click("nav a[href='#coverage']")
    page.locator("#matrix a.cell").first.click()
    link = page.locator("dialog li a[href^='#']").first
    words = link.inner_text()
    link.click()
    page.wait_for_selector("dialog", state="hidden")
    target = page.locator(".element:target")
    assert words in target.inner_text()
    assert target.is_visible()


def test_search_finds_words_in_any_order_and_marks_them(page: Page) -> None:
    page.fill("#query", "kommunen virksomhederne")
    page.wait_for_selector("#search-results li")
    results = page.locator("#search-results li")
    assert page.locator("#search-count").inner_text() == f"Fundet: {results.count()}"
    for text in results.all_inner_texts():
        assert "kommunen" in text.lower()
    assert page.locator("#search-results mark").count()
    page.fill("#query", "findes overhovedet ikke")
    page.wait_for_selector("#search-results li", state="detached")
    assert page.locator("#search-count").inner_text() == "Fundet: 0"


def test_danish_and_swedish_letters_find_each_other(page: Page) -> None:
    page.fill("#query", "fødevarer")
    page.wait_for_selector("#search-results li")
    danish = page.locator("#search-results li").count()
    page.fill("#query", "födevarer")
    page.wait_for_timeout(400)
    assert page.locator("#search-results li").count() == danish


def test_the_reader_can_switch_the_language(page: Page) -> None:
    page.click("nav a[href='#coverage']")
    before = page.locator("#matrix tbody th").first.inner_text()
    page.click("[data-language=sv]")
    assert page.evaluate("document.documentElement.lang") == "sv"
    assert page.locator("nav a").first.inner_text() == "Översikt"
    assert page.title() == "Mål i kommunala strategier"
    assert page.locator("#matrix tbody th").first.inner_text() != before
    assert page.get_attribute("nav", "aria-label") == "Avsnitt"
    page.click("[data-language=en]")
    assert page.locator("#coverage-h").inner_text() == "Coverage"
    page.locator("#matrix a.cell").first.click()
    assert " goals, " in page.locator("#behind-cell-facts").inner_text()
    page.keyboard.press("Escape")
    page.click("[data-language=da]")
    assert page.locator("#matrix tbody th").first.inner_text() == before


def test_every_word_of_the_page_changes_and_changes_back(page: Page) -> None:
    words = "[...document.querySelectorAll('[data-t]')].map(e => e.textContent)"
    danish = page.evaluate(words)
    page.click("[data-language=en]")
    assert page.evaluate(words) != danish
    page.click("[data-language=da]")
    assert page.evaluate(words) == danish


def test_any_two_stand_side_by_side(page: Page) -> None:
    page.click("nav a[href='#compare']")
    page.select_option("#compare-a", label="Brededal Kommune")
    page.select_option("#compare-b", label="Kvarnforsa kommun")
    heads = page.locator("#compared thead th").all_inner_texts()
    assert heads[1:] == ["Brededal Kommune", "Kvarnforsa kommun"]
    rows = page.locator("#compared tbody tr")
    matched = rows.count() - 1
    assert matched >= 2
    for number in range(matched):
        sides = rows.nth(number).locator("td")
        assert sides.nth(0).locator("li").count()
        assert sides.nth(1).locator("li").count()
    assert rows.nth(matched).locator("th").inner_text() == "Kun den ene"


def test_side_by_side_opens_with_the_most_alike(page: Page) -> None:
    page.click("nav a[href='#municipalities']")
    page.locator("#municipalities a").first.click()
    peer = page.locator("#m1-peers th[scope=row] > a").first.inner_text()
    page.click("nav a[href='#compare']")
    assert page.locator("#compare-b option:checked").inner_text() == peer


def test_long_names_stay_below_the_country_in_the_matrix(page: Page) -> None:
    page.click("nav a[href='#coverage']")
    page.evaluate(
        "document.querySelector('#matrix .upright a').textContent = 'Regionen og '.repeat(9)"
    )
    name = page.locator("#matrix .upright a").first.bounding_box()
    country = page.locator("#matrix .country").first.bounding_box()
    assert name["y"] >= country["y"] + country["height"] - 1


def test_a_municipality_shows_what_changed_in_its_plan(page: Page) -> None:
    page.click("nav a[href='#municipalities']")
    page.click("#municipalities a:has-text('Hjelmsund')")
    page.wait_for_selector(".view.current h2:has-text('Hjelmsund')")
    changes = page.locator("#m2-changes summary").all_inner_texts()
    assert [line.split(":")[0] for line in changes] == [
        "Beholdt",
        "Ændret",
        "Flyttet",
        "Udgået",
        "Nyt",
    ]
    page.locator("#m2-changes summary").nth(1).click()
    changed = page.locator("#m2-changes details").nth(1).locator("li").first.inner_text()
    assert "Før:" in changed
    assert page.locator("#m1-changes").count() == 0


def test_the_map_tells_a_goal_and_leads_to_it(page: Page) -> None:
    page.click("nav a[href='#map']")
    point = page.locator("#goal-map g[data-goal]").nth(7)
    point.hover(force=True)
    tip = page.locator("#map-tip").inner_text()
    goal = page.locator("#map-tip span").inner_text()
    assert "kommun" in tip.lower()
    point.click(force=True)
    assert goal in page.locator(".element:target").inner_text()


def test_a_theme_can_be_singled_out_on_the_map(page: Page) -> None:
    page.click("nav a[href='#map']")
    page.locator("button.theme").first.click()
    points = page.locator("#goal-map g[data-goal]").count()
    bright = page.locator("#goal-map g.p1:not(.dim)").count()
    assert 0 < bright < points
    assert page.locator("#goal-map g.dim").count() == points - bright
    page.locator("button.theme").first.click()
    assert page.locator("#goal-map g.dim").count() == 0


@pytest.mark.parametrize(
    ("where", "button"),
    [
        ("overview", "[data-csv='#documents']"),
        ("coverage", "[data-csv='#matrix']"),
        ("coverage", "[data-csv='#ends']"),
        ("clusters", "[data-csv='clusters']"),
        ("map", "[data-csv='map']"),
        ("compare", "[data-csv='#compared']"),
        ("search", "[data-csv='elements']"),
        ("m1", "[data-csv='standing:m1-gaps']"),
        ("m2", "[data-csv='standing:m2-own']"),
        ("m1", "[data-csv='#m1-ambition']"),
        ("m1", "[data-csv='#m1-peers']"),
        ("m1", "[data-csv='elements:m1']"),
        ("m2", "[data-csv='changes:m2']"),
    ],
)
def test_every_figure_comes_as_csv(page: Page, where: str, button: str) -> None:
    page.evaluate(f"location.hash = '#{where}'")
    with page.expect_download() as download:
        page.click(f"#{where} {button}")
    content = Path(download.value.path()).read_text(encoding="utf-8-sig")
    rows = list(csv.reader(StringIO(content), delimiter=";"))
    assert len(rows) > 2
    assert len({len(row) for row in rows}) == 1
    assert any(cell.strip() for cell in rows[-1])


def test_csv_is_parted_by_commas_in_english(page: Page) -> None:
    page.click("[data-language=en]")
    with page.expect_download() as download:
        page.click("[data-csv='#documents']")
    content = Path(download.value.path()).read_text(encoding="utf-8-sig")
    head = next(csv.reader(StringIO(content)))
    assert head[:3] == ["Municipality", "Document", "Kind"]


def test_the_matrix_as_csv_says_what_the_matrix_says(page: Page) -> None:
    page.click("nav a[href='#coverage']")
    with page.expect_download() as download:
        page.click("[data-csv='#matrix']")
    content = Path(download.value.path()).read_text(encoding="utf-8-sig")
    counts = [
        cell for row in list(csv.reader(StringIO(content), delimiter=";"))[2:] for cell in row[1:]
    ]
    assert all(cell.isdigit() for cell in counts)
    shown = page.locator("#matrix a.cell").all_inner_texts()
    assert [cell for cell in counts if cell != "0"] == shown


def test_the_overview_prints_the_report_and_a_page_prints_alone(page: Page, tmp_path: Path) -> None:
    whole = _printed(page, tmp_path)
    assert "Hvad der springer i øjnene" in whole
    for words in ("Dækning", "Fælles mål", "Kvarnforsa kommun", "Metode"):
        assert words in whole
    page.evaluate("location.hash = '#m1'")
    alone = _printed(page, tmp_path)
    assert "Brededal Kommune" in alone
    assert "Hvad der springer i øjnene" not in alone


def _printed(page: Page, folder: Path) -> str:
    path = folder / "report.pdf"
    page.pdf(path=path, format="A4")
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(p.get_textpage().get_text_range() for p in document)


def test_everything_can_be_reached_by_keyboard(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.click("nav a[href='#coverage']")
    page.locator("#matrix a.cell").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("dialog").is_visible()


def test_without_script_all_of_it_is_there(browser: Browser, report: Path) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        bare = context.new_page()
        bare.goto(report.as_uri())
        assert bare.locator("section.view:visible").count() == 8 + 4
        assert bare.locator("noscript").first.inner_text()
        assert not bare.locator("#search-form").is_visible()


def test_nothing_is_wider_than_a_phone(browser: Browser, report: Path) -> None:
    with browser.new_context(viewport={"width": 360, "height": 740}) as context:
        small = context.new_page()
        small.goto(report.as_uri())
        for view in ("overview", "coverage", "clusters", "municipalities", "m1", "compare",
                     "map", "search", "method"):  # fmt: skip
            small.evaluate(f"location.hash = '#{view}'")
            small.wait_for_timeout(50)
            assert small.evaluate("document.documentElement.scrollWidth") <= 360, view
