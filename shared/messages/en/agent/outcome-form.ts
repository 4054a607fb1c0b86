import type { Messages } from '../../message.types.ts';

/** What is asked about how a follow-up went, in English. */
export const outcomeForm = {
  title: 'How did it go?',
  kind: { recovered: 'Won back', not_recovered: 'Not won back', no_contact: 'Not reached' },
  kindMissing: 'Choose how it went.',
  reason: 'Why not?',
  reasonHint: 'Stands on the follow-up ticket, where the team can read it.',
  reasonMissing: 'Say why the customer could not be won back.',
  team: 'Who should know?',
  teamHint: 'The team gets a private ticket with the reason and the customer’s words.',
  nobody: 'Nobody else',
  tries: 'How often was it tried?',
  triesMissing: 'Give a number from 1 to 99.',
  save: 'Save and solve',
  saving: 'Saving …',
  cancel: 'Cancel',
  changed: 'It has changed meanwhile. Close this and look at it anew.',
} as const satisfies Messages;
