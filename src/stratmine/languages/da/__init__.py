"""Danish."""

from stratmine.languages.da.abbreviations import ABBREVIATIONS
from stratmine.languages.da.actors import ACTORS
from stratmine.languages.da.cues import CUES
from stratmine.languages.da.headings import HEADINGS
from stratmine.languages.da.imprint import IMPRINT
from stratmine.languages.da.modals import MODALS
from stratmine.languages.da.status import COLOURS, STATUS
from stratmine.languages.da.times import TIMES
from stratmine.languages.da.units import UNITS
from stratmine.languages.model import Language

LANGUAGE = Language(
    code="da",
    country="DK",
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
