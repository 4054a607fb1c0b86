import type { actions as english } from '../../en/workspace/actions.ts';
import { translation } from '../../translation.ts';

/** What is said of actions, in Swedish. */
export const actions = translation<typeof english>()({
  title: 'Åtgärder',
  intro:
    'Det ni har gjort åt er NPS. Varje åtgärd är markerad i översikten, där NPS visas över tid.',
  none: 'Inget är antecknat ännu. Börja med det ni ändrar härnäst, till exempel nya makron eller en utbildning.',
  noneHere: 'Ingen åtgärd gäller de svar som är filtrerade ovan.',
  others: '{count, plural, one {# annan åtgärd} other {# andra åtgärder}} gäller andra svar.',
  add: 'Lägg till en åtgärd…',
  change: 'Ändra',
  end: 'Avsluta i dag',
  remove: 'Ta bort',
  goesOn: 'Pågår',
  since: 'Sedan {from}',
  aboutAll: 'Alla svar',
  line: '{dates}: {title}',
  sides: {
    label: 'Jämfört',
    weeks: '{weeks} veckor före och efter',
    before: '{weeks} veckor före',
    after: '{weeks} veckor efter',
    tooEarly: 'För tidigt att säga något: först {day} har {weeks} veckor gått.',
    caution: 'Det som kom efter en åtgärd behöver inte komma av den.',
  },
  form: {
    add: 'Vad gjordes?',
    change: 'Ändra en åtgärd',
    title: 'Åtgärd',
    titleHint: 'Med några få ord, så som det ska stå vid kurvan.',
    titleMissing: 'Skriv vad som gjordes.',
    from: 'Första dagen',
    until: 'Sista dagen',
    untilHint: 'Lämna tomt så länge den pågår.',
    dayMissing: 'Välj en dag.',
    reversed: 'Den sista dagen får inte ligga före den första.',
    note: 'Anteckning (valfri)',
    filtered: 'Den gäller bara de svar som är filtrerade ovan',
    save: 'Spara',
    cancel: 'Avbryt',
    close: 'Stäng',
  },
  removal: {
    title: 'Ta bort den här åtgärden?',
    text: '”{title}” kommer inte längre att vara markerad på kurvan. Är den över kan du avsluta den i stället.',
  },
});
