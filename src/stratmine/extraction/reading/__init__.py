"""The walk through the sections that collects candidates from all that stands in them."""
