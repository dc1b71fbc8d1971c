from __future__ import annotations

import pytest

from stratmine.schema import (
    Deadline,
    Element,
    Organisation,
    Period,
    Provenance,
    Source,
    Strategy,
    Target,
)


@pytest.fixture
def strategy() -> Strategy:
    """A small plan that has one of everything that the formats treat differently."""
    place = Provenance(
        page=3, bbox=(1.0, 2.0, 3.0, 4.0), quote="Grøn omstilling", char_start=10, char_end=25
    )
    return Strategy(
        id="0123456789abcdef",
        source=Source(file="plan æø.pdf", sha256="00" * 32, media_type="application/pdf"),
        title="Plan for Øby",
        language="da",
        country="DK",
        organisation=Organisation(name="Øby Kommune", kind="municipality", country="DK"),
        period=Period(start="2022", end="2026"),
        elements=(
            Element(id="e1", type="vision", text="Øby er grøn."),
            Element(id="e2", type="focus_area", text="Grøn omstilling", provenance=(place,)),
            Element(
                id="e3",
                type="goal",
                text="Mindre CO2",
                number="1",
                parent_id="e2",
                responsible=("Klima & Miljø",),
                partners=("Øby Forsyning",),
                deadline=Deadline(text="senest 2030", year=2030),
            ),
            Element(id="e4", type="goal", text="Færre biler", number="1.1", parent_id="e3"),
            Element(
                id="e5",
                type="indicator",
                text="Udledning fra kommunens biler",
                parent_id="e4",
                target=Target(
                    text="fra 100 til 12,5 ton", value=12.5, unit="ton", year=2030, baseline="100"
                ),
            ),
            Element(id="e6", type="goal", text="=1+1 Et mål uden område"),
            Element(id="e7", type="activity", text="Købe elbiler", parent_id="e4"),
        ),
    )
