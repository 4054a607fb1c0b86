import type { breakdowns as english } from '../../en/workspace/breakdowns.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Where?", in Danish. */
export const breakdowns = translation<typeof english>()({
  title: 'Hvor går det godt, og hvor gør det ikke?',
  by: 'Opdel efter',
  second: 'Og efter',
  noSecond: 'Ikke andet',
  table: 'NPS efter {attribute}',
  columns: {
    compare: 'Sammenlign',
    responseRate: 'Svarprocent',
    change: 'Mod {dates}',
  },
  show: 'Vis kun {name}',
  ofInvited: 'af {invited}',
  nobodyInvited: 'Ingen blev spurgt',
  whole: 'Alle samlet',
  standings: {
    highest: 'Højest',
    leading:
      'Højest: ingen klar forskel mellem {name} og {others, plural, one {# anden} other {# andre}}',
    behind: 'Klart lavere end {name}',
    judged: 'Svar nok til at vurdere',
    ordered: 'De hurtigste først',
    unknown: 'Ikke rangeret, da ingen ved, hvor de hører til',
    tooFew: 'For få svar til at vurdere, derfor ikke rangeret: det kræver mindst {minimum, number}',
  },
  noneJudged:
    'Ingen del har {minimum, number} svar endnu, så ingen er rangeret. Vælg en længere periode eller færre filtre.',
  others:
    'Udeladt, fordi de har færrest svar: {groups, plural, one {# del} other {# dele}}, tilsammen NPS {nps}, n = {n}.',
  tagsOverlap: 'En ticket med to tags tæller under begge.',
  unknownField:
    'Ikke kendt er svar om tickets, der blev løst, før indstillingerne nævnte dette felt, og importerede svar.',
  steps: {
    quicker_higher:
      'Hurtigere følges med højere score: NPS {first} ved “{quickest}”, {last} ved “{slowest}”. Det er mere, end tilfældet forklarer. Det, tid og score har til fælles, kan være noget tredje, for eksempel hvad ticketen handlede om.',
    quicker_lower:
      'Langsommere følges med højere score: NPS {first} ved “{quickest}”, {last} ved “{slowest}”. Det er mere, end tilfældet forklarer. Det, tid og score har til fælles, kan være noget tredje, for eksempel hvad ticketen handlede om.',
    no_clear_trend:
      'Ingen klar tendens: fra de hurtigste til de langsomste afviger scorerne ikke mere, end tilfældet forklarer.',
    too_few:
      'For få svar til at sige, om hurtigere følges med højere score: mindst to af trinene skal have {minimum, number}.',
    unknown:
      'Ikke kendt er svar om tickets, som ingen har svaret på, eller hvis tider Aftercare ikke har læst: importerede svar og dem, der blev løst, før tiderne blev læst.',
  },
  pair: {
    title: 'To sammenlignet',
    pick: 'Sammenlign {name}',
    none: 'Sæt kryds ved to rækker for at sammenligne dem.',
    one: 'Sæt kryds ved en række mere for at sammenligne den med {name}.',
    noTags: 'Tags kan ikke sammenlignes med hinanden: en ticket kan have begge.',
    clear: 'Ryd',
    side: '{name}: NPS {nps} ({range}), n = {n}',
    higher:
      '{higher} ligger {points} over {lower} ({low} til {high}): mere end tilfældet forklarer.',
    no_clear_change:
      'Ingen klar forskel mellem {first} og {second} ({difference}, kan være {low} til {high}).',
    correction:
      'Der er taget højde for, at {comparisons, plural, one {# par} other {# par}} at vælge imellem kan afvige ved et tilfælde.',
  },
  grid: {
    table: 'NPS efter {rows} og {columns}',
    tooFew: 'For få til at vurdere',
    legend:
      'Felter er blå, når de ligger over det samlede tal ({nps}), og orange, når de ligger under; jo længere fra, jo kraftigere. Med færre end {minimum, number} svar har et felt ingen farve.',
    hidden:
      'Udeladt, fordi de har færrest svar: {rows, plural, =0 {ingen rækker} one {# række} other {# rækker}}, {columns, plural, =0 {ingen kolonner} one {# kolonne} other {# kolonner}}.',
  },
  empty: {
    title: 'Ingen har svaret i perioden',
    text: 'Vælg en længere periode, eller fjern et filter.',
  },
});
