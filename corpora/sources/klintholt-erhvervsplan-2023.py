"""A plan that exists on paper only: set with typst, made into pictures that look scanned.

The PDF has one greyscale picture a page and no text. Turning, paper and grain come from a seeded
generator, so every build gives the same bytes (with the same typst, Pillow and reportlab).
"""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import typst
from PIL import Image, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

DPI = 150
TURNS = (0.6, -0.4, 0.9, -0.7, 0.3)
"""Degrees that each page lies askew."""

TEXT = r"""
#set page(paper: "a4", margin: (left: 30mm, right: 24mm, top: 28mm, bottom: 24mm), numbering: "- 1 -")
#set text(font: "Liberation Serif", size: 12pt, lang: "da", hyphenate: false)
#set par(leading: 0.72em, spacing: 1.1em)
#show heading.where(level: 1): set text(size: 13pt)
#show heading.where(level: 2): set text(size: 12pt, style: "italic", weight: "regular")
#show heading: set block(above: 1.5em, below: 0.9em)
#set list(marker: [-], indent: 5mm, spacing: 0.8em)

#place(top + right, dx: 6mm, dy: -12mm, rotate(-7deg, rect(stroke: 1.4pt + luma(90), inset: 6pt,
  align(center, text(font: "Liberation Sans", size: 10pt, fill: luma(70))[*MODTAGET*\ 15. DEC. 2022\ Klintholt Kommune]))))
#text(size: 14pt)[KLINTHOLT KOMMUNE]
#v(14mm)
#text(size: 20pt, weight: "bold")[Erhvervs- og udviklingsplan\ 2023-2027]
#v(2mm)
Vedtaget af Kommunalbestyrelsen den 13. december 2022\
Journalnr. 24.10.00-P22-3-22

= 1. Indledning
Nærværende plan fastlægger rammerne for Klintholt Kommunes erhvervspolitiske virke i perioden 2023-2027. Planen erstatter den erhvervspolitiske redegørelse fra 2015, som på væsentlige punkter er forældet. Planen er udarbejdet af Økonomiforvaltningen efter drøftelser med Klintholt Erhvervsforening, de faglige organisationer og Landboforeningen.

Det følger af lov om erhvervsfremme, at kommunen kan udføre lokal erhvervsservice over for en åben kreds af virksomheder og iværksættere. Planen holder sig inden for denne ramme. Staten har med aftalen om erhvervsfremme lagt den specialiserede vejledning i erhvervshusene.

= 2. Erhvervslivet i kommunen
Der er 612 virksomheder i kommunen, hvoraf 538 har færre end ti ansatte. Landbrug, fødevareindustri og turisme beskæftiger tilsammen 47 procent af de privat ansatte mod 24 procent på landsplan. Siden 2012 er antallet af private arbejdspladser faldet fra 5.120 til 4.480. Befolkningen i den erhvervsaktive alder ventes at falde med yderligere ni procent frem til 2030.

Færgen har i sommermånederne ikke plads til den trafik, der er, og flere produktionsvirksomheder oplyser, at det hæmmer dem. Halvdelen af landdistrikterne mangler fortsat hurtigt bredbånd.

= 3. Overordnet målsætning
Det er Kommunalbestyrelsens overordnede målsætning, at der ved udgangen af 2027 er mindst 4.600 private arbejdspladser i kommunen.

= 4. Indsatsområder
Planen er inddelt i fire indsatsområder. For hvert område er fastsat de mål, som Kommunalbestyrelsen ønsker nået i planperioden. De tilhørende indsatser fremgår af oversigten i afsnit 5.

== 4.1 Kommunens service over for erhvervslivet
En undersøgelse blandt Erhvervsforeningens medlemmer viser, at hver tredje virksomhed ikke ved, hvem den skal henvende sig til på rådhuset.

Mål:
- Virksomhederne skal kun behøve at henvende sig ét sted i kommunen.
- Henvendelser skal besvares inden for tre hverdage.
- Byggesager vedrørende erhverv skal afgøres på højst 40 dage.

== 4.2 Fødevarer og turisme
Klintholts landbrug leverer i dag hovedsagelig uforarbejdede varer. Turistsæsonen er på ti uger.

Mål:
- En større del af områdets råvarer skal forædles i kommunen.
- Turismen skal give beskæftigelse fra påske til efterårsferien.

== 4.3 Arbejdskraft og uddannelse
Slagteriet og de to maskinfabrikker kan ikke besætte deres ledige stillinger. Samtidig er 310 borgere under 30 år uden uddannelse eller arbejde.

Mål:
- Antallet af unge uden uddannelse eller job skal halveres.
- Der skal til enhver tid være lærepladser nok til kommunens unge.
- Udenlandske medarbejdere skal have tilbud om danskundervisning på arbejdspladsen.

== 4.4 Færge, havn og bredbånd
Det er et statsligt mål, at alle husstande skal have adgang til hurtigt bredbånd i 2025. Kommunen kan ikke selv drive net, men kan bane vej for dem, der vil.

Mål:
- Alle virksomheder skal have adgang til mindst 100 Mbit/s ved udgangen af 2025.
- Godstransport med færgen skal kunne gennemføres uden ventetid hele året.
- Havnen skal kunne modtage skibe med en dybgang på seks meter.

= 5. Oversigt over indsatser
#text(size: 10.5pt, table(columns: (12mm, 1fr, 41mm, 25mm, 22mm), inset: 5pt, stroke: 0.6pt,
  table.header([*Nr.*], [*Indsats*], [*Ansvarlig*], [*Frist*], [*Udgift*]),
  [4.1.1], [Ansættelse af en erhvervskonsulent, som alle henvendelser fordeles igennem], [Økonomiforvaltningen], [1\. april 2023], [550.000 kr. årligt],
  [4.1.2], [Indførelse af skriftlig kvittering med navn på sagsbehandleren], [Teknisk Forvaltning], [1\. januar 2024], [-],
  [4.2.1], [Oprettelse af et fælles produktionskøkken i det tidligere mejeri], [Klintholt Erhvervsforening], [2024], [1,2 mio. kr.],
  [4.2.2], [Afmærkning af tre cykelruter mellem gårdbutikker og strande], [Teknisk Forvaltning, Turistforeningen], [maj 2024], [300.000 kr.],
  [4.2.3], [Højst 20 procent af råvarerne i de kommunale køkkener købes uden for regionen], [Indkøbskontoret], [2026], [-],
  [4.3.1], [Særlig ungevejleder, der opsøger unge i hjemmet], [Jobcentret], [1\. august 2023], [480.000 kr. årligt],
  [4.3.2], [Aftale med Slagteriet og maskinfabrikkerne om 25 lærepladser], [Jobcentret], [2023], [-],
  [4.3.3], [Danskundervisning på tre virksomheder], [Sprogcentret], [2024-2025], [200.000 kr.],
  [4.4.1], [Fælles ansøgning til bredbåndspuljen for de syv sogne uden dækning], [Økonomiforvaltningen], [1\. maj 2023], [2 mio. kr.],
  [4.4.2], [Forhandling med rederiet om en ekstra morgenafgang for gods], [Borgmesteren], [2023], [-],
  [4.4.3], [Uddybning af sejlrenden], [Havnevæsenet], [2026-2027], [9 mio. kr.],
))

= 6. Opfølgning
Økonomiudvalget modtager hvert år i november en skriftlig redegørelse for planens gennemførelse. Redegørelsen skal indeholde oplysning om antallet af private arbejdspladser, den gennemsnitlige sagsbehandlingstid for byggesager vedrørende erhverv samt antallet af unge uden uddannelse eller job. Planen tages op til revision i 2027.

#v(10mm)
Klintholt, den 13. december 2022
#v(12mm)
#grid(columns: (1fr, 1fr), [#line(length: 55mm, stroke: 0.5pt)Erling Nørskov\ borgmester], [#line(length: 55mm, stroke: 0.5pt)Bodil Hald\ kommunaldirektør])
"""


def scanned(picture: bytes, turn: float, random: np.random.Generator) -> bytes:
    """A page's picture as if it came from an office scanner: askew, grey, grainy, in JPEG."""
    page = Image.open(io.BytesIO(picture)).convert("L")
    page = page.rotate(turn, resample=Image.Resampling.BICUBIC, fillcolor=255)
    page = page.filter(ImageFilter.GaussianBlur(0.6))
    ink = np.asarray(page, dtype=np.float64)
    shade = np.linspace(0, 10, ink.shape[1])[None, :]
    grain = random.normal(0, 5, ink.shape)
    grey = np.clip(ink * 0.86 + 26 - shade + grain, 0, 255).astype(np.uint8)
    out = io.BytesIO()
    Image.fromarray(grey).save(out, "JPEG", quality=40)
    return out.getvalue()


def build(path: Path) -> None:
    """Write the PDF: no text layer, only pictures."""
    pages = typst.compile(TEXT.encode(), format="png", ppi=DPI)
    random = np.random.default_rng(1312)
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setTitle("Scan_20221215_0931")
    canvas.setProducer("Office Scanner")
    for picture, turn in zip(pages, TURNS, strict=False):
        image = ImageReader(io.BytesIO(scanned(picture, turn, random)))
        canvas.drawImage(image, 0, 0, *A4)
        canvas.showPage()
    canvas.save()
