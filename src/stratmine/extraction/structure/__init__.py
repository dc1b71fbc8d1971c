"""The document's sections, the lists inside its paragraphs, and what each heading does."""
