import type { actions as english } from '../../en/workspace/actions.ts';
import { translation } from '../../translation.ts';

/** What is said of actions, in Dutch. */
export const actions = translation<typeof english>()({
  title: 'Acties',
  intro:
    'Wat u aan uw NPS hebt gedaan. Elke actie staat gemarkeerd in het overzicht, waar de NPS in de tijd wordt getoond.',
  none: 'Er is nog niets genoteerd. Begin met wat u als eerste verandert, zoals nieuwe macro’s of een training.',
  noneHere: 'Geen enkele actie gaat over de antwoorden die hierboven zijn gefilterd.',
  others:
    '{count, plural, one {# andere actie gaat} other {# andere acties gaan}} over andere antwoorden.',
  add: 'Actie toevoegen…',
  change: 'Wijzigen',
  end: 'Vandaag beëindigen',
  remove: 'Verwijderen',
  goesOn: 'Loopt nog',
  since: 'Sinds {from}',
  aboutAll: 'Alle antwoorden',
  line: '{dates}: {title}',
  sides: {
    label: 'Vergeleken',
    weeks: '{weeks} weken ervoor en erna',
    before: '{weeks} weken ervoor',
    after: '{weeks} weken erna',
    tooEarly: 'Te vroeg om iets te zeggen: de {weeks} weken erna eindigen op {day}.',
    caution: 'Wat na een actie kwam, hoeft niet door die actie te komen.',
  },
  form: {
    add: 'Wat is er gedaan?',
    change: 'Actie wijzigen',
    title: 'Actie',
    titleHint: 'In een paar woorden, zoals de actie naast de trend komt te staan.',
    titleMissing: 'Geef aan wat er is gedaan.',
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHint: 'Laat dit leeg zolang de actie loopt.',
    dayMissing: 'Kies een dag.',
    reversed: 'De laatste dag mag niet vóór de eerste liggen.',
    note: 'Notitie (optioneel)',
    filtered: 'Gaat alleen over de antwoorden die hierboven zijn gefilterd',
    save: 'Opslaan',
    cancel: 'Annuleren',
    close: 'Sluiten',
  },
  removal: {
    title: 'Deze actie verwijderen?',
    text: '“{title}” staat dan niet meer gemarkeerd in de trend. Is de actie voorbij? Dan kunt u die beter beëindigen.',
  },
});
