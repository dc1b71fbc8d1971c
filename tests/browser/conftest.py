"""A report of bundled plans in a real browser.

The browser is Debian's chromium (or a Chrome) that is installed on the machine: nothing is
downloaded. Where there is none, these tests say so and are skipped.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import stratmine as sm

Browser = Any

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="needs playwright: pip install 'stratmine[dev]'"
    )
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip(f"needs a browser: none of {', '.join(BROWSERS)} is installed")
    with playwright.sync_playwright() as running:
        # Chromium refuses its sandbox to root, as tests in containers are.
        root = hasattr(os, "geteuid") and os.geteuid() == 0
        launched = running.chromium.launch(
            executable_path=found, args=["--no-sandbox"] if root else []
        )
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory, documents: Path) -> Path:
    """A report of four municipalities, two from each country, in Danish.

    One of them has an old and a new version of its plan.
    """
    names = ("brededal", "hjelmsund", "kvarnforsa", "sundhamn")
    files = [file for name in names for file in sorted(documents.glob(f"{name}-*.pdf"))]
    corpus = sm.read_corpus(files)
    bench = sm.benchmark(corpus.strategies, sm.cluster(corpus.strategies))
    path = tmp_path_factory.mktemp("report") / "report.html"
    return bench.to_html(path, language="da", documents=files)


@pytest.fixture
def page(browser: Browser, report: Path) -> Iterator[Any]:
    """The report as it opens on a desk, offline; an error of its script fails the test."""
    with browser.new_context(viewport={"width": 1280, "height": 900}, offline=True) as context:
        context.set_default_timeout(30_000)
        opened = context.new_page()
        errors: list[str] = []
        asked: list[str] = []
        opened.on("pageerror", lambda error: errors.append(str(error)))
        opened.on("console", lambda m: errors.append(m.text) if m.type == "error" else None)
        opened.on("request", lambda request: asked.append(request.url))
        opened.goto(report.as_uri())
        yield opened
        assert not errors
        assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
