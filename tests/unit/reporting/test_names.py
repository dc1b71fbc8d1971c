from __future__ import annotations

from stratmine.reporting.names import tspans
from stratmine.reporting.view import Name


def test_the_map_has_one_form_of_a_name_for_each_reader() -> None:
    assert str(tspans(Name(da="Klima", sv="Klimat", en="Climate"))) == (
        '<tspan lang="da">Klima</tspan><tspan lang="sv">Klimat</tspan>'
        '<tspan lang="en">Climate</tspan>'
    )
    assert str(tspans(Name(sv="Klimat"))).count("Klimat") == len(("da", "sv", "en"))
