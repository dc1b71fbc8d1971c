"""English small words, in names that Danish and Swedish documents quote."""

PREPOSITIONS = frozenset({"and", "in", "of", "the", "to"})
"""After these, too, a phrase goes on."""
