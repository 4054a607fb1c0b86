import { OAUTH_CLIENTS } from '../failures/oauth-clients.ts';
import type { Question } from '../terminal/terminal.ts';
import type { setupFlags } from './setup-flags.ts';

/** A variable that setup asks for, and the flag that gives it as well. */
export type ConfigQuestion = Omit<Question, 'check' | 'initial'> & {
  flag?: Exclude<keyof typeof setupFlags, 'help'>;
};

/** What the service cannot do without. */
export const NEEDED = [
  {
    name: 'ZENDESK_SUBDOMAIN',
    flag: 'subdomain',
    about: 'the part before .zendesk.com in your address',
    question: 'Zendesk subdomain',
  },
  {
    name: 'ZENDESK_OAUTH_CLIENT_ID',
    flag: 'client-id',
    about: `its unique identifier; an admin makes one of kind Confidential under ${OAUTH_CLIENTS}`,
    question: 'OAuth client',
  },
  {
    name: 'ZENDESK_OAUTH_CLIENT_SECRET',
    flag: 'client-secret',
    about: 'shown once, when the OAuth client is made',
    question: 'Secret of the OAuth client',
    isSecret: true,
  },
  {
    name: 'PUBLIC_URL',
    flag: 'public-url',
    about: 'the https address at which Zendesk and your customers reach Aftercare',
    question: 'Public address of Aftercare',
  },
  {
    name: 'SMTP_URL',
    flag: 'smtp-url',
    about: 'for outgoing mail, such as smtps://user:password@mail.example.com',
    question: 'Mail service',
    isSecret: true,
  },
  {
    name: 'MAIL_FROM',
    flag: 'mail-from',
    about: 'your brand and an address that takes answers, such as Acme <nps@example.com>',
    question: 'Sender of the surveys',
  },
] as const satisfies readonly ConfigQuestion[];

/** Where the answers are kept; has a default, so that only somebody who is there is asked. */
export const KEPT_IN = {
  database: {
    name: 'DATABASE_URL',
    about:
      'such as postgres://user:password@host:5432/aftercare; leave it empty for a database inside Aftercare',
    question: 'Postgres server',
    isSecret: true,
    isOptional: true,
  },
  folder: {
    name: 'DATA_DIR',
    flag: 'data-dir',
    about: 'the folder of the database inside Aftercare, which the service may write to',
    question: 'Data folder',
  },
} as const satisfies Record<string, ConfigQuestion>;
