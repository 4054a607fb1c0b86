import type { breakdowns as english } from '../../en/workspace/breakdowns.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Where?", in Dutch. */
export const breakdowns = translation<typeof english>()({
  title: 'Waar gaat het goed, en waar niet?',
  by: 'Uitsplitsen naar',
  second: 'En naar',
  noSecond: 'Verder niets',
  table: 'NPS per {attribute}',
  columns: {
    compare: 'Vergelijken',
    responseRate: 'Respons',
    change: 'T.o.v. {dates}',
  },
  show: 'Alleen {name} tonen',
  ofInvited: 'van {invited}',
  nobodyInvited: 'Niemand bevraagd',
  whole: 'Alles samen',
  standings: {
    highest: 'Hoogste',
    leading:
      'Hoogste: geen duidelijk verschil tussen {name} en {others, plural, one {# ander} other {# andere}}',
    behind: 'Duidelijk lager dan {name}',
    judged: 'Genoeg antwoorden voor een oordeel',
    ordered: 'De snelste eerst',
    unknown: 'Niet gerangschikt, omdat niemand weet waar ze thuishoren',
    tooFew:
      'Te weinig antwoorden voor een oordeel, dus niet gerangschikt: er zijn er minstens {minimum, number} nodig',
  },
  noneJudged:
    'Nog geen enkel deel heeft {minimum, number} antwoorden of meer, dus is er niets gerangschikt. Kies een langere periode of minder filters.',
  others:
    'Weggelaten, omdat ze de minste antwoorden hebben: {groups, plural, one {# deel} other {# delen}}, samen NPS {nps}, n = {n}.',
  tagsOverlap: 'Een ticket met twee tags telt bij beide mee.',
  unknownField:
    'Onbekend zijn antwoorden over tickets die werden opgelost voordat dit veld in de instellingen stond, en geïmporteerde antwoorden.',
  steps: {
    quicker_higher:
      'Sneller gaat samen met hogere scores: NPS {first} bij “{quickest}”, {last} bij “{slowest}”. Dat is meer dan toeval verklaart. Achter tijd en score kan ook iets derds zitten, zoals waar het ticket over ging.',
    quicker_lower:
      'Langzamer gaat samen met hogere scores: NPS {first} bij “{quickest}”, {last} bij “{slowest}”. Dat is meer dan toeval verklaart. Achter tijd en score kan ook iets derds zitten, zoals waar het ticket over ging.',
    no_clear_trend:
      'Geen duidelijke trend: van de snelste tot de langzaamste verschillen de scores niet meer dan toeval verklaart.',
    too_few:
      'Te weinig antwoorden om te zeggen of sneller samengaat met hogere scores: minstens twee van de stappen hebben er {minimum, number} nodig.',
    unknown:
      'Onbekend zijn antwoorden over tickets waarop niemand heeft gereageerd of waarvan Aftercare de tijden niet heeft gelezen: geïmporteerde antwoorden, en tickets die eerder zijn opgelost.',
  },
  pair: {
    title: 'Twee vergeleken',
    pick: '{name} vergelijken',
    none: 'Vink twee rijen aan om ze met elkaar te vergelijken.',
    one: 'Vink nog een rij aan om die met {name} te vergelijken.',
    noTags: 'Tags zijn niet met elkaar te vergelijken: een ticket kan ze allebei hebben.',
    clear: 'Wissen',
    side: '{name}: NPS {nps} ({range}), n = {n}',
    higher:
      '{higher} ligt {points} hoger dan {lower} ({low} tot {high}): meer dan toeval verklaart.',
    no_clear_change:
      'Geen duidelijk verschil tussen {first} en {second} ({difference}, kan {low} tot {high} zijn).',
    correction:
      'Hierbij is rekening gehouden met wat door toeval kan verschillen bij {comparisons, plural, one {# paar} other {# paren}} om uit te kiezen.',
  },
  grid: {
    table: 'NPS per {rows} en {columns}',
    tooFew: 'Te weinig voor een oordeel',
    legend:
      'Vakken zijn blauw als ze boven het geheel ({nps}) liggen en oranje als ze eronder liggen: hoe groter het verschil, hoe sterker de kleur. Met minder dan {minimum, number} antwoorden heeft een vak geen kleur.',
    hidden:
      'Weggelaten, omdat ze de minste antwoorden hebben: {rows, plural, =0 {geen rijen} one {# rij} other {# rijen}}, {columns, plural, =0 {geen kolommen} one {# kolom} other {# kolommen}}.',
  },
  empty: {
    title: 'Niemand heeft in deze periode geantwoord',
    text: 'Kies een langere periode of verwijder een filter.',
  },
});
