"""The report as one HTML file: styles, script and pictures are inside it."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from stratmine import __version__
from stratmine.reporting.goal_map import HEIGHT, WIDTH, GoalMap
from stratmine.reporting.names import decimals, label, labels, tspans
from stratmine.reporting.texts import LANGUAGES, Texts, load_texts
from stratmine.reporting.view import ReportView


def render(view: ReportView, goal_map: GoalMap | None, texts: Texts) -> str:
    """Return the report as HTML.

    Everything that comes from documents is escaped. The page's own policy forbids loading
    anything from elsewhere.
    """
    environment = Environment(
        loader=PackageLoader("stratmine.reporting", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(decimals=decimals, label=label, labels=labels, tspans=tspans)
    environment.globals.update(
        t=texts.text,
        ta=texts.attribute,
        name=texts.name,
        plain=texts.plain,
        percent=texts.percent,
        language=texts.language,
        languages=LANGUAGES,
        view=view,
        map=goal_map,
        map_size=(WIDTH, HEIGHT),
    )
    return environment.get_template("report.html.j2").render(
        style=_own_file("style.css"),
        script=_own_file("script.js"),
        version=__version__,
        words={language: load_texts(language, mixed=view.mixed).tables() for language in LANGUAGES},
    )


def _own_file(name: str) -> Markup:
    """Return a file of the package, which is not escaped: nothing in it is from outside."""
    content = files("stratmine.reporting").joinpath("templates", name).read_text(encoding="utf-8")
    return Markup(content)  # noqa: S704
