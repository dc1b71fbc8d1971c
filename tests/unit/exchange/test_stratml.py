from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from lxml import etree

from stratmine.errors import CorruptDocumentError, UnsupportedFormatError
from stratmine.exchange import read_stratml, write_stratml
from stratmine.schema import Element, Source, Strategy, Target

SCHEMAS = Path(__file__).parents[4] / "shared" / "stratml"
XSD = {1: "StrategicPlanISOVersion20140401.xsd", 2: "PerformancePlanOrReport20160216.xsd"}

HOSTILE = Element(id="1 å", type="goal", text="<b>\x00]]> & \x1b", parent_id="1 å")


@pytest.mark.parametrize("part", [1, 2])
@pytest.mark.parametrize("kept", [7, 1, 0])
def test_output_is_valid(
    tmp_path: Path, strategy: Strategy, part: Literal[1, 2], kept: int
) -> None:
    if not SCHEMAS.exists():
        pytest.skip("needs the shared evaluation data, absent outside the development environment")
    plan = strategy.model_copy(update={"elements": (*strategy.elements[:kept], HOSTILE)[:7]})
    tree = etree.parse(write_stratml(plan, tmp_path / "plan.xml", part))
    etree.XMLSchema(etree.parse(SCHEMAS / XSD[part])).assertValid(tree)


def test_an_indicator_with_target_makes_a_performance_plan(
    tmp_path: Path, strategy: Strategy
) -> None:
    with_target = write_stratml(strategy, tmp_path / "a.xml").read_text(encoding="utf-8")
    plain = strategy.model_copy(update={"elements": strategy.elements[:4]})
    without = write_stratml(plain, tmp_path / "b.xml").read_text(encoding="utf-8")
    assert "<PerformancePlanOrReport" in with_target
    assert "<NumberOfUnits>12.5</NumberOfUnits>" in with_target
    assert "<StrategicPlan " in without


def test_goals_and_indicators_come_back(tmp_path: Path, strategy: Strategy) -> None:
    back = read_stratml(write_stratml(strategy, tmp_path / "plan.xml"))
    kept = {e.id: e for e in strategy.elements if e.type in {"focus_area", "goal", "indicator"}}
    found = {e.id: e for e in back.elements if e.type != "vision"}
    assert found.keys() == kept.keys()
    for name in ("type", "text", "number", "parent_id", "responsible", "partners", "target"):
        assert {i: getattr(e, name) for i, e in found.items()} == {
            i: getattr(e, name) for i, e in kept.items()
        }, name
    assert [e.text for e in back.of_type("vision")] == ["Øby er grøn."]
    assert back.title == strategy.title
    assert back.organisation is not None
    assert back.organisation.name == "Øby Kommune"
    assert (back.period.start, back.period.end) == ("2022-01-01", "2026-12-31")


def test_text_stays_text(tmp_path: Path, strategy: Strategy) -> None:
    plan = strategy.model_copy(update={"elements": (HOSTILE,)})
    back = read_stratml(write_stratml(plan, tmp_path / "plan.xml"))
    assert [e.text for e in back.elements] == ["<b>]]> &"]


def test_nothing_outside_the_file_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    (tmp_path / "plan.xml").write_text(
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">'
        "<Name>Plan &x;</Name></StrategicPlan>"
    )
    assert "SECRET" not in read_stratml(tmp_path / "plan.xml").model_dump_json()


def test_elements_with_one_identifier_are_told_apart(tmp_path: Path) -> None:
    objective = "<Objective><Name>{}</Name><Identifier>o</Identifier></Objective>"
    (tmp_path / "plan.xml").write_text(
        '<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"><StrategicPlanCore>'
        f"<Goal><Name>Byen</Name>{objective.format('Parker')}{objective.format('Stier')}</Goal>"
        "</StrategicPlanCore></StrategicPlan>"
    )
    found = read_stratml(tmp_path / "plan.xml").elements
    assert [element.text for element in found] == ["Parker", "Stier"]
    assert found[0].id == "o" != found[1].id


@pytest.mark.parametrize(
    ("content", "error"),
    [("<a>", CorruptDocumentError), ("", CorruptDocumentError), ("<a/>", UnsupportedFormatError)],
)
def test_other_files_are_refused(tmp_path: Path, content: str, error: type[Exception]) -> None:
    (tmp_path / "plan.xml").write_text(content)
    with pytest.raises(error, match=r"plan\.xml"):
        read_stratml(tmp_path / "plan.xml")


def test_targets_of_other_programs_that_are_no_numbers_keep_their_words(tmp_path: Path) -> None:
    """People write percent signs, thousands and «to be decided» where the standard has a number."""
    plan = Strategy(
        id="a",
        source=Source(file="plan.pdf", sha256="", media_type="application/pdf"),
        elements=(
            Element(
                id="e1", type="indicator", text="Andel", target=Target(text="x", value=7, year=2030)
            ),
        ),
    )
    path = write_stratml(plan, tmp_path / "plan.xml")
    content = path.read_text(encoding="utf-8").replace("<Description>x</Description>", "")
    content = content.replace("2030-12-31", "ved udgangen").replace(
        "<NumberOfUnits>7<", "<NumberOfUnits>1,200<"
    )
    path.write_text(content, encoding="utf-8")
    (indicator,) = read_stratml(path).of_type("indicator")
    assert indicator.target == Target(text="1,200")
