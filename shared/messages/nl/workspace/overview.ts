import type { overview as english } from '../../en/workspace/overview.ts';
import { translation } from '../../translation.ts';

/** What the overview says, in Dutch. */
export const overview = translation<typeof english>()({
  headline: 'Uw NPS is {nps}.',
  headlineNote: '95%-interval {range} · n = {n} · {basis} · {dates}',
  compared: 'Ervoor ({dates}): {nps}, n = {n}.',
  comparedNothing: 'In de periode {dates} waren er geen antwoorden om mee te vergelijken.',
  empty: {
    title: 'Geen antwoorden in deze periode',
    text: 'Zonder antwoorden is er geen NPS. Kies een langere periode of minder filters.',
    longer: '90 dagen bekijken',
    clear: 'Alle filters verwijderen',
  },
  bands: {
    within: 'Volgens {scheme}: {band}.',
    spans: 'Volgens {scheme}: {band}. Het interval loopt van {low} tot {high}.',
    named: '“{name}” ({range})',
    below: 'onder {to}',
    between: '{from} tot {to}',
    above: 'boven {from}',
    scheme: { bain: 'Bain & Company', live_agent: 'LiveAgent', own: 'uw eigen indeling' },
    bain: {
      acceptable: 'acceptabel',
      good: 'goed',
      excellent: 'uitstekend',
      world_class: 'wereldklasse',
    },
    caveat: 'Zulke indelingen zijn vuistregels waarover bronnen het oneens zijn.',
  },
  published: {
    title: 'Wat anderen publiceren: {industry}',
    caveat:
      'Hieruit wordt niets afgeleid. Deze cijfers spreken elkaar tegen, en de meeste komen uit enquêtes over een heel bedrijf, niet over een ticket. Uw eigen eerdere cijfer is een betere vergelijking.',
    figure: 'NPS',
    kind: 'Soort cijfer',
    source: 'Bron',
    year: 'Jaar',
    yearUnknown: 'niet vermeld',
    kinds: { average: 'Gemiddelde', median: 'Mediaan', range: 'Gebruikelijk bereik' },
  },
  distribution: { title: 'Scores', score: 'Score' },
  response: {
    title: 'Respons',
    text: 'Geantwoord: {answered} van de {invited} klanten die in deze periode zijn bevraagd.',
    none: 'In deze periode is niemand bevraagd.',
  },
  trend: {
    title: 'Verloop in de tijd',
    by: 'Punten',
    interval: { day: 'Dagen', week: 'Weken', month: 'Maanden', quarter: 'Kwartalen' },
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'De band is het 95%-interval. Open punten hebben minder dan {minimum} antwoorden.',
    goal: 'Doel {target} uiterlijk op {by}',
    actions: 'Acties',
    mark: '{number}. {text}',
  },
  moved: {
    title: 'Waarom de NPS veranderde',
    by: 'Uitgesplitst naar',
    before: 'Toen',
    now: 'Nu',
    mix: 'Samenstelling',
    change: 'Verandering',
    total: 'Samen',
    mixMeans: 'Gearceerd is samenstelling: er kwamen meer of minder antwoorden uit dit deel.',
    changeMeans: 'Gevuld is verandering: wie uit dit deel antwoordde, antwoordde anders.',
    part: 'Deel',
    others: '{n, plural, one {# ander} other {# andere}}',
    none: 'Om te zeggen waarom de NPS veranderde, zijn er antwoorden in beide perioden nodig.',
    noComparison: 'Vergelijk met een andere periode om te zien waarom de NPS veranderde.',
  },
  waiting: {
    title: 'Vraagt vandaag om aandacht',
    nobody: 'Niemand wacht: geen opvolging is te laat en alle recente lage scores zijn opgepakt.',
    overdue: '{count, plural, one {# opvolging te laat} other {# opvolgingen te laat}}',
    overdueWhen: 'deadline was {when}',
    untaken: '{count, plural, one {# lage score} other {# lage scores}} die niemand heeft opgepakt',
    untakenWhen: '{when}, geen opvolging',
    more: 'En nog {count}.',
  },
  voices: {
    title: 'Nieuwste reacties',
    all: 'Alle reacties',
    none: 'Niemand heeft in deze periode iets geschreven.',
  },
  flows: {
    title: 'Hoe dezelfde klanten verschoven',
    summary:
      'Van {customers, plural, one {# klant die in beide perioden antwoordde} other {# klanten die in beide perioden antwoordden}}: {up} omhoog, {down} omlaag, {same} gelijk.',
    corner: 'Ervoor ↓ Nu →',
    none: 'Geen enkele klant heeft in beide perioden geantwoord.',
    noComparison: 'Vergelijk met een andere periode om te zien hoe dezelfde klanten verschoven.',
  },
  gains: {
    title: 'Waar de meeste winst te halen valt',
    promoter: {
      name: 'Promotors behouden',
      because:
        'Staat op het spel als er evenveel verloren gaan als in het afgelopen jaar: {moved} van {next} bij hun volgende antwoord.',
    },
    passive: {
      name: 'Passieven overtuigen',
      because:
        'Als er evenveel worden overtuigd als in het afgelopen jaar: {moved} van {next} bij hun volgende antwoord.',
    },
    detractor: {
      name: 'Criticasters overtuigen',
      because:
        'Als er evenveel worden overtuigd als in het afgelopen jaar: {moved} van {next} bij hun volgende antwoord.',
    },
    none: 'Niemand heeft in het afgelopen jaar een tweede keer geantwoord, dus er is geen houvast.',
  },
});
