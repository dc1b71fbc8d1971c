"""The report as one HTML file: styles, script and plots are inside it."""

from __future__ import annotations

import base64
import gzip
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from stratmine.reporting.plots import Figures
from stratmine.reporting.texts import Texts
from stratmine.reporting.view import ReportView


def render(view: ReportView, figures: Figures, texts: Texts) -> str:
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
    environment.globals.update(
        t=texts.text, name=texts.name, percent=texts.percent, view=view, figures=figures
    )
    drawn = figures.heatmap is not None or figures.goal_map is not None
    return environment.get_template("report.html.j2").render(
        style=_own_file("style.css"),
        script=_own_file("script.js"),
        plotly=_plotly_script() if drawn else None,
    )


def _own_file(name: str) -> Markup:
    """Return a file of the package, which is not escaped: nothing in it is from outside."""
    content = files("stratmine.reporting").joinpath("templates", name).read_text(encoding="utf-8")
    return Markup(content)  # noqa: S704


def _plotly_script() -> str:
    """Return plotly's script, packed: it is a quarter of the size, and drawn when needed."""
    from plotly.offline import get_plotlyjs

    return base64.b64encode(gzip.compress(get_plotlyjs().encode(), mtime=0)).decode()
