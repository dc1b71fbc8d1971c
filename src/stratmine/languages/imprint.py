"""Words by which a document says what it is, whose, and when it was adopted, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Imprint:
    """Words of what a document says about itself.

    Attributes:
        municipality: Words after a municipality's name: «Kommune».
        bodies: Bodies that adopt plans: «Byrådet».
        short_bodies: Short names of them, with the full ones: «KF».
        adopted: Phrases of adoption, before or after the body: «vedtaget», «godkendte».
        adoption_dates: Labels of the day of adoption: «Beslutsdatum».
        case_labels: Labels of a case number: «Sagsnr.».
        period_labels: Words before the years that a plan is for: «perioden».
        valid: Verbs that say what years a plan is for: «gäller».
        begins: Words before the first of them: «från och med».
        ends: Words before the last of them: «till och med».
        until: Words before a period's end: «frem mod».
        statistics: Words near years that are no period: «statistik», «opgørelse».
        self_reference: Words before the kind by which a document calls itself: «denne».
        yearly: Words in the titles of plans for a single year: «budget».
        openers: What is done with a plan, before its name: «Godkendelse af».
        closers: What is done with it, after its name: «endelig godkendelse».
        preliminary: What comes before a plan: «pejlemærker til».
        authors: Phrases before whoever made a proposal: «forslag fra».
        case_headings: Headings of a council case: «Sagsbeskrivelse».
        minor: Lines of a title page that are no title: «Indhold», «Side».
        labels: Words in labels of what is said about the document itself: «opdateret».
        card: Labels of what is said of a document beside its adoption: «Version», «Gäller från».
        belonging: Words that tie an owner to the name before it: «för» Nordby kommun.
        boards: Ends of the names of boards and units of a municipality: «nämnden».
        committees: Those of them that decide, as a board or council does: «utskottet».
        no_owners: Words before «kommune» with a capital letter that are no names: «Vores».
        national: Bodies of the whole country that own plans together: «Regeringen», «KL».
        bodies_of_their_own: Words that open the name of a body other than a municipality:
            «Region», «Regionförbundet».
        councils: Ends of the names of bodies beside a municipality: «Folkhälsorådet» i Nordby.
        companies: Forms of companies: «AB».
        schools: Words at the end of the name of a school or the like.
        associations: Words at the end of the name of a body of several municipalities.
        generic_plans: Ends of words for plans of no special kind: «plan».
        decisions: Headings of a decision: «Beslutning».
        navigation: Words of menus: «Søg», «Kontakt».
        budgets: Words in the titles of budgets that name no other plan: «budget».
        replies: What a municipality answers to the plan of another: «høringssvar».
        news: Lines over news: «Pressmeddelande».
        informing: How a case says that it only informs: «taget til efterretning».
        reports: Words that open the title of a report on a plan: «Evaluering».
        regional: Bodies that decide for a region: «Regionsrådet».
        everyone: Words by which a title speaks of all municipalities: «alle kommuner».
    """

    municipality: tuple[str, ...]
    bodies: tuple[str, ...]
    short_bodies: tuple[tuple[str, str], ...]
    adopted: tuple[str, ...]
    adoption_dates: tuple[str, ...]
    case_labels: tuple[str, ...]
    period_labels: tuple[str, ...]
    valid: tuple[str, ...]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    until: tuple[str, ...]
    statistics: tuple[str, ...]
    self_reference: tuple[str, ...]
    yearly: tuple[str, ...]
    openers: tuple[str, ...]
    closers: tuple[str, ...]
    preliminary: tuple[str, ...]
    authors: tuple[str, ...]
    case_headings: tuple[str, ...]
    minor: tuple[str, ...]
    labels: frozenset[str]
    card: tuple[str, ...]
    belonging: tuple[str, ...]
    boards: tuple[str, ...]
    committees: tuple[str, ...]
    no_owners: frozenset[str]
    national: tuple[str, ...]
    bodies_of_their_own: tuple[str, ...]
    councils: tuple[str, ...]
    companies: tuple[str, ...]
    schools: tuple[str, ...]
    associations: tuple[str, ...]
    generic_plans: tuple[str, ...]
    decisions: tuple[str, ...]
    navigation: tuple[str, ...]
    budgets: tuple[str, ...]
    replies: tuple[str, ...]
    news: tuple[str, ...]
    informing: tuple[str, ...]
    reports: tuple[str, ...]
    regional: tuple[str, ...]
    everyone: tuple[str, ...]
