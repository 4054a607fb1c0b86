import { ConfigError } from '../../config/config-error.ts';
import { findValueFaults, readConfig, readVariables, type Config } from '../../config/config.ts';
import { subdomainOf } from '../accounts/account-url.ts';
import { isDatabaseThere } from '../accounts/open-accounts.ts';
import type { Flags } from '../terminal/parse-flags.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { askForConfig } from './ask-for-config.ts';
import { refuseLocalAddress } from './local-address.ts';
import { KEPT_IN, NEEDED } from './questions.ts';
import { mayAsk, type setupFlags } from './setup-flags.ts';

type Variables = Record<string, string>;

/** The configuration, and which variables of it the environment does not hold yet. */
export type Gathered = { config: Config; added: Variables };

/** Never asked for: in place of the subdomain, for a sandbox. */
const URL_FLAG = { name: 'ZENDESK_URL', flag: 'zendesk-url' } as const;

/**
 * Puts the configuration together from flags, environment, `.env` and, for what is missing, answers.
 *
 * @throws ConfigError for values that are wrong, and everything missing when nobody can answer.
 */
export async function gatherConfig(
  flags: Flags<typeof setupFlags>,
  terminal: Terminal,
  present: Variables = readVariables(),
): Promise<Gathered> {
  const added: Variables = {};
  for (const { name, flag } of [URL_FLAG, ...NEEDED, KEPT_IN.folder]) {
    const value = flags[flag];
    if (typeof value === 'string') {
      added[name] = name === 'ZENDESK_SUBDOMAIN' ? subdomainOf(value) : value;
    }
  }
  const others = { ...present };
  if (added['ZENDESK_URL'] !== undefined) delete others['ZENDESK_SUBDOMAIN'];
  if (added['ZENDESK_SUBDOMAIN'] !== undefined) delete others['ZENDESK_URL'];
  const known = { ...others, ...added };
  const missing = NEEDED.filter(({ name }) => isMissing(name, known));
  // Before the first question: the answers to all others would be lost.
  const faults = findValueFaults(known);
  const canAsk = mayAsk(flags, terminal);
  if (missing.length > 0 && !canAsk) {
    const unsaid = missing.map(({ name, flag, about }) => ({
      name: `${name} (or --${flag})`,
      problem: `is missing: ${about}`,
    }));
    throw new ConfigError([...faults, ...unsaid]);
  }
  if (faults.length > 0) throw new ConfigError(faults);
  if (canAsk) {
    const names = new Set<string>(missing.map(({ name }) => name));
    if (isPlaceOpen(known)) names.add('DATABASE_URL').add('DATA_DIR');
    Object.assign(added, await askForConfig(terminal, names, known));
  }
  const config = readConfig({ ...others, ...added }, null);
  refuseLocalAddress(config);
  return { config, added };
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

/** Nobody has said where the database is to be, and there is none yet. */
function isPlaceOpen(variables: Variables): boolean {
  const isSaid = ['DATABASE_URL', 'DATA_DIR'].some((name) => variables[name] !== undefined);
  return !isSaid && !isDatabaseThere({ DATABASE_URL: null, DATA_DIR: './data' });
}
