import { distance } from 'fastest-levenshtein';
import type { ConfigFault } from './config-error.ts';

/** Beginnings that nothing else uses, so that any other name behind them is meant for us. */
const OWN_PREFIX = 'ZENDESK_';
/** In a `.env` file of ours, those as well; around us, they are also other programs'. */
const FILE_PREFIXES = [
  OWN_PREFIX,
  'SMTP_',
  'MAIL_',
  'DATABASE_',
  'REDIS_',
  'SECRET_',
  'ADMIN_',
  'DKIM_',
];
/** Of the compose file, and of Zendesk's own command line. */
const OTHERS = new Set([
  'POSTGRES_PASSWORD',
  'REDIS_PASSWORD',
  'ZENDESK_DOMAIN',
  'ZENDESK_PASSWORD',
  'ZENDESK_OAUTH_TOKEN',
]);
/** Near to ours, and in wide use by other programs. */
const OTHERS_AROUND = new Set(['EMAIL_FROM', 'GMAIL_FROM', 'LOGLEVEL', 'DATADIR']);
/** A word of its own at the end, and no slip; one of several, such as DATABASE_URL2. */
const OTHER_ENDS = /_(URI|URLS|KEYS|DIRS|FILES|LEVELS)$|\d$/i;
/** Kubernetes tells everybody where its services are, also one that somebody has named so. */
const SERVICES = /^ZENDESK_(.+_)?(PORT|SERVICE_HOST|SERVICE_PORT|PORT_.+|SERVICE_PORT_.+)$/;

/** In names that nobody else uses. */
const MOST_SLIPS = 2;
/** Of a short name, two slips make another word. */
const SHORT = 6;

/** Where a name was found: in our file, or among the variables that all programs share. */
export type Origin = 'file' | 'environment';

/**
 * Names variables that are probably meant for us, and have no meaning.
 *
 * A slip in a name would otherwise be as good as leaving the variable out. Around us, a name that
 * is near to one that is set, by whatever way, is somebody else's.
 */
export function findMisspeltNames(
  names: readonly string[],
  known: readonly string[],
  origin: Origin,
  set: readonly string[] = names,
): ConfigFault[] {
  const [isKnown, isSet] = [new Set(known), new Set(set)];
  const isAround = origin === 'environment';
  return names.flatMap((name) => {
    if (isKnown.has(name) || OTHERS.has(name)) return [];
    if (isAround && (OTHERS_AROUND.has(name) || SERVICES.test(name))) return [];
    const prefixes = isAround ? [OWN_PREFIX] : FILE_PREFIXES;
    const isOurs = prefixes.some((prefix) => name.toUpperCase().startsWith(prefix));
    const isSlip = isAround && !isOurs ? isOneSlip : isSlipInOurs;
    const meant = known.find((each) => isSlip(name, each));
    if (meant === undefined && !isOurs) return [];
    if (isAround && meant !== undefined && isSet.has(meant)) return [];
    const advice =
      meant === undefined ? 'the README lists all that there are' : `did you mean ${meant}?`;
    return [{ name, problem: `is no variable of Aftercare: ${advice}` }];
  });
}

function isSlipInOurs(name: string, known: string): boolean {
  // Such as DATABASE_URL_2 beside DATABASE_URL.
  if (name.startsWith(`${known}_`)) return false;
  const most = known.length < SHORT ? 1 : MOST_SLIPS;
  return distance(name.toUpperCase(), known) <= most;
}

/** One letter too many, too few or another, or two that changed places: JAVA_DIR is no DATA_DIR. */
function isOneSlip(name: string, known: string): boolean {
  if (known.length < SHORT || name.startsWith(`${known}_`) || OTHER_ENDS.test(name)) return false;
  const upper = name.toUpperCase();
  return distance(upper, known) <= 1 || isSwap(upper, known);
}

function isSwap(name: string, known: string): boolean {
  const at = Array.from(known).findIndex((letter, index) => letter !== name[index]);
  const swapped = `${known.slice(0, at)}${known[at + 1] ?? ''}${known[at] ?? ''}${known.slice(at + 2)}`;
  return at >= 0 && name === swapped;
}
