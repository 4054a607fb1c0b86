import type { Messages } from '../../message.types.ts';

/** What is said of actions, in English. */
export const actions = {
  title: 'Actions',
  intro:
    'What you have done about your NPS. Each action is marked in the overview, where the NPS is shown over time.',
  none: 'Nothing is written down yet. Begin with what you change next, such as new macros or a training.',
  noneHere: 'No action is about the answers that are filtered above.',
  others:
    '{count, plural, one {# other action is} other {# other actions are}} about other answers.',
  add: 'Add an action…',
  change: 'Change',
  end: 'End today',
  remove: 'Delete',
  goesOn: 'Going on',
  since: 'Since {from}',
  aboutAll: 'All answers',
  line: '{dates}: {title}',
  sides: {
    label: 'Compared',
    weeks: '{weeks} weeks before and after',
    before: '{weeks} weeks before',
    after: '{weeks} weeks after',
    tooEarly: 'Too early to say: the {weeks} weeks after it end on {day}.',
    caution: 'What came after an action need not have come from it.',
  },
  form: {
    add: 'What was done?',
    change: 'Change an action',
    title: 'Action',
    titleHint: 'In a few words, as it is to stand beside the trend.',
    titleMissing: 'Say what was done.',
    from: 'First day',
    until: 'Last day',
    untilHint: 'Leave it empty while it goes on.',
    dayMissing: 'Choose a day.',
    reversed: 'The last day must not be before the first.',
    note: 'Note (optional)',
    filtered: 'It is only about the answers that are filtered above',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
  },
  removal: {
    title: 'Delete this action?',
    text: '“{title}” will be marked in the trend no more. If it is over, end it instead.',
  },
} as const satisfies Messages;
