"""Tables on printed pages: ruled, banded, or only aligned."""
