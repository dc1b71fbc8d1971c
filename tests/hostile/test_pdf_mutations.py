"""Damaged PDFs give a document or a clear error, and nothing else."""

import io
import random

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from stratmine.errors import StratmineError
from stratmine.options import ParseOptions
from stratmine.parsing.readers.pdf import read_pdf


@pytest.fixture(scope="module")
def plan() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, pageCompression=0)
    for page in range(3):
        canvas.setFont("Helvetica-Bold", 16)
        canvas.drawString(60, 780, f"Mål {page}: En grøn by")
        canvas.setFont("Helvetica", 10)
        for line in range(20):
            canvas.drawString(60, 750 - 14 * line, f"{line}. Kommunen skal styrke indsatsen.")
            canvas.line(60, 747 - 14 * line, 400, 747 - 14 * line)
        for x in (60, 90, 400):
            canvas.line(x, 760, x, 400)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def mutate(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)  # noqa: S311
    mutated = bytearray(data)
    match seed % 4:
        case 0:
            return bytes(mutated[: chance.randrange(len(mutated))])
        case 1:
            for _ in range(30):
                mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        case 2:
            digits = [i for i, byte in enumerate(mutated) if chr(byte).isdigit()]
            for index in chance.sample(digits, 200):
                mutated[index] = ord("9")
        case _:
            start = chance.randrange(len(mutated))
            mutated[start : start + 300] = bytes(300)
    return bytes(mutated)


@pytest.mark.parametrize("seed", range(80))
def test_mutations(plan: bytes, seed: int) -> None:
    try:
        document = read_pdf(mutate(plan, seed), "plan.pdf", ParseOptions(max_pages=20))
    except StratmineError:
        return
    assert document.blocks or document.furniture
    for block in (*document.blocks, *document.furniture):
        assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans)


def test_many_dots_and_digits_are_read_in_one_go() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setFont("Helvetica", 1)
    for line in range(40):
        canvas.drawString(10, 800 - 4 * line, "a . . 1 " * 100 + "!")
    canvas.save()
    document = read_pdf(buffer.getvalue(), "dots.pdf", ParseOptions())
    assert document.text.count("!") == 40


def test_a_title_that_is_no_text_is_left_out() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, pageCompression=0)
    canvas.setTitle("ABCDEF")
    canvas.drawString(60, 780, "Kommunen skal styrke indsatsen.")
    canvas.save()
    lone_surrogate = b"(\xfe\xff\xd9M\x00i)"
    data = buffer.getvalue().replace(b"(ABCDEF)", lone_surrogate)
    assert lone_surrogate in data
    document = read_pdf(data, "plan.pdf", ParseOptions())
    assert document.metadata.title is None
    assert document.text == "Kommunen skal styrke indsatsen."
