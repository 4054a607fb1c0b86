import type { Messages } from '../../message.types.ts';

/** What is said of saved views, in English. */
export const views = {
  label: 'Saved views',
  none: 'Nothing is saved yet.',
  name: 'Save this view as',
  hint: 'Room and filters, for all leads.',
  save: 'Save',
  remove: 'Remove the view {name}',
  close: 'Close',
} as const satisfies Messages;
