import type { overview as english } from '../../en/workspace/overview.ts';
import { translation } from '../../translation.ts';

/** What the overview says, in Danish. */
export const overview = translation<typeof english>()({
  headline: 'Jeres NPS er {nps}.',
  headlineNote: '95 %-interval {range} · n = {n} · {basis} · {dates}',
  compared: 'Før ({dates}): {nps}, n = {n}.',
  comparedNothing: 'Der kom ingen svar {dates} at sammenligne med.',
  empty: {
    title: 'Ingen svar i denne periode',
    text: 'Uden svar findes der ingen NPS. Vælg en længere periode eller færre filtre.',
    longer: 'Se på 90 dage',
    clear: 'Fjern alle filtre',
  },
  bands: {
    within: 'Inddelt efter {scheme}: {band}.',
    spans: 'Inddelt efter {scheme}: {band}. Intervallet når fra {low} til {high}.',
    named: '“{name}” ({range})',
    below: 'under {to}',
    between: '{from} til {to}',
    above: 'over {from}',
    scheme: { bain: 'Bain & Company', live_agent: 'LiveAgent', own: 'jeres egne grænser' },
    bain: {
      acceptable: 'acceptabelt',
      good: 'godt',
      excellent: 'fremragende',
      world_class: 'verdensklasse',
    },
    caveat: 'Inddelinger er tommelfingerregler, som vejledninger er uenige om.',
  },
  published: {
    title: 'Hvad andre offentliggør: {industry}',
    caveat:
      'Der udledes intet af dem. De modsiger hinanden, og de fleste stammer fra undersøgelser om en hel virksomhed og ikke om en ticket. Jeres eget tidligere tal er en bedre sammenligning.',
    figure: 'NPS',
    kind: 'Hvad det er',
    source: 'Kilde',
    year: 'År',
    yearUnknown: 'ikke oplyst',
    kinds: { average: 'Gennemsnit', median: 'Median', range: 'Sædvanligt spænd' },
  },
  distribution: { title: 'Scorer', score: 'Score' },
  response: {
    title: 'Svarprocent',
    text: '{answered} af de {invited} kunder, der blev spurgt i perioden, har svaret.',
    none: 'Ingen blev spurgt i denne periode.',
  },
  trend: {
    title: 'Over tid',
    by: 'Punkter',
    interval: { day: 'Dage', week: 'Uger', month: 'Måneder', quarter: 'Kvartaler' },
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'Båndet er 95 %-intervallet. Hule punkter har færre end {minimum} svar.',
    goal: 'Mål {target} inden {by}',
    actions: 'Tiltag',
    mark: '{number}. {text}',
  },
  moved: {
    title: 'Hvorfor den flyttede sig',
    by: 'Delt efter',
    before: 'Før',
    now: 'Nu',
    mix: 'Fordeling',
    change: 'Ændring',
    total: 'I alt',
    mixMeans: 'Skraveret er fordeling: flere eller færre af svarene kom herfra.',
    changeMeans: 'Udfyldt er ændring: de, der svarede herfra, svarede anderledes.',
    part: 'Del',
    others: '{n, plural, one {# anden} other {# andre}}',
    none: 'Der skal være svar i begge perioder, før man kan sige, hvorfor den flyttede sig.',
    noComparison: 'Sammenlign med en anden periode for at se, hvorfor den flyttede sig.',
  },
  waiting: {
    title: 'Har brug for nogen i dag',
    nobody: 'Ingen venter: ingen opfølgning er over tiden, og alle lave scorer for nylig er taget.',
    overdue: '{count, plural, one {# opfølgning over tiden} other {# opfølgninger over tiden}}',
    overdueWhen: 'frist {when}',
    untaken: '{count, plural, one {# lav score} other {# lave scorer}}, som ingen har taget',
    untakenWhen: '{when}, ingen opfølgning',
    more: 'Og {count} til.',
  },
  voices: {
    title: 'Seneste stemmer',
    all: 'Alle stemmer',
    none: 'Ingen har skrevet noget i denne periode.',
  },
  flows: {
    title: 'Hvor de samme kunder gik hen',
    summary:
      'Af {customers, plural, one {# kunde} other {# kunder}}, der svarede i begge perioder, gik {up} op, {down} ned, og {same} blev.',
    corner: 'Før ↓ Nu →',
    none: 'Ingen kunde svarede i begge perioder.',
    noComparison: 'Sammenlign med en anden periode for at se, hvor de samme kunder gik hen.',
  },
  gains: {
    title: 'Hvor der er mest at vinde',
    promoter: {
      name: 'Beholde ambassadører',
      because:
        'På spil, hvis lige så mange tabes som det seneste år: {moved} af {next} ved deres næste svar.',
    },
    passive: {
      name: 'Vinde passive',
      because:
        'Hvis lige så mange vindes som det seneste år: {moved} af {next} ved deres næste svar.',
    },
    detractor: {
      name: 'Vinde kritikere',
      because:
        'Hvis lige så mange vindes som det seneste år: {moved} af {next} ved deres næste svar.',
    },
    none: 'Ingen har svaret igen det seneste år, så der er intet at gå ud fra.',
  },
});
