"""One reader a format: (data, name, options) -> ParsedDocument, without languages."""
