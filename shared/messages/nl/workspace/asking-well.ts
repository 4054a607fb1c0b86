import type { askingWell as english } from '../../en/workspace/asking-well.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Are we asking well?", in Dutch. */
export const askingWell = translation<typeof english>()({
  title: 'Vragen we het goed?',
  by: 'Per',
  unattributed:
    '{count, plural, one {# opgelost ticket is} other {# opgeloste tickets zijn}} weggelaten: daarover is niets meer bekend.',
  funnel: {
    title: 'Van opgelost tot beantwoord',
    summary:
      'Over {sent, number} van {solved, plural, one {# opgelost ticket} other {# opgeloste tickets}} is een enquête verstuurd, en op {answered, number} daarvan kwam een antwoord.',
    steps: {
      solved: 'Opgelost',
      invited: 'Geselecteerd',
      sent: 'Verstuurd',
      answered: 'Beantwoord',
    },
    ofBefore: '{share} van de vorige stap',
    lost: {
      solved: '{count, number} afgevallen',
      invited: '{count, number} niet geselecteerd',
      sent: '{count, number} geselecteerd, maar niet verstuurd',
      answered: '{count, number} verstuurd, maar zonder antwoord dat meetelt',
    },
    waiting: {
      solved: '{count, number} in afwachting',
      invited: '{count, number} nog niet beslist',
      sent: '{count, number} nog te versturen',
      answered:
        '{count, plural, one {# kan nog worden beantwoord} other {# kunnen nog worden beantwoord}}',
    },
    byAgents: 'Een agent kan dit zelf veroorzaken.',
    answerIgnored: 'Het antwoord is genegeerd en telt niet mee.',
    none: 'In deze periode is geen ticket opgelost.',
  },
  rates: {
    title: 'Hoeveel klanten antwoorden',
    table: 'Respons per {attribute}',
    asked: 'Bevraagd',
    rate: 'Respons',
    tooFew: 'Te weinig om iets te zeggen',
    none: 'In deze periode is niemand bevraagd.',
    more: '{count, plural, one {Nog # met minder bevraagden wordt} other {Nog # met minder bevraagden worden}} niet getoond.',
    times: 'Wanneer de enquête wordt verstuurd',
    hours: 'Per uur',
    weekdays: 'Per weekdag',
    hour: 'Uur',
    weekday: 'Dag',
    days: {
      mon: 'Maandag',
      tue: 'Dinsdag',
      wed: 'Woensdag',
      thu: 'Donderdag',
      fri: 'Vrijdag',
      sat: 'Zaterdag',
      sun: 'Zondag',
    },
    zone: 'Tijdzone: {zone}. Een antwoord telt mee op het moment waarop de vraag is verstuurd.',
  },
  represent: {
    title: 'Wie antwoordt, en wie is geholpen?',
    table: 'Aandelen van antwoorden en van opgeloste tickets per {attribute}',
    ofSolved: 'Van de opgeloste',
    ofAnswered: 'Van de beantwoorde',
    difference: 'Verschil',
    alike: 'Wie antwoordt, is een goede afspiegeling van wie is geholpen.',
    skewed:
      'Wie antwoordt, is geen afspiegeling van wie is geholpen: {least} antwoordt minder dan het eigen aandeel, {most} meer.',
    tooFew:
      'Te weinig antwoorden om te zeggen of wie antwoordt een afspiegeling is van wie is geholpen.',
    effect: {
      small: 'De vertekening is klein (effect {effect}).',
      middling: 'De vertekening is matig (effect {effect}).',
      large: 'De vertekening is groot (effect {effect}).',
    },
    basis: 'Op basis van {answered, number} antwoorden op {solved, number} opgeloste tickets.',
    pooled:
      '{count, plural, one {# klein deel is} other {# kleine delen zijn}} samen getoetst, als één deel.',
    more: '{count, plural, one {# kleiner deel wordt} other {# kleinere delen worden}} niet getoond.',
    none: 'In deze periode is geen ticket opgelost.',
  },
  selection: {
    title: 'Wordt iemand buiten de enquête gehouden?',
    help: 'Dit telt opgeloste tickets die agents zelf buiten de enquête hielden: met een tag, door te annuleren of door de aanvrager te wijzigen.',
    all: 'Van alle {solves, number} is {share} buiten de enquête gehouden ({kept, number}).',
    quiet: 'Niemand valt buiten wat toeval verklaart.',
    outside:
      'Buiten wat toeval verklaart: {names}. Vraag ernaar voordat u oordeelt; er kan een goede reden zijn.',
    agents: 'Agents',
    groups: 'Groepen',
    kept: 'Buiten de enquête',
    range: 'Toeval verklaart {low} tot {high}.',
    verdict: 'Oordeel',
    share: '{share} ({kept, number} van {solves, number})',
    verdicts: {
      inside: 'Kan toeval zijn',
      above: 'Meer dan toeval verklaart',
      below: 'Minder dan toeval verklaart',
    },
    reasons: 'Waarom',
    reason: '{count, number} × {why}',
    showAll: 'Alle {count, number} tonen',
    showFewer: 'Minder tonen',
    none: 'In deze periode is geen ticket opgelost.',
  },
  planner: {
    title: 'Hoelang tot het nauwkeurig genoeg is?',
    margin: 'Gewenste foutmarge, in punten naar beide kanten',
    wrong: 'Geef een aantal punten van 1 tot en met 50 op.',
    needed:
      'Voor een foutmarge van {margin, number} {needed, plural, one {is # antwoord} other {zijn # antwoorden}} nodig.',
    pace: 'In het huidige tempo, {perDay} per dag, duurt dat {days, plural, one {# dag} other {# dagen}}.',
    noPace: 'Er komen nu geen antwoorden binnen, dus valt niet te zeggen hoelang dat duurt.',
    there: 'Deze periode heeft er {n, number}, en dat is genoeg.',
    missing:
      'Deze periode heeft er {n, number}: nog {missing, number} te gaan, {days, plural, =0 {minder dan een dag} one {ongeveer # dag} other {ongeveer # dagen}} vanaf nu.',
    missingForever: 'Deze periode heeft er {n, number}: nog {missing, number} te gaan.',
    present: 'De foutmarge is nu ongeveer {margin}.',
    own: 'Berekend met hoe sterk de antwoorden in dit account van elkaar verschillen.',
    usual:
      'Berekend met hoe sterk antwoorden gewoonlijk verschillen, totdat er genoeg eigen antwoorden zijn.',
  },
});
