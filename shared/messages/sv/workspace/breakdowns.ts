import type { breakdowns as english } from '../../en/workspace/breakdowns.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Where?", in Swedish. */
export const breakdowns = translation<typeof english>()({
  title: 'Var går det bra, och var gör det inte det?',
  by: 'Dela upp efter',
  second: 'Och efter',
  noSecond: 'Inget mer',
  table: 'NPS efter {attribute}',
  columns: {
    compare: 'Jämför',
    responseRate: 'Svarsfrekvens',
    change: 'Mot {dates}',
  },
  show: 'Visa bara {name}',
  ofInvited: 'av {invited}',
  nobodyInvited: 'Ingen tillfrågades',
  whole: 'Alla tillsammans',
  standings: {
    highest: 'Högst',
    leading:
      'Högst: ingen tydlig skillnad mellan {name} och {others, plural, one {# annan} other {# andra}}',
    behind: 'Tydligt lägre än {name}',
    judged: 'Tillräckligt många svar för att bedöma',
    ordered: 'De snabbaste först',
    unknown: 'Inte rangordnade, eftersom ingen vet vart de hör',
    tooFew:
      'För få svar för att bedöma, därför inte rangordnade: det krävs minst {minimum, number}',
  },
  noneJudged:
    'Ingen del har {minimum, number} svar än, så ingen rangordnas. Välj en längre period eller färre filter.',
  others:
    'Utelämnade, eftersom de har minst antal svar: {groups, plural, one {# del} other {# delar}}, tillsammans NPS {nps}, n = {n}.',
  tagsOverlap: 'Ett ärende med två taggar räknas under båda.',
  unknownField:
    'Inte kända är svar om ärenden som löstes innan inställningarna nämnde fältet, och importerade svar.',
  steps: {
    quicker_higher:
      'Snabbare följs åt med högre betyg: NPS {first} vid ”{quickest}”, {last} vid ”{slowest}”. Det är mer än slumpen förklarar. Det som tid och betyg har gemensamt kan vara något tredje, till exempel vad ärendet gällde.',
    quicker_lower:
      'Långsammare följs åt med högre betyg: NPS {first} vid ”{quickest}”, {last} vid ”{slowest}”. Det är mer än slumpen förklarar. Det som tid och betyg har gemensamt kan vara något tredje, till exempel vad ärendet gällde.',
    no_clear_trend:
      'Ingen tydlig trend: från de snabbaste till de långsammaste skiljer sig betygen inte mer än slumpen förklarar.',
    too_few:
      'För få svar för att säga om snabbare följs åt med högre betyg: minst två av stegen behöver {minimum, number}.',
    unknown:
      'Inte kända är svar om ärenden som ingen har svarat på eller vars tider Aftercare inte har läst: importerade svar och de som löstes innan tiderna lästes.',
  },
  pair: {
    title: 'Två jämförda',
    pick: 'Jämför {name}',
    none: 'Kryssa för två rader för att jämföra dem med varandra.',
    one: 'Kryssa för en rad till för att jämföra den med {name}.',
    noTags: 'Taggar kan inte jämföras med varandra: ett ärende kan ha båda.',
    clear: 'Rensa',
    side: '{name}: NPS {nps} ({range}), n = {n}',
    higher: '{higher} ligger {points} över {lower} ({low} till {high}): mer än slumpen förklarar.',
    no_clear_change:
      'Ingen tydlig skillnad mellan {first} och {second} ({difference}, kan vara {low} till {high}).',
    correction:
      'Hänsyn är tagen till vad som kan skilja av en slump bland {comparisons, plural, one {# par} other {# par}} att välja mellan.',
  },
  grid: {
    table: 'NPS efter {rows} och {columns}',
    tooFew: 'För få för att bedöma',
    legend:
      'Rutor är blå när de ligger över helheten ({nps}) och orange när de ligger under; ju längre ifrån, desto kraftigare. Med färre än {minimum, number} svar har en ruta ingen färg.',
    hidden:
      'Utelämnade, eftersom de har minst antal svar: {rows, plural, =0 {inga rader} one {# rad} other {# rader}}, {columns, plural, =0 {inga kolumner} one {# kolumn} other {# kolumner}}.',
  },
  empty: {
    title: 'Ingen har svarat under perioden',
    text: 'Välj en längre period eller ta bort ett filter.',
  },
});
