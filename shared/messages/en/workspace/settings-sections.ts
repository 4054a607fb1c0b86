import type { Messages } from '../../message.types.ts';

/** What the parts of the settings are called, and what each is for, in English. */
export const settingsSections = {
  surveys: {
    name: 'Surveys',
    about:
      'Who is asked, when, and in which words. A ticket is asked about by the first survey from the top that fits it.',
  },
  followUps: {
    name: 'Follow-ups',
    about: 'A low score opens a task, so that somebody calls the customer.',
  },
  alerts: { name: 'Alerts', about: 'Who is told of low scores, within a minute or so.' },
  writeBack: {
    name: 'Write-back',
    about: 'What of an answer is written on the ticket and the customer in Zendesk.',
  },
  reports: { name: 'Reports', about: 'How days are counted, and when figures can be judged by.' },
  access: { name: 'Access', about: 'Who may see everybody’s figures and comments.' },
  privacy: { name: 'Privacy', about: 'How long answers and comments are kept.' },
  branding: { name: 'Branding', about: 'What mails and survey pages look like.' },
  data: {
    name: 'Data in and out',
    about: 'These settings as a file, and what goes out by itself.',
  },
  health: {
    name: 'Health',
    about: 'Whether Aftercare can do its work, and what it has given up.',
  },
  history: { name: 'History', about: 'Who changed what, and the way back.' },
  trail: { name: 'Audit trail', about: 'Who did what, the latest first.' },
} as const satisfies Messages;

/** What the parts of the settings are called, and what each is for. */
export type SettingsSectionMessages = typeof settingsSections;
