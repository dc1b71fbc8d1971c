from __future__ import annotations

import io

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from stratmine.parsing import parse_bytes
from stratmine.schema import ParsedDocument


def read(document: Document) -> ParsedDocument:
    buffer = io.BytesIO()
    document.save(buffer)
    return parse_bytes(buffer.getvalue(), "politik.docx")


def headings(document: ParsedDocument) -> list[tuple[int | None, str | None, str]]:
    return [(b.level, b.number, b.text) for b in document.blocks if b.kind == "heading"]


def policy() -> Document:
    document = docx.Document()
    document.core_properties.title = "Erhvervspolitik"
    document.core_properties.author = "Nordby Kommune"
    document.sections[0].header.paragraphs[0].text = "Nordby Kommune – sag 24/1234"
    document.add_heading("Erhvervspolitik 2024", 0)
    document.add_heading("1. Indledning", 1)
    document.add_paragraph("Byrådet vil styrke erhvervslivet i hele kommunen.")
    document.add_heading("Mål", 1)
    document.add_paragraph("Flere virksomheder", style="List Bullet")
    document.add_paragraph("Flere små virksomheder", style="List Bullet 2")
    document.add_paragraph("Første mål", style="List Number")
    document.add_paragraph("Andet mål", style="List Number")
    document.add_paragraph().add_run("Indsatser i 2025").bold = True
    document.add_paragraph("Kommunen gennemfører tre indsatser i løbet af året.")
    return document


def test_headings_by_style_and_by_bold_lines() -> None:
    assert headings(read(policy())) == [
        (1, None, "Erhvervspolitik 2024"),
        (2, "1", "Indledning"),
        (2, None, "Mål"),
        (3, None, "Indsatser i 2025"),
    ]


def test_lists_keep_depth_and_number() -> None:
    items = [block for block in read(policy()).blocks if block.kind == "list_item"]
    assert [(item.depth, item.number, item.text) for item in items] == [
        (0, None, "Flere virksomheder"),
        (1, None, "Flere små virksomheder"),
        (0, "1", "Første mål"),
        (0, "2", "Andet mål"),
    ]


def test_metadata_and_running_lines() -> None:
    document = read(policy())
    assert document.metadata.title == "Erhvervspolitik"
    assert document.metadata.author == "Nordby Kommune"
    assert [block.text for block in document.furniture] == ["Nordby Kommune – sag 24/1234"]
    assert document.language == "da"


def test_merged_cells_are_one_cell() -> None:
    document = docx.Document()
    table = document.add_table(3, 2)
    for column, title in enumerate(["Mål", "Ansvarlig"]):
        table.cell(0, column).paragraphs[0].add_run(title).bold = True
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Bedre service"
    table.cell(1, 1).text, table.cell(2, 1).text = "Byggesag", "Jobcenter"
    document.add_paragraph("Tabellen viser hvem der har ansvar for hvad.")
    (parsed,) = [block for block in read(document).blocks if block.kind == "table"]
    assert [(c.text, c.row, c.column, c.row_span, c.header) for c in parsed.cells] == [
        ("Mål", 0, 0, 1, True), ("Ansvarlig", 0, 1, 1, True),
        ("Bedre service", 1, 0, 2, False), ("Byggesag", 1, 1, 1, False),
        ("Jobcenter", 2, 1, 1, False),
    ]  # fmt: skip


def test_outline_levels_make_headings() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Riktning för staden")
    level = parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="1"/>')
    paragraph.paragraph_format.element.get_or_add_pPr().append(level)
    document.add_paragraph("Staden ska växa med tio procent under perioden.")
    assert headings(read(document)) == [(2, None, "Riktning för staden")]


def test_content_controls_and_text_boxes_are_read() -> None:
    document = docx.Document()
    document.add_paragraph("Staden ska bli grönare under de kommande åren.")
    control = (
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>Antagen av nämnden i maj.</w:t></w:r>"
        "</w:p></w:sdtContent></w:sdt>"
    )
    document.element.body.insert(1, parse_xml(control))
    box = (
        f"<w:p {nsdecls('w')}><w:r><w:t>Text före rutan.</w:t></w:r><w:r><w:pict><w:txbxContent>"
        "<w:p><w:r><w:t>Text i rutan om målen.</w:t></w:r></w:p>"
        "</w:txbxContent></w:pict></w:r></w:p>"
    )
    document.element.body.insert(2, parse_xml(box))
    texts = [block.text for block in read(document).blocks]
    assert texts == [
        "Staden ska bli grönare under de kommande åren.",
        "Antagen av nämnden i maj.",
        "Text före rutan.",
        "Text i rutan om målen.",
    ]


def test_rows_and_cells_in_content_controls_are_read() -> None:
    document = docx.Document()
    table = document.add_table(3, 2)
    for cell, text in zip(
        table._cells, ["Mål", "Frist", "Flere stier", "2026", "Færre biler", "2028"], strict=True
    ):
        cell.text = text
    body = table._tbl
    last_row = body.tr_lst[2]
    date = body.tr_lst[1].tc_lst[1]
    for element in (last_row, date):
        control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent/></w:sdt>")
        element.addprevious(control)
        control[0].append(element)
    document.add_paragraph("Planen gælder for alle bydele.")
    (parsed,) = [block for block in read(document).blocks if block.kind == "table"]
    assert [(c.text, c.row, c.column) for c in parsed.cells] == [
        ("Mål", 0, 0), ("Frist", 0, 1),
        ("Flere stier", 1, 0), ("2026", 1, 1),
        ("Færre biler", 2, 0), ("2028", 2, 1),
    ]  # fmt: skip


def test_text_boxes_in_cells_are_read_once() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ["Mål", "Frist", "", "2026"], strict=True):
        cell.text = text
    box = "<w:txbxContent><w:p><w:r><w:t>Flere stier</w:t></w:r></w:p></w:txbxContent>"
    namespaces = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    )
    run = parse_xml(
        f"<w:r {nsdecls('w')} {namespaces}><mc:AlternateContent><mc:Choice><wps:txbx>{box}"
        f"</wps:txbx></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    table.cell(1, 0).paragraphs[0]._p.append(run)
    (parsed,) = read(document).blocks
    assert [cell.text for cell in parsed.cells] == ["Mål", "Frist", "Flere stier", "2026"]


def test_moved_text_stands_at_its_new_place_only() -> None:
    document = docx.Document()
    for tag, text in (("moveFrom", "Först bygger vi. "), ("moveTo", "Sedan planterar vi.")):
        paragraph = document.add_paragraph()
        run = parse_xml(
            f'<w:{tag} {nsdecls("w")} w:id="1" w:author="A"><w:r><w:t>{text}</w:t></w:r></w:{tag}>'
        )
        paragraph._p.append(run)
    assert read(document).text == "Sedan planterar vi."


def test_the_contents_list_is_left_out() -> None:
    document = docx.Document()
    contents = (
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:docPartObj>"
        "<w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        "<w:sdtContent><w:p><w:r><w:t>Mål 4</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    document.element.body.insert(0, parse_xml(contents))
    document.add_paragraph("Staden ska bli grönare under de kommande åren.")
    assert "Mål 4" not in read(document).text


def test_bullets_keep_the_glyph_that_their_font_shows() -> None:
    document = docx.Document()
    numbering = document.part.numbering_part.element
    for number, (font, letter) in enumerate(
        (("Wingdings", "\uf0fc"), ("Wingdings", "§"), ("Symbol", "\uf0b7"), ("Courier New", "o")),
        90,
    ):
        levels = (
            f"<w:abstractNum {nsdecls('w')} w:abstractNumId='{number}'><w:lvl w:ilvl='0'>"
            f"<w:numFmt w:val='bullet'/><w:lvlText w:val='{letter}'/>"
            f"<w:rPr><w:rFonts w:ascii='{font}'/></w:rPr></w:lvl></w:abstractNum>"
        )
        numbering.append(parse_xml(levels))
        numbering.append(
            parse_xml(
                f"<w:num {nsdecls('w')} w:numId='{number}'>"
                f"<w:abstractNumId w:val='{number}'/></w:num>"
            )
        )
        paragraph = document.add_paragraph("Fler träd i staden")
        paragraph._p.get_or_add_pPr().append(
            parse_xml(f"<w:numPr {nsdecls('w')}><w:numId w:val='{number}'/></w:numPr>")
        )
    typed = (
        f"<w:p {nsdecls('w')}><w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>"
        "<w:r><w:t xml:space='preserve'> Fler träd i staden</w:t></w:r></w:p>"
    )
    document.element.body.insert(4, parse_xml(typed))
    items = [(block.kind, block.marker, block.text) for block in read(document).blocks]
    assert items == [("list_item", glyph, "Fler träd i staden") for glyph in "✓▪•o☑"]
