import type { overview as english } from '../../en/workspace/overview.ts';
import { translation } from '../../translation.ts';

/** What the overview says, in Danish. */
export const overview = translation<typeof english>()({
  question: 'Hvad er vores NPS, og har den virkelig flyttet sig?',
  headline: 'Jeres NPS er {nps}.',
  headlineNote: '95 %-interval {range} · n = {n} · {basis}',
  comparedPrevious: 'Sammenlignet med perioden før ({dates}): {nps}, n = {n}.',
  comparedYear: 'Sammenlignet med for et år siden ({dates}): {nps}, n = {n}.',
  comparedNothing: 'Der kom ingen svar {dates} at sammenligne med.',
  empty: {
    title: 'Ingen svar i denne periode',
    text: 'Uden svar findes der ingen NPS. Vælg en længere periode eller færre filtre.',
    longer: 'Se på 90 dage',
    clear: 'Fjern alle filtre',
    first:
      'Er ingen blevet spurgt endnu, viser indstillingerne, hvordan en sag bliver til et svar.',
  },
  shares: {
    title: 'Hvem svarede hvad',
    part: '{category}: {share} % ({n})',
  },
  distribution: { title: 'Scorer', score: 'Score', bar: 'Score {score}: {n} ({share} %)' },
  response: {
    title: 'Svarprocent',
    rate: '{share} %',
    text: '{answered} af de {invited} kunder, der blev spurgt i perioden, har svaret.',
    none: 'Ingen blev spurgt i denne periode.',
  },
  trend: {
    title: 'Over tid',
    by: 'Punkter',
    interval: { day: 'Dage', week: 'Uger', month: 'Måneder', quarter: 'Kvartaler' },
    from: 'Fra',
    gap: 'Ingen svar',
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'Båndet er 95 %-intervallet. Hule punkter har færre end {minimum} svar.',
  },
  moved: {
    title: 'Hvorfor den flyttede sig',
    by: 'Delt efter',
    before: 'Før',
    now: 'Nu',
    mix: 'Fordeling',
    change: 'Ændring',
    total: 'I alt',
    mixMeans: 'Fordeling: flere eller færre af svarene kom herfra.',
    changeMeans: 'Ændring: de, der svarede herfra, svarede anderledes.',
    part: '{name}: {total} ({mix} af fordeling, {change} af ændring)',
    others: '{n, plural, one {# anden} other {# andre}}',
    none: 'Der skal være svar i begge perioder, før man kan sige, hvorfor den flyttede sig.',
    noComparison: 'Sammenlign med en anden periode for at se, hvorfor den flyttede sig.',
    without: 'Ingen',
  },
});
