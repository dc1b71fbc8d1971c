"""The report meets WCAG 2.2 AA as far as axe-core can tell, on every page and in every state."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

Browser = Page = Any

VIEWS = ("overview", "coverage", "clusters", "municipalities", "m2", "compare", "map", "search",
         "method")  # fmt: skip
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright",
        reason="needs axe-playwright-python: pip install 'stratmine[dev]'",
    )
    found = axe.Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [
        f"{page.url}: {each['id']}: {node['html'][:200]}"
        for each in found
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_no_page_has_a_barrier(page: Page, view: str) -> None:
    page.evaluate(f"location.hash = '#{view}'")
    page.wait_for_timeout(100)
    if view == "search":
        page.fill("#query", "kommunen")
        page.wait_for_selector("#search-results li")
    assert violations(page) == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_language_has_a_barrier(page: Page, language: str) -> None:
    page.click(f"[data-language={language}]")
    assert violations(page) == []
    page.evaluate("location.hash = '#coverage'")
    page.locator("#matrix a.cell").first.click()
    page.wait_for_selector("dialog li")
    assert violations(page) == []


@pytest.mark.parametrize("view", ["overview", "coverage", "m1", "compare"])
def test_a_phone_has_no_barrier(browser: Browser, report: Path, view: str) -> None:
    with browser.new_context(viewport={"width": 360, "height": 740}) as context:
        small = context.new_page()
        small.goto(f"{report.as_uri()}#{view}")
        small.wait_for_timeout(100)
        assert violations(small) == []
