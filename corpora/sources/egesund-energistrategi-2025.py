"""Egesund Kommune: strategy for energy and transition, a plain portrait report in Times."""

from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, ListFlowable, PageBreak, PageTemplate, Paragraph, Spacer, Table

BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=11.5, leading=15.5, spaceAfter=7)
H1 = ParagraphStyle("h1", parent=BODY, fontName="Times-Bold", fontSize=16, leading=20, spaceBefore=12, spaceAfter=6, keepWithNext=1)
H2 = ParagraphStyle("h2", parent=BODY, fontName="Times-BoldItalic", fontSize=12, leading=16, spaceBefore=6, spaceAfter=3, keepWithNext=1)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=8.5, leading=10.5, spaceAfter=1)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=10, leading=12, spaceAfter=0)
BOLD = ParagraphStyle("bold", parent=CELL, fontName="Times-Bold")

FOOTNOTES = {
    2: [
        "1 Energi- og CO2-regnskab for Egesund Kommune som geografisk område, opgjort efter regnskabet for 2022.",
        "2 Energimærkning omfatter bygninger over 250 m2, jf. bekendtgørelsen om energimærkning.",
    ],
}


def decorate(canvas, document):
    page = canvas.getPageNumber()
    width, height = A4
    canvas.saveState()
    if page > 1:
        canvas.setFont("Times-Italic", 9)
        canvas.drawString(25 * mm, height - 15 * mm, "Strategi for energi og grøn omstilling")
        canvas.drawRightString(width - 25 * mm, height - 15 * mm, "Egesund Kommune")
        canvas.line(25 * mm, height - 17 * mm, width - 25 * mm, height - 17 * mm)
        canvas.setFont("Times-Roman", 9)
        canvas.drawCentredString(width / 2, 12 * mm, f"Side {page}")
    if page in FOOTNOTES:
        canvas.line(25 * mm, 27 * mm, 75 * mm, 27 * mm)
        top = 26 * mm
        for text in FOOTNOTES[page]:
            note = Paragraph(text.replace("CO2", "CO<sub>2</sub>").replace("m2", "m<super>2</super>"), SMALL)
            _, used = note.wrap(width - 50 * mm, 12 * mm)
            note.drawOn(canvas, 25 * mm, top - used)
            top -= used
    canvas.restoreState()


def bullets(*items):
    return ListFlowable(
        [Paragraph(item, BODY) for item in items], bulletType="bullet", start="•", leftIndent=14, bulletFontSize=11
    )


def numbered(first, *items):
    rows = [[Paragraph(f"{first + k}.", BODY), Paragraph(item, BODY)] for k, item in enumerate(items)]
    table = Table(rows, colWidths=[9 * mm, 151 * mm])
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0), ("LEFTPADDING", (0, 0), (-1, -1), 2)])
    return table


def prose(*texts):
    return [Paragraph(text.replace("CO2", "CO<sub>2</sub>").replace("m2", "m<super>2</super>"), BODY) for text in texts]


def cover():
    title = ParagraphStyle("title", parent=BODY, fontName="Times-Bold", fontSize=26, leading=32)
    return [
        Spacer(1, 70 * mm),
        Paragraph("Strategi for energi og grøn omstilling", title),
        Paragraph("2025-2032", ParagraphStyle("years", parent=title, fontSize=18, leading=24)),
        Spacer(1, 12 * mm),
        Paragraph("Egesund Kommune", ParagraphStyle("name", parent=BODY, fontSize=14)),
        Spacer(1, 90 * mm),
        Paragraph("Vedtaget i Byrådet den 29. januar 2025<br/>Sagsnummer 01.00.05-P22-4-24", BODY),
        PageBreak(),
    ]


def body():
    story = [Paragraph("Indledning", H1)]
    story += prose(
        "I Egesund ligger byen ud til vandet på tre sider. Det giver havn, badestrande og vind, men det giver også udfordringer. Denne "
        "strategi samler for første gang kommunens arbejde med energi, transport og beskyttelse af kysten i ét dokument. Den afløser "
        "Energiplanen fra 2012 og de dele af klimahandleplanen, som ikke er blevet gennemført.",
        "Udledningen i kommunen var i 2022 på 141.000 ton CO2.<super>1</super> Det er 29 procent mindre end i 2010. Faldet skyldes især, at "
        "elproduktionen er blevet grønnere, mens udledningen fra vejtransport er steget med 4 procent. Færgerne, som ikke indgår i "
        "opgørelsen, anslås at udlede yderligere 16.000 ton.",
        "Regeringen har sat som mål, at al gas i ledningsnettet skal være grøn i 2035, og at der ikke længere skal bruges gas til at "
        "opvarme boliger. EU har besluttet, at energiforbruget i offentlige bygninger skal falde med 1,9 procent om året. Egesund Kommune "
        "skal leve op til begge dele, men det er Byrådets holdning, at ambitionsniveauet skal følge kommunens økonomi.",
    )
    story += [Paragraph("Vision", H1)]
    story += prose(
        "Egesund er i 2040 en kystkommune, der klarer sig med den energi, den selv kan fremstille, og hvor ingen behøver at frygte den næste stormflod."
    )
    story += [Paragraph("Strategiens opbygning", H1)]
    story += prose(
        "Strategien har fire fokusområder: Kommunens bygninger, Ren energi til alle, Transport på land og vand samt Kysten og vandet. Under hvert "
        "fokusområde er der målsætninger og en række handlinger. Handlinger, der er mærket med en stjerne (*), forudsætter finansiering."
    )
    story += [Paragraph("Fokusområde I. Kommunens bygninger", H1)]
    story += prose(
        "Kommunen har 122 bygninger, og hver tredje er opført før 1960. I dag har kun 11 procent af arealet energimærke A eller B.<super>2</super> "
        "Den samlede regning til varme og el var i 2023 på 37,5 mio. kr. Der er desuden et betydeligt efterslæb på vedligeholdelsen, og de tekniske "
        "servicemedarbejdere har ikke altid de nødvendige værktøjer til at styre anlæggene."
    )
    story += [Paragraph("Målsætninger", H2), bullets(
        "Kommunens bygninger skal bruge 30 procent mindre energi i 2032 end i 2022.",
        "Ingen kommunal bygning opvarmes med olie eller naturgas efter 2028.",
    ), Paragraph("Handlinger", H2), numbered(1,
        "Teknik og Ejendomme gennemfører hvert år energirenovering for mindst 6 mio. kr.",
        "Der installeres fjernaflæste målere i alle bygninger inden udgangen af 2026.",
        "Mulighederne for at samle administrationen på færre kvadratmeter bør undersøges.",
        "Brugerne af skoler og daginstitutioner inddrages i kampagnen Sluk og luk.",
        "Udskiftning af oliefyr på Egeskolen og Havnebørnehaven *",
    )]
    story += [Paragraph("Fokusområde II. Ren energi til alle", H1)]
    story += prose(
        "Fjernvarmen dækker i dag 58 procent af boligerne. I landsbyerne er afstanden mellem husene for stor til, at fjernvarme kan betale sig. Samtidig er "
        "modstanden mod nye vindmøller og solcelleparker vokset, og flere projekter er blevet opgivet, fordi naboerne ikke kunne se, hvad de fik ud af dem."
    )
    story += [Paragraph("Målsætninger", H2), bullets(
        "Egesund skal i 2035 producere lige så meget vedvarende energi, som der bruges i kommunen.",
        "Alle boliger skal have adgang til opvarmning uden fossile brændsler senest i 2032.",
        "Borgerne skal kunne få del i gevinsten ved nye energianlæg.",
    ), Paragraph("Handlinger", H2), numbered(6,
        "Der vedtages en samlet plan for placering af vindmøller og solceller i 2026.",
        "Egesund Fjernvarme og kommunen undersøger et varmepumpeanlæg, der udnytter havvand.",
        "Byrådet vil støtte etableringen af et energifællesskab på Lilleø med 750.000 kr.",
        "Der oprettes en energivejleder, som kan besøge landsbyerne efter aftale.",
    )]
    story += [Paragraph("Fokusområde III. Transport på land og vand", H1)]
    story += prose(
        "Vejtransporten er den største kilde til udledning i Egesund. Fire ud af fem ture foregår i bil, og busserne kører med i gennemsnit seks passagerer. "
        "I havnen ligger færger og krydstogtskibe med motorerne kørende i op til ti timer ad gangen til gene for naboerne."
    )
    story += [Paragraph("Målsætninger", H2), bullets(
        "Det skal være let og trygt at oplade en elbil, uanset hvor i kommunen man bor.",
        "Flere skal vælge bussen, toget eller cyklen til arbejde og uddannelse.",
        "Skibe i Egesund Havn skal kunne ligge stille uden at udlede.",
        "Kommunens biler, busser og færger skal være fri for fossile brændstoffer i 2031.",
    ), Paragraph("Handlinger", H2), numbered(10,
        "Kommunen udbyder i 2025 opstilling og drift af ladestandere på 24 kommunale arealer.",
        "Egesund Havn etablerer landstrøm ved færgelejet *",
        "Ved næste udbud af busdriften i 2027 stilles der krav om elbusser.",
        "Supercykelsti langs banen fra Egesund Station til Erhvervsskolen anlægges i samarbejde med Banestyrelsen.",
        "Kommunen vil arbejde for, at toget får halvtimesdrift.",
    )]
    story += [Paragraph("Fokusområde IV. Kysten og vandet", H1)]
    story += prose(
        "Stormfloden i oktober 2023 nåede 2,06 meter over dagligt vande og forårsagede skader for anslået 85 mio. kr. Forskerne forventer, at en sådan "
        "hændelse ved århundredets slutning vil indtræffe hvert tiende år. I fjorden er ålegræsset næsten forsvundet."
    )
    story += [Paragraph("Målsætninger", H2), bullets(
        "Egesund by skal senest i 2032 være beskyttet mod stormflod op til 2,5 meter.",
        "Nye boligområder må ikke øge presset på kloakken, når det regner kraftigt.",
        "Fjorden skal igen have et sundt dyre- og planteliv.",
    ), Paragraph("Handlinger", H2), numbered(15,
        "Der bygges højvandssluse og dige ved Gammelhavn for 140 mio. kr. i perioden 2027-2031 *",
        "Egesund Vand adskiller regn- og spildevand i Nordbyen inden 2030.",
        "Fem hektar ålegræs udplantes sammen med frivillige foreninger og Fjordcentret.",
        "Lokalplaner skal fremover indeholde krav om grønne tage eller regnbede.",
    )]
    story += [Paragraph("Organisering og opfølgning", H1)]
    story += prose(
        "Strategien er forankret i Klima- og Teknikudvalget, som årligt i juni modtager en redegørelse. Direktøren for Teknik og Miljø er formand for den "
        "styregruppe, der prioriterer handlingerne. Nedenstående indikatorer bruges til at vurdere, om udviklingen går i den rigtige retning. Tallene for "
        "2028 og 2032 er vejledende og ikke bindende mål for den enkelte forvaltning."
    )
    rows = [
        ("Indikator", "2022", "2028", "2032"),
        ("Energiforbrug i kommunale bygninger (kWh pr. m2)", "148", "124", "104"),
        ("Andel af boliger med fossil opvarmning", "34 %", "15 %", "0 %"),
        ("Vedvarende energi i forhold til forbrug", "47 %", "70 %", "90 %"),
        ("Offentlige ladepunkter pr. 1.000 indbyggere", "1,3", "6", "9"),
        ("Antal buspassagerer pr. år", "612.000", "680.000", "750.000"),
    ]
    cells = [[Paragraph(c.replace("m2", "m<super>2</super>"), BOLD if k == 0 else CELL) for c in row] for k, row in enumerate(rows)]
    table = Table(cells, colWidths=[88 * mm, 24 * mm, 24 * mm, 24 * mm])
    table.setStyle([("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -1), 0.3, colors.grey)])
    story.append(table)
    return story


def build(path: Path) -> None:
    frame = Frame(25 * mm, 30 * mm, 160 * mm, 245 * mm, leftPadding=0, rightPadding=0)
    document = BaseDocTemplate(
        str(path), pagesize=A4, title="Strategi for energi og grøn omstilling 2025-2032", author="Egesund Kommune", lang="da", invariant=1
    )
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=decorate))
    document.build(cover() + body())
