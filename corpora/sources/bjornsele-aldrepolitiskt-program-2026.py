"""Björnsele kommun: programme for the policy on ageing, in numbered paragraphs, with definitions."""

from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table

TITLE = "Äldrepolitiskt program 2026–2035"
BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=12, leading=16.8, spaceAfter=7)
NUMBERED = ParagraphStyle("numbered", parent=BODY, leftIndent=15 * mm, bulletIndent=0, bulletFontName="Times-Roman", bulletFontSize=12)
COVER = ParagraphStyle("cover", fontName="Times-Bold", fontSize=25, leading=31, spaceAfter=10)
CHAPTER = ParagraphStyle("chapter", fontName="Times-Bold", fontSize=15, leading=19, spaceBefore=16, spaceAfter=7, keepWithNext=1)
SECTION = ParagraphStyle("section", fontName="Times-Bold", fontSize=11.6, leading=15, spaceBefore=8, spaceAfter=4, keepWithNext=1)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=10, leading=13, spaceAfter=0)
QUOTE = ParagraphStyle("quote", parent=BODY, fontName="Times-Italic", leftIndent=24 * mm, rightIndent=12 * mm)

FACTS = [
    ("Dokumenttyp", "Program"),
    ("Beslutad av", "Kommunfullmäktige 2025-11-24, § 143"),
    ("Diarienummer", "KS 2025/317"),
    ("Dokumentägare", "Socialchef"),
    ("Gäller för", "Samtliga nämnder och helägda bolag"),
    ("Giltighetstid", "2026-01-01–2035-12-31"),
]
DEFINITIONS = [
    ("anhörig", "den som en äldre person själv uppfattar som sin närmaste, oavsett släktskap"),
    ("hemtjänst", "bistånd i form av service och personlig omvårdnad i den enskildes bostad"),
    ("särskilt boende", "boende för personer med behov av vård och omsorg dygnet runt"),
    ("välfärdsteknik", "digital teknik som bibehåller eller ökar trygghet, aktivitet, delaktighet eller självständighet"),
    ("äldre", "i detta program person som har fyllt 65 år, om inte annat anges"),
]
# Each entry: a chapter ("1", heading), a section ("1.1", heading), a paragraph ("1.1.1", text),
# a quotation ("", text), or the table of definitions ("DEF", "").
CONTENT = [
    ("1", "Inledande bestämmelser"),
    ("1.1", "Programmets ställning"),
    ("1.1.1", "Detta program anger kommunens inriktning för ett gott åldrande i Björnsele. Det är överordnat nämndernas planer inom området och ersätter äldreplanen från 2014."),
    ("1.1.2", "Programmet omfattar inte hälso- och sjukvård som regionen ansvarar för."),
    ("1.2", "Definitioner"),
    ("1.2.1", "I programmet avses med"),
    ("DEF", ""),
    ("1.3", "Rättsliga utgångspunkter"),
    ("1.3.1", "Socialtjänstlagen innehåller en nationell värdegrund för äldreomsorgen:"),
    ("", "”Socialtjänstens omsorg om äldre ska inriktas på att äldre personer får leva ett värdigt liv och känna välbefinnande.”"),
    ("1.3.2", "Av hälso- och sjukvårdslagen följer att målet med hälso- och sjukvården är en god hälsa och en vård på lika villkor för hela befolkningen. Kommunen ska enligt samma lag erbjuda en god hälso- och sjukvård åt den som bor i särskilt boende."),
    ("1.3.3", "Minoritetslagen ger äldre möjlighet till omsorg helt eller delvis på finska, meänkieli eller samiska inom förvaltningsområdena. Björnsele ingår i förvaltningsområdet för samiska."),
    ("2", "Vision"),
    ("2.1.1", "Björnsele ska vara en kommun där det är gott att bli gammal: där man är behövd, bestämmer själv och får hjälp av människor man känner igen."),
    ("2.1.2", "Visionen ska prägla alla beslut som rör äldre. Den gäller lika mycket i fjällbyarna som i centralorten."),
    ("3", "Självbestämmande och inflytande"),
    ("3.1", "Den enskildes inflytande"),
    ("3.1.1", "Äldre som får stöd från kommunen ska själva bestämma när och hur stödet ges."),
    ("3.1.2", "Vid undersökningen 2024 svarade 54 procent av dem som har hemtjänst att de kan påverka vilka tider personalen kommer. Det är en försämring med sex procentenheter på fyra år och en av de främsta utmaningarna i verksamheten."),
    ("3.1.3", "Socialnämnden ska därför senast 2027 införa biståndsbeslut i form av en månatlig tidsram, som den enskilde förfogar över tillsammans med sin fasta omsorgskontakt."),
    ("3.1.4", "Andelen som anser sig kunna påverka tiderna ska vara minst 75 procent år 2030."),
    ("3.2", "Äldres röst i samhället"),
    ("3.2.1", "Kommunen ska ta till vara äldres erfarenhet i planering och beslut."),
    ("3.2.2", "Pensionärsrådet ska höras i god tid innan beslut fattas i frågor av större vikt. Kommunstyrelsen ska dessutom anordna ett öppet rådslag för äldre i varje kommundel vartannat år."),
    ("4", "Hälsa och gemenskap"),
    ("4.1", "Förebyggande arbete"),
    ("4.1.1", "Antalet äldre som skadas allvarligt i fallolyckor ska minska med en tredjedel till 2032 jämfört med medelvärdet för 2020–2024."),
    ("4.1.2", "Fallolyckor är den vanligaste orsaken till att personer över 80 år behöver sjukhusvård. I länet kostar de mer än trafikolyckorna."),
    ("4.1.3", "Socialnämnden ska erbjuda fallpreventiv träning genom att anställa två fysioterapeuter med hela kommunen som arbetsfält. Tekniska nämnden ska sanda gångvägar vid äldres bostäder före klockan sju."),
    ("4.2", "Mot ensamhet"),
    ("4.2.1", "Ingen äldre person ska ofrivilligt vara ensam."),
    ("4.2.2", "Kultur- och fritidsnämnden ska tillsammans med föreningslivet och Svenska kyrkan hålla mötesplatser öppna i minst sex byar. Bidrag till föreningar som ordnar skjuts ska lämnas med högst 20 000 kronor per år."),
    ("4.2.3", "Socialnämnden ska vid varje nytt beslut om hemtjänst fråga om ensamhet och vid behov förmedla en kontakt."),
    ("5", "Boende och närmiljö"),
    ("5.1.1", "Det ska finnas bostäder för äldre i alla delar av kommunen."),
    ("5.1.2", "Bristen på tillgängliga lägenheter gör att många bor kvar i hus som de varken orkar eller har råd att sköta. I Björnsele saknar två av tre flerbostadshus hiss."),
    ("5.1.3", "Björnselebostäder AB får i uppdrag att uppföra 40 trygghetsbostäder till och med 2031, varav minst tio utanför centralorten, och att installera hiss i kvarteret Ripan."),
    ("5.1.4", "Samhällsbyggnadsnämnden ska i varje detaljplan för bostäder redovisa hur äldres behov har beaktats."),
    ("6", "Omsorg av god kvalitet"),
    ("6.1", "Kontinuitet"),
    ("6.1.1", "Den som har hemtjänst ska möta så få medarbetare som möjligt. Medelvärdet ska vara högst tio personer under en fjortondagarsperiod år 2029."),
    ("6.1.2", "Socialnämnden ska pröva självstyrande arbetslag enligt nederländsk förebild med början i Övre Björnsele."),
    ("6.2", "Demenssjukdom"),
    ("6.2.1", "Personer med demenssjukdom ska få ett stöd som är anpassat efter deras livshistoria, i hemmet så länge det går och därefter i en lugn och hemlik miljö."),
    ("6.2.2", "Socialnämnden ska upprätta ett demensteam och bygga ut dagverksamheten från 12 till 24 platser senast den 31 december 2028."),
    ("6.3", "Samisk äldreomsorg"),
    ("6.3.1", "Samiska äldre ska få omsorg på sitt eget språk och med respekt för sin kultur."),
    ("6.3.2", "Socialnämnden ska anställa samisktalande personal på boendet Fjällsippan och ta fram en plan för traditionell mat i samarbete med sameföreningen."),
    ("6.4", "Anhöriga"),
    ("6.4.1", "Den som vårdar en närstående ska orka och vilja göra det, och ska kunna ha ett eget liv."),
    ("6.4.2", "Avlösning i hemmet ska vara avgiftsfri i upp till 20 timmar per månad. En anhörigkonsulent ska finnas tillgänglig på telefon alla vardagar."),
    ("7", "Medarbetare och teknik"),
    ("7.1.1", "Behovet av undersköterskor beräknas till 95 nyanställningar fram till 2033, medan gymnasiets vårdprogram utbildar i snitt fem personer per år. Bristen på personal är det största hotet mot programmets genomförande."),
    ("7.1.2", "Björnsele ska vara en arbetsgivare som vård- och omsorgspersonal söker sig till och stannar hos."),
    ("7.1.3", "Kommunstyrelsen ska inrätta betald utbildning till undersköterska på arbetstid. Delade turer ska avskaffas under 2027."),
    ("7.1.4", "Välfärdsteknik ska användas där den ökar tryggheten och aldrig ersätta ett besök som den enskilde vill ha."),
    ("7.1.5", "Socialnämnden ska erbjuda digital tillsyn nattetid och trygghetslarm med positionering genom en upphandling tillsammans med kommunerna i inlandet."),
    ("8", "Genomförande och uppföljning"),
    ("8.1.1", "Varje nämnd ska i sin verksamhetsplan ange hur programmet genomförs. Socialchefen sammanställer en uppföljning till kommunfullmäktige vartannat år, första gången 2028."),
    ("8.1.2", "Uppföljningen ska minst avse andelen som kan påverka tiderna för hemtjänsten, antalet fallskador som kräver sjukhusvård, personalkontinuiteten i hemtjänsten och väntetiden till särskilt boende."),
]


def furniture(canvas, document):
    canvas.saveState()
    canvas.setFont("Times-Roman", 9)
    width, height = A4
    canvas.drawString(25 * mm, height - 14 * mm, "Björnsele kommun")
    canvas.drawRightString(width - 25 * mm, height - 14 * mm, "Kommunal författningssamling 7:12")
    canvas.drawCentredString(width / 2, 12 * mm, str(document.page))
    canvas.restoreState()


def definitions():
    rows = [[Paragraph(f"<i>{term}</i>", CELL), Paragraph(text, CELL)] for term, text in DEFINITIONS]
    table = Table(rows, colWidths=[32 * mm, 105 * mm], hAlign="RIGHT")
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2)])
    return table


def front_page():
    rows = [[Paragraph(f"<b>{name}</b>", CELL), Paragraph(value, CELL)] for name, value in FACTS]
    facts = Table(rows, colWidths=[40 * mm, 90 * mm], hAlign="LEFT")
    facts.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.3, "#888888")])
    chapters = [entry for entry in CONTENT if entry[0].isdigit()]
    contents = [Paragraph(f"{number}. {heading}", BODY) for number, heading in chapters]
    return [Spacer(1, 25 * mm), Paragraph(TITLE, COVER), Paragraph("Björnsele kommun", SECTION), Spacer(1, 8 * mm), facts,
            Spacer(1, 12 * mm), Paragraph("Innehåll", SECTION), *contents, PageBreak()]


def entry(number, text):
    if number == "DEF":
        return definitions()
    if not number:
        return Paragraph(text, QUOTE)
    if number.count(".") == 2:
        return Paragraph(text, NUMBERED, bulletText=number)
    return Paragraph(f"{number} {text}", CHAPTER if number.isdigit() else SECTION)


def build(path: Path) -> None:
    frame = Frame(25 * mm, 20 * mm, 160 * mm, 255 * mm, leftPadding=0, rightPadding=0)
    document = BaseDocTemplate(str(path), pagesize=A4, title=TITLE, author="Björnsele kommun", lang="sv", invariant=1)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=furniture))
    document.build([*front_page(), *[entry(number, text) for number, text in CONTENT]])
