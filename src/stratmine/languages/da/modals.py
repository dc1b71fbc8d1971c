"""Danish modal verbs."""

from stratmine.languages.model import Modals

MODALS = Modals(
    commitment={
        "must": frozenset({"skal", "skulle", "må", "forpligter", "har pligt"}),
        "will": frozenset({"vil", "ville", "ønsker", "kommer til at", "agter"}),
        "should": frozenset({"bør", "burde"}),
        "may": frozenset({"kan", "kunne", "tør"}),
    },
    subordinators=(
        "som", "hvorfor", "der", "hvor", "hvordan", "hvilke", "hvilket", "hvad", "om", "at",
        "for at", "fordi", "hvis", "når", "så", "mens", "da", "idet", "eftersom", "selvom",
    ),
)  # fmt: skip
