"""Swedish."""

from stratmine.languages.sv.abbreviations import ABBREVIATIONS
from stratmine.languages.sv.cues import CUES
from stratmine.languages.sv.headings import HEADINGS
from stratmine.languages.sv.modals import MODALS
from stratmine.languages.sv.status import STATUS
from stratmine.languages.sv.times import TIMES
from stratmine.languages.sv.units import UNITS
from stratmine.languages.model import Language

LANGUAGE = Language(
    code="sv",
    country="SE",
    headings=HEADINGS,
    cues=CUES,
    modals=MODALS,
    times=TIMES,
    units=UNITS,
    status=STATUS,
    abbreviations=ABBREVIATIONS,
)
