"""Brededal Kommune: action plan for business and employment, ruled landscape tables."""

from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Paragraph, Spacer, Table

TITLE = "Handlingsplan for erhverv og beskæftigelse 2025-2026"
BLUE = colors.HexColor("#1f3f77")
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=14, spaceAfter=6)
CELL = ParagraphStyle("cell", fontName="Helvetica", fontSize=8.8, leading=11)
HEAD = ParagraphStyle("head", parent=CELL, fontName="Helvetica-Bold", textColor=colors.white)
H1 = ParagraphStyle("h1", fontName="Helvetica-Bold", fontSize=20, leading=25, textColor=BLUE, spaceAfter=8)
H2 = ParagraphStyle("h2", fontName="Helvetica-Bold", fontSize=13, leading=17, textColor=BLUE, spaceBefore=10, spaceAfter=4)
GOAL = ParagraphStyle("goal", parent=BODY, fontName="Helvetica-Bold", spaceAfter=2)

INTRO = [
    "Byrådet godkendte den 27. november 2024 Handlingsplan for erhverv og beskæftigelse 2025-2026. Handlingsplanen udmønter "
    "Erhvervsstrategi 2022-2030 og erstatter handleplanen for 2023-2024, hvoraf 19 ud af 27 indsatser er gennemført.",
    "Handlingsplanen har fire indsatsområder. For hvert indsatsområde er der opstillet et eller to mål, og for hver indsats er "
    "der angivet ansvarlig, tidsfrist og status ved planens vedtagelse. Status opdateres hvert kvartal.",
]
BACKGROUND = [
    "Brededal er en fødevarekommune. Næsten hver fjerde arbejdsplads findes i landbrug, forarbejdning og maskiner til "
    "fødevareindustrien. Beskæftigelsen er steget med 1.130 fuldtidspersoner siden 2019, og 68 procent af stigningen er dækket af "
    "medarbejdere med udenlandsk statsborgerskab. Samtidig er 640 borgere mellem 18 og 29 år hverken i job eller uddannelse.",
    "Ifølge aftalen om kommunernes økonomi forventes kommunerne at nedbringe sagsbehandlingstiderne på byggesagsområdet i "
    "forhold til de fælles servicemål på 40 dage for enfamiliehuse og 60 dage for etageboliger og erhverv. I Brededal var den "
    "gennemsnitlige tid for erhvervsbyggeri i 2023 på 74 dage.",
]
AREAS = [
    (
        "Indsatsområde 1: Erhvervsservice og myndighed",
        [
            "Mål: Virksomhederne skal opleve, at kommunen er let at komme i kontakt med og svarer hurtigt.",
            "Mål: Sagsbehandlingstiden for erhvervsbyggeri skal ned på 50 dage i gennemsnit i 2026.",
        ],
        [
            ("1.1", "Der etableres en fælles indgang for virksomheder på tværs af byggeri, miljø, jobcenter og ejendom", "Erhvervssekretariatet", "1. marts 2025", "I gang"),
            ("1.2", "Ansøgere tilbydes et indledende møde, inden ansøgning om byggetilladelse sendes", "Team Byg", "Løbende", "I gang"),
            ("1.3", "Alle afgørelsesbreve på erhvervsområdet omskrives til et klart og forståeligt sprog", "Team Byg, Miljø og Natur", "4. kvartal 2025", "Ikke påbegyndt"),
            ("1.4", "Gennemførelse af tilfredshedsmåling blandt alle virksomheder, der har haft en sag", "Erhvervssekretariatet", "Januar 2026", "Ikke påbegyndt"),
        ],
    ),
    (
        "Indsatsområde 2: Arbejdskraft og opkvalificering",
        [
            "Mål: Virksomhederne skal kunne få den arbejdskraft, de har brug for.",
            "Mål: Antallet af unge uden job og uddannelse skal halveres inden udgangen af 2026.",
        ],
        [
            ("2.1", "Jobcentret indgår partnerskabsaftaler med mindst 25 virksomheder om lærlinge og elever", "Jobcenter Brededal", "31. december 2025", "I gang"),
            ("2.2", "Voksenlærlingeordningen markedsføres målrettet til ufaglærte over 25 år", "Jobcenter Brededal", "4. kvartal 2024", "Afsluttet"),
            ("2.3", "Fritidsjobguide til unge mellem 13 og 17 år", "Ungeenheden", "August 2025", "I gang"),
            ("2.4", "Danskundervisning tilbydes på arbejdspladsen uden for normal arbejdstid", "Sprogcentret i samarbejde med virksomhederne", "Løbende", "I gang"),
            ("2.5", "Unge på uddannelseshjælp tilbydes en mentor fra en lokal virksomhed", "Ungeenheden", "1. september 2025", "Ikke påbegyndt"),
        ],
    ),
    (
        "Indsatsområde 3: Fødevarer og grøn produktion",
        [
            "Mål: Brededal skal være landets stærkeste kommune inden for udvikling af plantebaserede fødevarer.",
        ],
        [
            ("3.1", "Etablering af et forsøgskøkken på Brededal Landbrugsskole", "Erhvervssekretariatet, Brededal Landbrugsskole", "2026", "I gang"),
            ("3.2", "Afdækning af muligheder for at udnytte overskudsvarme fra slagteriet", "Brededal Forsyning", "3. kvartal 2025", "I gang"),
            ("3.3", "Ti virksomheder gennemfører et forløb om cirkulær produktion", "Erhvervshuset", "Juni 2026", "Delvist gennemført"),
            ("3.4", "De kommunale køkkener køber mindst 35 procent af råvarerne hos producenter inden for 50 km", "Køkken og Ernæring", "31. december 2026", "Ikke påbegyndt"),
        ],
    ),
    (
        "Indsatsområde 4: Iværksætteri og erhvervsarealer",
        [
            "Mål: Flere skal starte egen virksomhed, og flere nye virksomheder skal overleve de første tre år.",
            "Mål: Kommunen skal altid kunne tilbyde byggemodnede erhvervsgrunde på mindst 10 ha.",
        ],
        [
            ("4.1", "Vækstpulje på 2 mio. kr. årligt til nystartede virksomheder", "Økonomiudvalget", "2025 og 2026", "I gang"),
            ("4.2", "Gratis rådgivning til nye selvstændige i de første 12 måneder", "Erhvervshuset", "Løbende", "I gang"),
            ("4.3", "Lokalplan for Brededal Vest vedtages", "Plan og By", "Oktober 2025", "Delvist gennemført"),
            ("4.4", "Arrangementet Iværksætterdagen gentages", "Erhvervssekretariatet", "November 2025", "Aflyst"),
        ],
    ),
]
FOLLOW_UP = [
    "Erhvervssekretariatet samler hvert kvartal status fra de ansvarlige og forelægger den for Erhvervs- og Arbejdsmarkedsudvalget. "
    "Status angives som Ikke påbegyndt, I gang, Delvist gennemført, Afsluttet eller Aflyst. Indsatser, der aflyses, skal begrundes.",
    "Handlingsplanen finansieres inden for de eksisterende budgetrammer bortset fra vækstpuljen, der er afsat særskilt i Budget 2025-2028.",
]


class NumberedCanvas(Canvas):
    """A canvas that knows the number of pages when it writes the footer."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._pages = []

    def showPage(self):
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for state in self._pages:
            self.__dict__.update(state)
            self.setFont("Helvetica", 8)
            self.setFillColor(colors.HexColor("#555555"))
            width, height = landscape(A4)
            self.drawString(18 * mm, height - 11 * mm, "Brededal Kommune")
            self.drawRightString(width - 18 * mm, height - 11 * mm, TITLE)
            self.drawString(18 * mm, 9 * mm, "Sagsnr. 24/10873")
            self.drawRightString(width - 18 * mm, 9 * mm, f"Side {self._pageNumber} af {len(self._pages)}")
            super().showPage()
        super().save()


def area_table(rows):
    head = [Paragraph(text, HEAD) for text in ("Nr.", "Indsats", "Ansvarlig", "Tidsfrist", "Status")]
    body = [[Paragraph(cell, CELL) for cell in row] for row in rows]
    table = Table([head, *body], colWidths=[13 * mm, 118 * mm, 58 * mm, 38 * mm, 34 * mm], repeatRows=1)
    table.setStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.6, colors.HexColor("#7788aa")),
            ("BACKGROUND", (0, 0), (-1, 0), BLUE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ]
    )
    return table


def build(path: Path) -> None:
    frame = Frame(18 * mm, 15 * mm, 261 * mm, 177 * mm, leftPadding=0, rightPadding=0)
    document = BaseDocTemplate(
        str(path), pagesize=landscape(A4), title=TITLE, author="Brededal Kommune", lang="da", invariant=1
    )
    document.addPageTemplates(PageTemplate(frames=[frame]))
    story = [Paragraph(TITLE, H1)]
    story += [Paragraph(text, BODY) for text in INTRO]
    story.append(Paragraph("Baggrund", H2))
    story += [Paragraph(text, BODY) for text in BACKGROUND]
    for heading, goals, rows in AREAS:
        block = [Paragraph(heading, H2), *[Paragraph(goal, GOAL) for goal in goals], Spacer(1, 3 * mm)]
        story += [KeepTogether(block), area_table(rows), Spacer(1, 7 * mm)]
    story.append(Paragraph("Opfølgning og økonomi", H2))
    story += [Paragraph(text, BODY) for text in FOLLOW_UP]
    document.build(story, canvasmaker=NumberedCanvas)
