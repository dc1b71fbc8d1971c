"""A policy in running text: few headings, no bullets, long paragraphs."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer

FONTS = Path("/usr/share/fonts/truetype/liberation")
for name in ("Regular", "Bold", "Italic"):
    pdfmetrics.registerFont(TTFont(f"Serif-{name}", FONTS / f"LiberationSerif-{name}.ttf"))

BODY = ParagraphStyle(
    "body", fontName="Serif-Regular", fontSize=12, leading=17, alignment=TA_JUSTIFY, spaceAfter=9
)
HEAD = ParagraphStyle(
    "head", fontName="Serif-Bold", fontSize=15, leading=19, spaceBefore=14, spaceAfter=7, keepWithNext=1
)
TITLE = ParagraphStyle("title", fontName="Serif-Bold", fontSize=26, leading=31, spaceAfter=6)
SMALL = ParagraphStyle("small", fontName="Serif-Italic", fontSize=10.5, leading=14, spaceAfter=4)

INTRODUCTION = [
    "I Elmerup har vi talt om, hvad det vil sige at blive gammel med værdighed. Det er sket over "
    "kaffebordet på Lindegården, i forsamlingshuset i Skovby og i et telt på havnen, da det "
    "regnede. Næsten 300 mennesker har bidraget. En af dem, en pensioneret skibstømrer på 91, "
    "sagde det sådan: »Jeg vil gerne hjælpes, men jeg vil ikke håndteres.« Den sætning har vi "
    "haft liggende på bordet, mens vi skrev.",
    "Kommunalbestyrelsen skal efter loven vedtage en værdighedspolitik i begyndelsen af hver "
    "valgperiode. Vi har valgt at skrive den som en sammenhængende tekst, fordi et menneskes "
    "alderdom ikke lader sig dele op i punkter. Politikken gælder for alle, der får hjælp, pleje "
    "eller omsorg af kommunen eller af en leverandør, som kommunen har aftale med. I dag er det "
    "1.340 borgere. Om ti år ventes det at være 1.900, og der vil til den tid være færre i den "
    "alder, hvor man arbejder. Det er den virkelighed, politikken skal kunne holde til.",
]
CHAPTERS = [
    (
        "Hverdagen er din egen",
        [
            "Ældreloven siger, at hjælpen skal gives med udgangspunkt i den enkeltes "
            "selvbestemmelse. Det er let at skrive og svært at gøre, når klokken er ti minutter "
            "over otte, og der er seks besøg inden frokost. Alligevel er det her, det begynder. "
            "Vi vil, at den, der får hjælp, selv bestemmer, hvordan dagen begynder, og hvad "
            "hjælpen bruges til. Det skal være muligt at bytte et bad ud med en gåtur eller en "
            "snak, uden at nogen skal visitere på ny. For at det kan lade sig gøre, samler vi fra "
            "1. oktober 2026 hjælpen i forløb, hvor medarbejderne selv tilrettelægger arbejdet "
            "sammen med borgeren.",
            "Mange har fortalt, at de er trætte af at lukke op for fremmede. Sidste år kom der i "
            "gennemsnit 17 forskellige ansigter hos den, der fik hjælp hver dag, i løbet af fire "
            "uger. Det er for mange. Højst ti forskellige medarbejdere skal i 2028 komme hos den "
            "enkelte i løbet af fire uger. Hjemmeplejen deles derfor op i 14 små grupper, som hver "
            "har deres egne borgere og deres egen telefon, og arbejdet med det er begyndt i "
            "Skovby og Nørre Elm.",
            "Værdighed er også at kunne selv. Erfaringen er, at seks ud af ti, der får trænet i "
            "stedet for at få gjort rent, kan undvære hjælpen bagefter. Alle skal have mulighed "
            "for at genvinde det, de kunne før sygdom eller fald, inden der bliver tale om varig "
            "hjælp. Terapeuterne i Sundhedscentret tager på hjemmebesøg hos alle nye ansøgere "
            "inden for en uge. Det har de gjort siden nytår, og det bliver de ved med.",
        ],
    ),
    (
        "Maden, naboen og den lange søndag",
        [
            "»Søndag eftermiddag er den længste,« skrev en kvinde på et af de postkort, vi lagde "
            "ud på bibliotekerne. Hver femte over 80 år i Elmerup siger, at de ofte er alene uden "
            "at ønske det, og i undersøgelsen Hvordan har du det? er tallet steget siden 2021. "
            "Kommunen kan ikke ordinere venskab. Men den kan åbne døre, køre bussen og betale "
            "kaffen. Ingen ældre i Elmerup skal være ufrivilligt ensom, og frem mod 2030 skal "
            "andelen, der føler sig ensomme, falde fra 20 til 12 procent. Vi holder fra 2027 to "
            "af plejehjemmenes caféer åbne hver søndag for alle i lokalområdet, og vi sender et "
            "postkort med en invitation til dem, der fylder 80. Skolernes ældste klasser bliver "
            "spurgt, om de vil adoptere et plejehjem.",
            "Man spiser bedre sammen, og man spiser mere. På landsplan er hver tredje plejehjems"
            "beboer undervægtig eller i risiko for at blive det. Maden skal smage af noget og se "
            "ud af noget, også når den er blendet. Vi vil have køkkenerne tilbage på de tre "
            "plejehjem, hvor de blev nedlagt i 2009, begyndende med Lindegården i 2027. Det koster "
            "4,2 mio. kr. og er på budgettet. Beboerne skriver selv menuen hver anden uge, og "
            "pårørende kan altid købe en portion med.",
        ],
    ),
    (
        "De nærmeste og den sidste tid",
        [
            "Bag mange, der får hjælp, står en ægtefælle, en datter eller en nabo, som gør det "
            "meste. Det ser vi for sjældent. En undersøgelse blandt 212 pårørende viste, at "
            "halvdelen sover dårligt, og at kun hver tredje kender kommunens tilbud om aflastning. "
            "Pårørende skal opleve at blive set, hørt og aflastet, før de selv bliver syge. Hver "
            "pårørende, der passer en anden hjemme, får tilbudt en årlig samtale med kommunens "
            "pårørendevejleder. Der oprettes otte fleksible aflastningspladser på Fjordhjemmet i "
            "løbet af 2026, og de kan bestilles med en dags varsel.",
            "Demens rammer hele familien. Vi ønsker, at mennesker med demens kan blive ved med at "
            "være en del af det liv, de kender. Alle medarbejdere i ældreplejen, i Borgerservice "
            "og på bibliotekerne kommer på kursus i at møde mennesker med demens, og butikkerne "
            "i Elmerup by får tilbuddet gratis.",
            "De fleste vil gerne dø hjemme, men kun hver fjerde gør det. Det hænger sammen med "
            "sygehusenes praksis, som regionen bestemmer over, men også med vores egen. Den, der "
            "ønsker at dø i sit eget hjem, skal kunne det, og ingen skal dø alene. Et udgående "
            "team af sygeplejersker med særlig viden om lindring er under opbygning og ventes at "
            "kunne køre hele døgnet fra foråret 2027. Frivillige vågere uddannes i samarbejde med "
            "menighedsrådene og Røde Kors.",
        ],
    ),
    (
        "Dem, der hjælper",
        [
            "En politik om værdighed er ikke mere værd end de mennesker, der skal gøre den til "
            "virkelighed. I 2025 sagde 118 medarbejdere op, og 22 stillinger stod tomme. Sygefra"
            "været er på 7,9 procent. Elmerup skal være et sted, hvor man har lyst til at arbejde "
            "i ældreplejen hele livet. Sygefraværet skal ned på seks procent i 2028. Ingen nyansat "
            "skal stå alene de første fire uger, og derfor får alle en makker. Kommunen betaler "
            "løn under uddannelse til 25 ufaglærte om året, og lederne skal ud at køre med på ruten "
            "mindst en gang om måneden.",
            "Teknik kan give frihed, når den bruges med omtanke. En skærm kan erstatte et besøg, "
            "hvor der kun skal ses efter, om pillerne er taget, men aldrig et, hvor der skal "
            "holdes i hånd. Vi vil bruge teknologi, der gør borgerne mere frie og giver "
            "medarbejderne mere tid. Gulvsensorer prøves af på Fjordhjemmet i 2026, og viser de sig at "
            "forebygge fald, kommer de til de øvrige plejehjem året efter.",
        ],
    ),
    (
        "Hvad der nu sker",
        [
            "Politikken blev vedtaget af Kommunalbestyrelsen den 24. marts 2026 efter høring i "
            "Ældrerådet, Handicaprådet og de faglige organisationer. Den gælder til udgangen af "
            "2029. Social- og Ældreudvalget besøger hvert halvår en gruppe i hjemmeplejen og et "
            "plejehjem og spørger, om teksten kan kendes i hverdagen. Udvalget ser ved samme "
            "lejlighed på tre tal: hvor mange forskellige medarbejdere borgerne møder, hvor stor en "
            "andel der er tilfredse med maden, og hvor meget sygefravær der er. Et tilsyn fra "
            "Ældretilsynet indgår også. Svarene lægges frem på et borgermøde i november.",
        ],
    ),
]


def footer(canvas: Canvas, document: SimpleDocTemplate) -> None:
    """The page number."""
    canvas.setFont("Serif-Italic", 9.5)
    canvas.drawCentredString(A4[0] / 2, 14 * mm, f"– {document.page} –")


def build(path: Path) -> None:
    """Write the PDF."""
    document = SimpleDocTemplate(
        str(path), pagesize=A4, invariant=1, leftMargin=34 * mm, rightMargin=34 * mm,
        topMargin=28 * mm, bottomMargin=28 * mm, title="Værdighedspolitik", author="Elmerup Kommune",
    )  # fmt: skip
    story = [
        Spacer(1, 60 * mm),
        Paragraph("Jeg vil gerne hjælpes,<br/>men ikke håndteres", TITLE),
        Spacer(1, 6 * mm),
        Paragraph("Værdighedspolitik for Elmerup Kommune 2026-2029", HEAD),
        PageBreak(),
        *(Paragraph(text, BODY) for text in INTRODUCTION),
    ]
    for heading, paragraphs in CHAPTERS:
        story.append(Paragraph(heading, HEAD))
        story.extend(Paragraph(text, BODY) for text in paragraphs)
    story += [Spacer(1, 10 * mm), Paragraph("Elmerup Kommune, Social- og Ældreområdet", SMALL)]
    document.build(story, onLaterPages=footer)
