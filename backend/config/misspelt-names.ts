import { distance } from 'fastest-levenshtein';
import type { ConfigFault } from './config-error.ts';

/** Beginnings that nothing else uses, so that any other name behind them is meant for us. */
const OWN_PREFIX = 'ZENDESK_';
/** In a `.env` file of ours, those as well; around us, they are also other programs'. */
const FILE_PREFIXES = [OWN_PREFIX, 'SMTP_', 'MAIL_', 'DATABASE_', 'REDIS_', 'SECRET_', 'ADMIN_'];
/** Of the compose file, and of Zendesk's own command line. */
const OTHERS = new Set([
  'POSTGRES_PASSWORD',
  'REDIS_PASSWORD',
  'ZENDESK_DOMAIN',
  'ZENDESK_PASSWORD',
  'ZENDESK_OAUTH_TOKEN',
]);
/** Near to ours, and in wide use by other programs. */
const OTHERS_AROUND = new Set(['DATABASE_URI', 'REDIS_URI', 'SMTP_URI', 'LOGLEVEL', 'DATADIR']);

/** Two letters that changed places are two. */
const MOST_SLIPS = 2;
/** Of a short name, two slips make another word. */
const SHORT = 6;

/** Where a name was found: in our file, or among the variables that all programs share. */
export type Origin = 'file' | 'environment';

/**
 * Names variables that are probably meant for us, and have no meaning.
 *
 * A slip in a name would otherwise be as good as leaving the variable out.
 */
export function findMisspeltNames(
  names: readonly string[],
  known: readonly string[],
  origin: Origin,
): ConfigFault[] {
  const isKnown = new Set(known);
  return names.flatMap((name) => {
    if (isKnown.has(name) || OTHERS.has(name)) return [];
    if (origin === 'environment' && OTHERS_AROUND.has(name)) return [];
    const meant = known.find((each) => isSlip(name, each, origin));
    const prefixes = origin === 'file' ? FILE_PREFIXES : [OWN_PREFIX];
    const isOurs = prefixes.some((prefix) => name.toUpperCase().startsWith(prefix));
    if (meant === undefined && !isOurs) return [];
    const advice =
      meant === undefined ? 'the README lists all that there are' : `did you mean ${meant}?`;
    return [{ name, problem: `is no variable of Aftercare: ${advice}` }];
  });
}

function isSlip(name: string, known: string, origin: Origin): boolean {
  // Such as DATABASE_URL_2 beside DATABASE_URL.
  if (name.startsWith(`${known}_`)) return false;
  if (known.length < SHORT && origin === 'environment') return false;
  const most = known.length < SHORT ? 1 : MOST_SLIPS;
  return distance(name.toUpperCase(), known) <= most;
}
