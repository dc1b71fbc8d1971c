"""Slides on elderly care: title bars, cards in three columns, a time line."""

from pathlib import Path

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table, TableStyle

WIDTH, HEIGHT = 320 * mm, 180 * mm
PLUM, SAND, ROSE = HexColor("#5b2a5e"), HexColor("#f6f1e7"), HexColor("#d98c8c")
FONTS = "/usr/share/fonts/truetype/dejavu/"

BODY = ParagraphStyle("body", fontName="DejaVu", fontSize=13, leading=17.5)
BULLET = ParagraphStyle("bullet", BODY, leftIndent=14, bulletIndent=2, spaceAfter=5)
LABEL = ParagraphStyle("label", BODY, fontName="DejaVu-Bold", fontSize=14, textColor=PLUM)
BIG = ParagraphStyle("big", BODY, fontName="DejaVu-Bold", fontSize=40, leading=48, textColor=PLUM, alignment=TA_CENTER)
MIDDLE = ParagraphStyle("middle", BODY, alignment=TA_CENTER)
VISION = ParagraphStyle("vision", BODY, fontSize=25, leading=37, textColor=PLUM, alignment=TA_CENTER)
CELL = ParagraphStyle("cell", BODY, fontSize=11, leading=14)

AREAS = [
    ("1", "Hemma hela livet",
     ["Fler äldre ska kunna bo kvar hemma med god livskvalitet", "Hemtjänsten ska vara planerad efter den enskildes önskemål"],
     ["Team med fast personal i alla områden (2026)", "Kväll- och helgrehab i hemmet (2027)", "Trygg hemgång inom ett dygn från sjukhus"],
     ["Högst 11 personer på två veckor", "Nöjda med hemtjänsten: från 83 till 90 procent"]),
    ("2", "Gemenskap varje dag",
     ["Ingen äldre ska känna sig ofrivilligt ensam"],
     ["Seniorhus med aktiviteter sju dagar i veckan (2028)", "Uppsökande samtal till alla över 80 år", "Ledsagning ihop med Röda Korset och Väntjänsten"],
     ["Andel som ofta besväras av ensamhet: under 8 procent 2030"]),
    ("3", "Kunskap om demens",
     ["Personer med demens ska få tidigt stöd", "Anhöriga ska orka och ha en egen vardag"],
     ["Demensteam med sjuksköterska och arbetsterapeut (2026)", "Alla medarbetare utbildas, en dag per år", "Växelvård: 10 platser på Ekbacken"],
     ["Väntetid till demensteamet: högst två veckor", "Antal anhöriga som får stöd"]),
    ("4", "En arbetsplats att längta till",
     ["Lövhamra ska ha rätt bemanning med utbildad personal", "Digital teknik ska ge trygghet dygnet runt"],
     ["Heltid som norm och slut på delade turer (2027)", "40 vårdbiträden blir undersköterskor på betald tid", "Digital tillsyn på natten erbjuds alla"],
     ["Sjukfrånvaro: från 11 till 7 procent", "Andel undersköterskor: 85 procent 2029"]),
]


def build(path: Path) -> None:
    """Draw the slides."""
    pdfmetrics.registerFont(TTFont("DejaVu", FONTS + "DejaVuSans.ttf"))
    pdfmetrics.registerFont(TTFont("DejaVu-Bold", FONTS + "DejaVuSans-Bold.ttf"))
    pdfmetrics.registerFontFamily("DejaVu", normal="DejaVu", bold="DejaVu-Bold", italic="DejaVu", boldItalic="DejaVu-Bold")
    canvas = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setTitle("Framtidens äldreomsorg i Lövhamra")
    canvas.setAuthor("Lövhamra kommun")
    title(canvas)
    why(canvas)
    sentence(canvas)
    overview(canvas)
    for area in AREAS:
        theme(canvas, *area)
    timeline(canvas)
    follow_up(canvas)
    canvas.save()


def put(canvas: Canvas, text: str, style: ParagraphStyle, x: float, top: float, width: float, bullet: str | None = None) -> float:
    """Draw a paragraph under `top`; return its foot."""
    paragraph = Paragraph(text, style, bulletText=bullet)
    _, height = paragraph.wrap(width, HEIGHT)
    paragraph.drawOn(canvas, x, top - height)
    return top - height - style.spaceAfter


def bar(canvas: Canvas, text: str) -> None:
    canvas.setFillColor(PLUM)
    canvas.rect(0, HEIGHT - 26 * mm, WIDTH, 26 * mm, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont("DejaVu-Bold", 24)
    canvas.drawString(16 * mm, HEIGHT - 17 * mm, text)
    foot(canvas)


def foot(canvas: Canvas) -> None:
    canvas.setFillColor(PLUM)
    canvas.setFont("DejaVu", 9)
    canvas.drawString(16 * mm, 8 * mm, "Lövhamra kommun | Omsorgsförvaltningen")
    canvas.drawRightString(WIDTH - 16 * mm, 8 * mm, str(canvas.getPageNumber()))


def title(canvas: Canvas) -> None:
    canvas.setFillColor(SAND)
    canvas.rect(0, 0, WIDTH, HEIGHT, stroke=0, fill=1)
    canvas.setFillColor(ROSE)
    canvas.circle(WIDTH - 40 * mm, 40 * mm, 70 * mm, stroke=0, fill=1)
    canvas.setFillColor(PLUM)
    canvas.setFont("DejaVu-Bold", 34)
    canvas.drawString(20 * mm, 112 * mm, "Framtidens äldreomsorg")
    canvas.drawString(20 * mm, 97 * mm, "i Lövhamra")
    canvas.setFont("DejaVu", 18)
    canvas.drawString(20 * mm, 80 * mm, "Strategi 2026–2030")
    canvas.setFont("DejaVu", 11)
    canvas.drawString(20 * mm, 24 * mm, "Beslutad av omsorgsnämnden 2025-10-22, OMN 2025/112")
    canvas.showPage()


def why(canvas: Canvas) -> None:
    bar(canvas, "Varför behövs en strategi?")
    facts = [("+46 %", "fler invånare över 85 år 2024–2035"), ("1 av 4", "medarbetare går i pension före 2032"), ("15", "olika personer hemma hos samma brukare på två veckor")]
    for index, (number, caption) in enumerate(facts):
        x = (16 + index * 98) * mm
        foot_of = put(canvas, number, BIG, x, 132 * mm, 90 * mm)
        put(canvas, caption, MIDDLE, x, foot_of - 3 * mm, 90 * mm)
    put(canvas, "Utmaningen: Vi ska ge fler äldre ett gott stöd med färre händer.", LABEL, 16 * mm, 66 * mm, 288 * mm)
    put(canvas, "Den nya socialtjänstlagen ska göra insatserna lättare att nå och mer förebyggande. I regionens målbild för god och nära vård står att patienten ska vara en aktiv medskapare.", BODY, 16 * mm, 52 * mm, 288 * mm)
    canvas.showPage()


def sentence(canvas: Canvas) -> None:
    bar(canvas, "Vision")
    put(canvas, "I Lövhamra åldras du i din egen takt, bland människor du känner, och med hjälp som kommer när du behöver den.", VISION, 35 * mm, 118 * mm, 250 * mm)
    canvas.showPage()


def overview(canvas: Canvas) -> None:
    bar(canvas, "Fyra strategiska områden")
    for index, (number, name, *_) in enumerate(AREAS):
        x, y = (16 + index % 2 * 147) * mm, (86 - index // 2 * 58) * mm
        canvas.setFillColor(SAND)
        canvas.roundRect(x, y, 139 * mm, 50 * mm, 4 * mm, stroke=0, fill=1)
        put(canvas, number, BIG, x + 4 * mm, y + 40 * mm, 22 * mm)
        put(canvas, name, LABEL, x + 32 * mm, y + 30 * mm, 100 * mm)
    canvas.showPage()


def theme(canvas: Canvas, number: str, name: str, goals: list[str], measures: list[str], signs: list[str]) -> None:
    bar(canvas, f"{number}. {name}")
    for index, (label, items) in enumerate((("Mål", goals), ("Det här gör vi", measures), ("Så mäter vi", signs))):
        x = (16 + index * 98) * mm
        canvas.setFillColor(SAND)
        canvas.rect(x, 22 * mm, 92 * mm, 122 * mm, stroke=0, fill=1)
        top = put(canvas, label, LABEL, x + 5 * mm, 138 * mm, 82 * mm) - 3 * mm
        for item in items:
            top = put(canvas, item, BULLET, x + 5 * mm, top, 82 * mm, "•") - 2 * mm
    canvas.showPage()


def timeline(canvas: Canvas) -> None:
    bar(canvas, "Vad händer när?")
    years = ["2026", "2027", "2028", "2029–2030"]
    steps = [["Fasta team", "Demensteam", "Beslut om Seniorhus"], ["Kväll- och helgrehab", "Heltid som norm"], ["Seniorhuset öppnar", "Halvtidsutvärdering"], ["Ny strategi tas fram"]]
    cells = [[Paragraph(f"<b>{year}</b>", CELL) for year in years], [[Paragraph(step, CELL, bulletText="–") for step in column] for column in steps]]
    table = Table(cells, colWidths=[72 * mm] * 4, rowHeights=[12 * mm, 70 * mm])
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), ROSE), ("BACKGROUND", (0, 1), (-1, 1), SAND), ("INNERGRID", (0, 0), (-1, -1), 2, white)]))
    table.wrapOn(canvas, WIDTH, HEIGHT)
    table.drawOn(canvas, 16 * mm, 52 * mm)
    canvas.showPage()


def follow_up(canvas: Canvas) -> None:
    bar(canvas, "Hur följer vi upp?")
    top = 140 * mm
    for text in ("Omsorgsnämnden får en lägesbild varje kvartal.", "Varje område har en strategisk ledare i förvaltningens ledningsgrupp.", "Pensionärsrådet bjuds in till en årlig dialog.", "Strategin utvärderas i halvtid 2028."):
        top = put(canvas, text, BULLET, 16 * mm, top, 280 * mm, "•") - 3 * mm
    put(canvas, "Frågor? Kontakta utvecklingsledare Malin Ståhlgren, malin.stahlgren@lovhamra.example", BODY, 16 * mm, 40 * mm, 280 * mm)
    canvas.showPage()
