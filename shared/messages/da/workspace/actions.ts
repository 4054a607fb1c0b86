import type { actions as english } from '../../en/workspace/actions.ts';
import { translation } from '../../translation.ts';

/** What is said of actions, in Danish. */
export const actions = translation<typeof english>()({
  title: 'Tiltag',
  intro:
    'Det, I har gjort ved jeres NPS. Hvert tiltag er markeret i overblikket, hvor NPS vises over tid.',
  none: 'Der er ikke noteret noget endnu. Begynd med det næste, I ændrer, for eksempel nye makroer eller et kursus.',
  noneHere: 'Ingen tiltag handler om de svar, der er filtreret ovenfor.',
  others: '{count, plural, one {# andet tiltag} other {# andre tiltag}} handler om andre svar.',
  add: 'Tilføj et tiltag…',
  change: 'Ret',
  end: 'Afslut i dag',
  remove: 'Slet',
  goesOn: 'I gang',
  since: 'Siden {from}',
  aboutAll: 'Alle svar',
  line: '{dates}: {title}',
  sides: {
    label: 'Sammenlignet',
    weeks: '{weeks} uger før og efter',
    before: '{weeks} uger før',
    after: '{weeks} uger efter',
    tooEarly: 'For tidligt at sige noget: Først {day} er der gået {weeks} uger.',
    caution: 'Det, der kom efter et tiltag, behøver ikke at komme af det.',
  },
  form: {
    add: 'Hvad blev der gjort?',
    change: 'Ret et tiltag',
    title: 'Tiltag',
    titleHint: 'Med få ord, som det skal stå ved kurven.',
    titleMissing: 'Skriv, hvad der blev gjort.',
    from: 'Første dag',
    until: 'Sidste dag',
    untilHint: 'Lad feltet stå tomt, så længe det er i gang.',
    dayMissing: 'Vælg en dag.',
    reversed: 'Den sidste dag må ikke ligge før den første.',
    note: 'Note (valgfri)',
    filtered: 'Det handler kun om de svar, der er filtreret ovenfor',
    save: 'Gem',
    cancel: 'Annuller',
    close: 'Luk',
  },
  removal: {
    title: 'Slet dette tiltag?',
    text: '“{title}” vil ikke længere være markeret på kurven. Er det slut, så afslut det i stedet.',
  },
});
