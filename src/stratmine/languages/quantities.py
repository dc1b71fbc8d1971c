"""What the library knows of a language's words of time, quantity and money, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Times:
    """Words of time.

    Attributes:
        months: Month names and short forms to their number.
        quarters: Words for quarter and half-year.
        weeks: Words before the number of a week.
        seasons: Season names.
        parts: Words for a part of a year or month: «primo», «slutningen af».
        before: Words before a final date: «senest», «inden udgangen af».
        towards: Words that lead to a date without being part of it: «til», «i løbet af».
        opening_since: Words that open a sentence which tells since when: «Siden aftalen i 2021 …».
        since: Words before the date that something is compared with: «fra», «siden».
        recurring: Set times that come again: «årligt», «hvert år».
        continuous: «løbende».
        all_year: «hele året».
        now: Words that say that something is going on: «for tiden», «fortsætter».
        terms: Periods of office: «byrådsperioden».
        spans: Words before a number of years: «inden for», «om».
        during: Words before the years to come, or a period: «over de næste fem år».
        units: Words for years, months and weeks, in the plural.
        past: Verbs that tell of what has been: «blev», «var».
        past_endings: Ends of verbs in the past: «-ede».
        years: Names of years that run over new year: «skoleåret».
        due: Words in labels and cells of a time to come that otherwise say what is done:
            «klart», «gennemføres».
    """

    months: Mapping[str, int]
    quarters: tuple[str, ...]
    weeks: tuple[str, ...]
    seasons: tuple[str, ...]
    parts: tuple[str, ...]
    before: tuple[str, ...]
    towards: tuple[str, ...]
    opening_since: tuple[str, ...]
    since: tuple[str, ...]
    recurring: tuple[str, ...]
    continuous: tuple[str, ...]
    all_year: tuple[str, ...]
    now: tuple[str, ...]
    terms: tuple[str, ...]
    spans: tuple[str, ...]
    during: tuple[str, ...]
    units: tuple[str, ...]
    past: tuple[str, ...]
    past_endings: tuple[str, ...]
    years: tuple[str, ...]
    due: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Units:
    """Words of quantity.

    Attributes:
        percent: «procent», «pct.».
        scale: «mio.» to 1e6 and so on.
        currency: Words for the country's money.
        currency_code: Its ISO code.
        short_money: Currency and scale in one word: «mkr» to 1e6.
        funding: Words beside money that is set aside: «afsættes», «budget».
        covering: Further words by which money is there already: «rammer», «driften».
        units: Other units, as printed to their plain name.
        limits: Words before a number to reach: «mindst», «højst».
        loose_limits: Words that limit without aiming: «over», «omkring».
        bounds: Those of them that aim after a word in `bounded`: «under».
        bounded: «være», «ned»: «skal være under 12 uger».
        ranks: Words before a place in a ranking: «topp».
        changes: Verbs (all forms) of change in size: «reducere», «øge».
        by: Words between these and a number: «med», «til».
        towards: Those that lead to a value to reach: «til», «på».
        halving: Verbs (all forms) that change by half.
        doubling: Verbs (all forms) that change to twice as much.
        tripling: Verbs (all forms) that change to three times as much.
        comparatives: «mindre», «højere»: words after a number that compare.
        improvements: Further comparatives that tell a state to reach: «kortere», «tryggere».
        per: How often a number is counted: «om året».
        than: The word after a comparative: «end».
        comparison: Words before what a target is compared with: «sammenlignet med».
        spread: Words before the first and the second number of «fra 45 til 60».
        between: The word before two years or numbers of which the second ends: «mellem».
        counts: Number words, «en» among them, to their value.
        shares: «halvdelen», «en tredjedel» to their value in percent.
        out_of: Words inside «ni ud af ti».
        best: Words after the number of a place: «de 100 bedste».
        no_things: Words after a number that name nothing that is counted: «og», «senest».
        more: Words that make a number of things an addition: «1.000 nye boliger».
        within: The word before the time in which something is to happen: «inden for».
        short_units: Units of time, singular and plural, that measure a service: «timer».
        nought: Words for nought: «nul».
        zero: Nouns that mean nought of something: «nettonuludledning».
        figureless: What fills a cell of figures without one: «alla», «ökande».
        unmeasured: What fills it where nothing was measured: «ikke målt».
    """

    percent: tuple[str, ...]
    scale: Mapping[str, float]
    currency: tuple[str, ...]
    currency_code: Literal["DKK", "SEK"]
    short_money: Mapping[str, float]
    funding: tuple[str, ...]
    covering: tuple[str, ...]
    units: Mapping[str, str]
    limits: tuple[str, ...]
    loose_limits: tuple[str, ...]
    bounds: tuple[str, ...]
    bounded: tuple[str, ...]
    ranks: tuple[str, ...]
    changes: frozenset[str]
    by: tuple[str, ...]
    towards: tuple[str, ...]
    halving: frozenset[str]
    doubling: frozenset[str]
    tripling: frozenset[str]
    comparatives: tuple[str, ...]
    improvements: frozenset[str]
    per: tuple[str, ...]
    than: str
    comparison: tuple[str, ...]
    spread: tuple[str, str]
    between: str
    counts: Mapping[str, int]
    shares: Mapping[str, float]
    out_of: tuple[str, ...]
    best: tuple[str, ...]
    no_things: tuple[str, ...]
    more: tuple[str, ...]
    within: tuple[str, ...]
    short_units: tuple[str, ...]
    nought: tuple[str, ...]
    zero: tuple[str, ...]
    figureless: tuple[str, ...]
    unmeasured: tuple[str, ...]
