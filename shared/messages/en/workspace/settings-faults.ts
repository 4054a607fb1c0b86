import type { Messages } from '../../message.types.ts';

/** What the settings’ room says of faults, in English. */
export const settingsFaults = {
  title:
    '{count, plural, one {One thing has to be put right first} other {# things have to be put right first}}',
  number: 'Enter a number.',
  least: 'Enter {limit, number} or more.',
  above: 'Enter more than {limit, number}.',
  most: 'Enter {limit, number} or less.',
  fewer: 'Enter at most {limit, number}.',
  empty: 'Write something.',
  day: 'Choose at least one day.',
  address: 'Add at least one address.',
  pick: 'Choose one from the list.',
  time: 'Enter a time such as 09:00.',
  timeZone: 'Choose a time zone such as Europe/Copenhagen.',
  tooShort: 'Enter a time an hour or more after the start.',
  differ: 'Enter another time than the start. To send no alerts at all, remove their receivers.',
  rising: 'Enter rising numbers, such as 4, 10.',
  email: 'Enter mail addresses such as lead@example.com.',
  url: 'Enter an address that starts with https:// or http://.',
  pictureUrl: 'Enter the address of a picture, such as https://www.example.com/logo.png.',
  pageUrl: 'Enter the address of a page, such as https://www.example.com/reviews.',
  contactUrl: 'Enter the address of a page, or mailto: and an email address.',
  colour: 'Enter a colour such as #17494d.',
  zendeskId: 'Enter ids from Zendesk: digits only.',
  surveyId: 'Use a to z, 0 to 9, - and _, at most 40 of them.',
  sameId: 'Another one has this short name. Give each its own.',
  sameUrl: 'Another webhook has this address. Give it its events in one place.',
} as const satisfies Messages;

/** What the settings’ room says of faults. */
export type SettingsFaultMessages = typeof settingsFaults;
