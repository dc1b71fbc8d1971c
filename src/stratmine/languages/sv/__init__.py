"""Swedish."""

from stratmine.languages.model import Language
from stratmine.languages.sv.abbreviations import ABBREVIATIONS
from stratmine.languages.sv.actors import ACTORS
from stratmine.languages.sv.cues import CUES
from stratmine.languages.sv.headings import HEADINGS
from stratmine.languages.sv.imprint import IMPRINT
from stratmine.languages.sv.modals import MODALS
from stratmine.languages.sv.status import COLOURS, STATUS
from stratmine.languages.sv.times import TIMES
from stratmine.languages.sv.units import UNITS

LANGUAGE = Language(
    code="sv",
    country="SE",
    headings=HEADINGS,
    cues=CUES,
    modals=MODALS,
    times=TIMES,
    units=UNITS,
    actors=ACTORS,
    imprint=IMPRINT,
    status=STATUS,
    colours=COLOURS,
    abbreviations=ABBREVIATIONS,
)
