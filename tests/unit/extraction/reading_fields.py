"""Reading the fields of a document made of lines."""

from stratmine import languages
from stratmine.extraction.fields import DocumentFields, document_fields
from stratmine.schema import Block, BlockKind, Metadata, ParsedDocument, Source


def read(
    *lines: str | tuple[BlockKind, str],
    language: str = "da",
    furniture: tuple[str, ...] = (),
    metadata: Metadata | None = None,
) -> DocumentFields:
    """Read the fields of a document: the first line its main heading, the others as given."""
    blocks = []
    for number, line in enumerate(lines, 1):
        kind: BlockKind = "heading" if number == 1 else "paragraph"
        kind, text = line if isinstance(line, tuple) else (kind, line)
        level = 1 if kind == "heading" else None
        blocks.append(Block(id=f"b{number}", kind=kind, text=text, level=level))
    source = Source(file="plan.txt", sha256="0" * 64, media_type="text/plain")
    document = ParsedDocument(
        id="d",
        source=source,
        language=language,
        metadata=metadata or Metadata(),
        blocks=tuple(blocks),
        furniture=tuple(
            Block(id=f"f{i}", kind="paragraph", text=text) for i, text in enumerate(furniture)
        ),
    )
    return document_fields(document, languages.get(language))
