import { ConfigError, readConfig, readVariables, type Config } from '../config.ts';
import type { Flags } from './parse-flags.ts';
import { normalizeSubdomain } from './normalize-subdomain.rules.ts';
import type { setupFlags } from './setup-flags.ts';
import type { Terminal } from './terminal.ts';

type Variables = Record<string, string>;

/** The configuration, and which variables of it the environment does not hold yet. */
export type Gathered = { config: Config; isReal: boolean; added: Variables };

const FLAG_OF = {
  ZENDESK_SUBDOMAIN: 'subdomain',
  ZENDESK_URL: 'zendesk-url',
  ZENDESK_OAUTH_CLIENT_ID: 'client-id',
  ZENDESK_OAUTH_CLIENT_SECRET: 'client-secret',
  PUBLIC_URL: 'public-url',
  SMTP_URL: 'smtp-url',
  MAIL_FROM: 'mail-from',
} as const;

type Name = keyof typeof FLAG_OF;

const QUESTIONS: readonly { name: Name; about: string; question: string; isSecret?: true }[] = [
  {
    name: 'ZENDESK_SUBDOMAIN',
    about: 'the part before .zendesk.com in your address',
    question: 'Zendesk subdomain',
  },
  {
    name: 'ZENDESK_OAUTH_CLIENT_ID',
    about:
      'unique identifier of an OAuth client of kind Confidential, made by an admin under ' +
      'Admin Center → Apps and integrations → APIs → OAuth clients',
    question: 'OAuth client, unique identifier',
  },
  {
    name: 'ZENDESK_OAUTH_CLIENT_SECRET',
    about: 'the secret of that client, shown once when it is made',
    question: 'OAuth client, secret',
    isSecret: true,
  },
  {
    name: 'PUBLIC_URL',
    about: 'the https address at which Zendesk and your customers reach Aftercare',
    question: 'Public address of Aftercare',
  },
  {
    name: 'SMTP_URL',
    about: 'your mail service, such as smtps://user:password@mail.example.com',
    question: 'Outgoing mail',
    isSecret: true,
  },
  {
    name: 'MAIL_FROM',
    about: 'sender of the surveys, such as Acme <nps@example.com>',
    question: 'Sender of the surveys',
  },
];

/**
 * Puts the configuration together from flags, environment, `.env` and, for what is missing, answers.
 *
 * @throws ConfigError that lists everything missing when nobody is there to answer.
 */
export async function gatherConfig(
  flags: Flags<typeof setupFlags>,
  terminal: Terminal,
  present: Variables = readVariables(),
): Promise<Gathered> {
  const added: Variables = {};
  for (const [name, flag] of Object.entries(FLAG_OF)) {
    const value = flags[flag];
    if (value !== undefined) added[name] = clean(name as Name, value);
  }
  const others = { ...present };
  if (added['ZENDESK_URL'] !== undefined) delete others['ZENDESK_SUBDOMAIN'];
  if (added['ZENDESK_SUBDOMAIN'] !== undefined) delete others['ZENDESK_URL'];
  const missing = QUESTIONS.filter(({ name }) => isMissing(name, { ...others, ...added }));
  const canAsk = terminal.isInteractive && flags.yes === undefined && flags.json === undefined;
  if (missing.length > 0 && !canAsk) {
    throw new ConfigError(
      missing.map(({ name, about }) => `${name} (or --${FLAG_OF[name]}) is missing: ${about}`),
    );
  }
  for (const { name, about, question, isSecret } of missing) {
    terminal.line(`\n${question}: ${about}.`);
    added[name] = await answerTo(terminal, name, isSecret === true);
  }
  const config = readConfig({ ...others, ...added }, null);
  const isReal =
    config.zendeskUrl !== null && /\.zendesk\.com$/.test(new URL(config.zendeskUrl).host);
  if (isReal && /^https?:\/\/(localhost|127\.|\[::1\])/.test(config.PUBLIC_URL)) {
    throw new ConfigError([
      `PUBLIC_URL is ${config.PUBLIC_URL}, where Zendesk cannot reach us; set it to the https address of this service`,
    ]);
  }
  return { config, isReal, added };
}

function isMissing(name: Name, variables: Variables): boolean {
  if (variables[name] !== undefined) return false;
  const hasUrl = variables['ZENDESK_URL'] !== undefined;
  if (name === 'ZENDESK_SUBDOMAIN') return !hasUrl;
  // A sandbox reaches us at the address that is used unless told otherwise.
  if (name === 'PUBLIC_URL') return !hasUrl;
  const isOauth = name.startsWith('ZENDESK_OAUTH');
  return !(isOauth && variables['ZENDESK_API_TOKEN'] !== undefined);
}

async function answerTo(terminal: Terminal, name: Name, isSecret: boolean): Promise<string> {
  for (;;) {
    const answer = await terminal.ask(`${name}: `, { isSecret });
    if (answer !== '') return clean(name, answer);
  }
}

function clean(name: Name, value: string): string {
  return name === 'ZENDESK_SUBDOMAIN' ? normalizeSubdomain(value) : value;
}
