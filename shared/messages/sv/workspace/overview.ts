import type { overview as english } from '../../en/workspace/overview.ts';
import { translation } from '../../translation.ts';

/** What the overview says, in Swedish. */
export const overview = translation<typeof english>()({
  question: 'Vad är vår NPS, och har den verkligen rört sig?',
  headline: 'Er NPS är {nps}.',
  headlineNote: '95 %-intervall {range} · n = {n} · {basis}',
  comparedPrevious: 'Jämfört med perioden före ({dates}): {nps}, n = {n}.',
  comparedYear: 'Jämfört med för ett år sedan ({dates}): {nps}, n = {n}.',
  comparedNothing: 'Det kom inga svar {dates} att jämföra med.',
  empty: {
    title: 'Inga svar under perioden',
    text: 'Utan svar finns ingen NPS. Välj en längre period eller färre filter.',
    longer: 'Titta på 90 dagar',
    clear: 'Ta bort alla filter',
    first: 'Har ingen tillfrågats än visar inställningarna hur ett ärende blir till ett svar.',
  },
  shares: {
    title: 'Vem svarade vad',
    part: '{category}: {share} % ({n})',
  },
  distribution: { title: 'Poäng', score: 'Poäng', bar: 'Poäng {score}: {n} ({share} %)' },
  response: {
    title: 'Svarsfrekvens',
    rate: '{share} %',
    text: '{answered} av de {invited} kunder som tillfrågades under perioden har svarat.',
    none: 'Ingen tillfrågades under perioden.',
  },
  trend: {
    title: 'Över tid',
    by: 'Punkter',
    interval: { day: 'Dagar', week: 'Veckor', month: 'Månader', quarter: 'Kvartal' },
    from: 'Från',
    gap: 'Inga svar',
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'Bandet är 95 %-intervallet. Ihåliga punkter har färre än {minimum} svar.',
  },
  moved: {
    title: 'Varför den rörde sig',
    by: 'Uppdelat efter',
    before: 'Då',
    now: 'Nu',
    mix: 'Fördelning',
    change: 'Förändring',
    total: 'Totalt',
    mixMeans: 'Fördelning: fler eller färre av svaren kom härifrån.',
    changeMeans: 'Förändring: de som svarade härifrån svarade annorlunda.',
    part: '{name}: {total} ({mix} av fördelning, {change} av förändring)',
    others: '{n, plural, one {# annan} other {# andra}}',
    none: 'För att säga varför den rörde sig krävs svar under båda perioderna.',
    noComparison: 'Jämför med en annan period för att se varför den rörde sig.',
    without: 'Ingen',
  },
});
