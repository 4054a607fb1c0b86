import { ConfigError } from '../../config/config-error.ts';
import { isLocalHost } from '../../platform/http/hosts.ts';
import { findValueFault, readConfig, readVariables, type Config } from '../../config/config.ts';
import type { Flags } from '../terminal/parse-flags.ts';
import { OAUTH_CLIENTS } from '../failures/oauth-clients.ts';
import { subdomainOf } from '../accounts/account-url.ts';
import type { setupFlags } from './setup-flags.ts';
import type { Question, Terminal } from '../terminal/terminal.ts';

type Variables = Record<string, string>;

/** The configuration, and which variables of it the environment does not hold yet. */
export type Gathered = { config: Config; isReal: boolean; added: Variables };

type Missing = Omit<Question, 'check'> & { flag: Exclude<keyof typeof setupFlags, 'help'> };

const QUESTIONS: readonly Missing[] = [
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
];

/** Never asked for: in place of the subdomain, for a sandbox. */
const URL_FLAG = { name: 'ZENDESK_URL', flag: 'zendesk-url' } as const;

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
  for (const { name, flag } of [URL_FLAG, ...QUESTIONS]) {
    const value = flags[flag];
    if (typeof value === 'string') added[name] = clean(name, value);
  }
  const others = { ...present };
  if (added['ZENDESK_URL'] !== undefined) delete others['ZENDESK_SUBDOMAIN'];
  if (added['ZENDESK_SUBDOMAIN'] !== undefined) delete others['ZENDESK_URL'];
  const missing = QUESTIONS.filter(({ name }) => isMissing(name, { ...others, ...added }));
  const canAsk = terminal.isInteractive && flags.yes === undefined && flags.json === undefined;
  if (missing.length > 0 && !canAsk) {
    throw new ConfigError(
      missing.map(({ name, flag, about }) => ({
        name: `${name} (or --${flag})`,
        problem: `is missing: ${about}`,
      })),
    );
  }
  if (missing.length > 0) terminal.line('Some things are needed first. Ctrl-C ends this.');
  for (const question of missing) {
    added[question.name] = await answerTo(terminal, question);
  }
  const config = readConfig({ ...others, ...added }, null);
  const isReal = refuseLocalAddress(config);
  return { config, isReal, added };
}

/**
 * Refuses a `PUBLIC_URL` on this machine for a real Zendesk; answers whether it is one.
 *
 * @throws ConfigError that names it.
 */
export function refuseLocalAddress(config: Config): boolean {
  const isReal = config.zendeskUrl?.endsWith('.zendesk.com') === true;
  if (isReal && isLocalHost(new URL(config.PUBLIC_URL).hostname)) {
    throw new ConfigError([
      {
        name: 'PUBLIC_URL',
        problem: `is ${config.PUBLIC_URL}, where Zendesk cannot reach us; set it to the https address of this service`,
      },
    ]);
  }
  return isReal;
}

function isMissing(name: string, variables: Variables): boolean {
  if (variables[name] !== undefined) return false;
  const hasUrl = variables['ZENDESK_URL'] !== undefined;
  if (name === 'ZENDESK_SUBDOMAIN') return !hasUrl;
  // A sandbox reaches us at the address that is used unless told otherwise.
  if (name === 'PUBLIC_URL') return !hasUrl;
  const isOauth = name.startsWith('ZENDESK_OAUTH');
  return !(isOauth && variables['ZENDESK_API_TOKEN'] !== undefined);
}

async function answerTo(terminal: Terminal, question: Missing): Promise<string> {
  const { name } = question;
  const check = (answer: string) => {
    const given = clean(name, answer);
    const fault = given === '' ? 'cannot be left out' : findValueFault(name, given);
    return fault === null ? null : `${name} ${fault}`;
  };
  return clean(name, await terminal.ask({ ...question, check }));
}

function clean(name: string, value: string): string {
  return name === 'ZENDESK_SUBDOMAIN' ? subdomainOf(value) : value;
}
