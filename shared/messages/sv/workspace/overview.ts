import type { overview as english } from '../../en/workspace/overview.ts';
import { translation } from '../../translation.ts';

/** What the overview says, in Swedish. */
export const overview = translation<typeof english>()({
  headline: 'Er NPS är {nps}.',
  headlineNote: '95 %-intervall {range} · n = {n} · {basis} · {dates}',
  compared: 'Före ({dates}): {nps}, n = {n}.',
  comparedNothing: 'Det kom inga svar {dates} att jämföra med.',
  empty: {
    title: 'Inga svar under perioden',
    text: 'Utan svar finns ingen NPS. Välj en längre period eller färre filter.',
    longer: 'Titta på 90 dagar',
    clear: 'Ta bort alla filter',
  },
  bands: {
    within: 'Indelat efter {scheme}: {band}.',
    spans: 'Indelat efter {scheme}: {band}. Intervallet når från {low} till {high}.',
    named: '”{name}” ({range})',
    below: 'under {to}',
    between: '{from} till {to}',
    above: 'över {from}',
    scheme: { bain: 'Bain & Company', live_agent: 'LiveAgent', own: 'era egna gränser' },
    bain: {
      acceptable: 'godtagbart',
      good: 'bra',
      excellent: 'utmärkt',
      world_class: 'världsklass',
    },
    caveat: 'Indelningar är tumregler som guider är oense om.',
  },
  published: {
    title: 'Vad andra publicerar: {industry}',
    caveat:
      'Inget dras ur dem. De motsäger varandra, och de flesta kommer från undersökningar om ett helt företag och inte om ett ärende. Er egen tidigare siffra är en bättre jämförelse.',
    figure: 'NPS',
    kind: 'Vad det är',
    source: 'Källa',
    year: 'År',
    yearUnknown: 'ej angivet',
    kinds: { average: 'Genomsnitt', median: 'Median', range: 'Vanligt spann' },
  },
  distribution: { title: 'Poäng', score: 'Poäng' },
  response: {
    title: 'Svarsfrekvens',
    text: '{answered} av de {invited} kunder som tillfrågades under perioden har svarat.',
    none: 'Ingen tillfrågades under perioden.',
  },
  trend: {
    title: 'Över tid',
    by: 'Punkter',
    interval: { day: 'Dagar', week: 'Veckor', month: 'Månader', quarter: 'Kvartal' },
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'Bandet är 95 %-intervallet. Ihåliga punkter har färre än {minimum} svar.',
    goal: 'Mål {target} senast {by}',
    actions: 'Åtgärder',
    mark: '{number}. {text}',
  },
  moved: {
    title: 'Varför den rörde sig',
    by: 'Uppdelat efter',
    before: 'Då',
    now: 'Nu',
    mix: 'Fördelning',
    change: 'Förändring',
    total: 'Totalt',
    mixMeans: 'Streckat är fördelning: fler eller färre av svaren kom härifrån.',
    changeMeans: 'Ifyllt är förändring: de som svarade härifrån svarade annorlunda.',
    part: 'Del',
    others: '{n, plural, one {# annan} other {# andra}}',
    none: 'För att säga varför den rörde sig krävs svar under båda perioderna.',
    noComparison: 'Jämför med en annan period för att se varför den rörde sig.',
  },
  waiting: {
    title: 'Behöver någon i dag',
    nobody: 'Ingen väntar: ingen uppföljning är försenad, och alla låga poäng på sistone är tagna.',
    overdue: '{count, plural, one {# försenad uppföljning} other {# försenade uppföljningar}}',
    overdueWhen: 'skulle ske {when}',
    untaken: '{count, plural, one {# låg poäng} other {# låga poäng}} som ingen har tagit',
    untakenWhen: '{when}, ingen uppföljning',
    more: 'Och {count} till.',
  },
  voices: {
    title: 'Senaste rösterna',
    all: 'Alla röster',
    none: 'Ingen har skrivit något under den här perioden.',
  },
  flows: {
    title: 'Vart samma kunder tog vägen',
    summary:
      'Av {customers, plural, one {# kund} other {# kunder}} som svarade under båda perioderna gick {up} upp, {down} ned och {same} stannade.',
    corner: 'Före ↓ Nu →',
    none: 'Ingen kund svarade under båda perioderna.',
    noComparison: 'Jämför med en annan period för att se vart samma kunder tog vägen.',
  },
  gains: {
    title: 'Var det finns mest att vinna',
    promoter: {
      name: 'Behålla ambassadörer',
      because:
        'Står på spel om lika många förloras som det senaste året: {moved} av {next} vid nästa svar.',
    },
    passive: {
      name: 'Vinna passiva',
      because: 'Om lika många vinns som det senaste året: {moved} av {next} vid nästa svar.',
    },
    detractor: {
      name: 'Vinna kritiker',
      because: 'Om lika många vinns som det senaste året: {moved} av {next} vid nästa svar.',
    },
    none: 'Ingen har svarat igen det senaste året, så det finns inget att gå efter.',
  },
});
