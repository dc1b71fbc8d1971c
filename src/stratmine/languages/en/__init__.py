"""English words in Danish and Swedish documents, as data."""
