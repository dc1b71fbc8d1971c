"""Swedish modal verbs."""

from stratmine.languages.model import Modals

MODALS = Modals(
    commitment={
        "must": frozenset({"ska", "skall", "skulle", "måste", "behöver"}),
        "will": frozenset({"vill", "ville", "kommer att", "avser", "avser att", "önskar"}),
        "should": frozenset({"bör", "borde"}),
        "may": frozenset({"kan", "kunde", "får", "må"}),
    },
    subordinators=(
        "som", "varför", "där", "hur", "vilket", "vilka", "vad", "om", "att", "för att", "så att",
        "eftersom", "när", "så", "ifall", "medan",
    ),
)  # fmt: skip
