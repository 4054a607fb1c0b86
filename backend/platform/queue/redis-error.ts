import { codeOf, toError } from '../errors.ts';
import { networkReasonOf } from '../network-reason.ts';
import { quote } from '../quote.ts';
import { UnusableError, type UnusableReason } from '../unusable-error.ts';
import { findRedisUrlFault, readRedisAddress } from './redis-address.rules.ts';

/**
 * Redis has no codes: an answer begins with a word, which a script's failure has in its midst.
 *
 * In this order, since some answers hold the words of two.
 */
const REASONS: readonly [RegExp, UnusableReason][] = [
  [/\bREADONLY\b/, 'read_only'],
  [/\bOOM\b/, 'out_of_memory'],
  [/\bMISCONF\b/, 'cannot_save'],
  [/\bNOPERM\b/, 'no_rights'],
  [/\b(LOADING|CLUSTERDOWN|MASTERDOWN|TRYAGAIN)\b/, 'not_ready'],
  [/DB index is out of range|SELECT is not allowed/i, 'no_such_database'],
  [/\b(MOVED|CROSSSLOT)\b/, 'is_cluster'],
  [/cluster support disabled/i, 'not_cluster'],
  [/unknown command\W+sentinel/i, 'not_sentinel'],
  [/No such master|^connected to sentinel .* invalid reply/, 'no_such_master'],
  // ioredis keeps the network's reason to itself.
  [/because Connection is closed|^Connection is closed|slots cache/, 'nobody_listens'],
  [/Command timed out/, 'no_answer'],
  // Older servers had no word for it.
  [/\b(WRONGPASS|NOAUTH)\b|ERR invalid password|ERR .{0,20}\bAUTH\b/, 'wrong_login'],
];

/** Makes of a failed connection or command the error that tells why. */
export function redisError(url: string, thrown: unknown): UnusableError {
  if (thrown instanceof UnusableError) return thrown;
  const cause = innermost(thrown);
  const { message } = toError(cause);
  const code = codeOf(cause);
  const said = message.slice(0, 400);
  const why = quote(message) || code || 'no answer';
  return new UnusableError(`REDIS_URL: cannot use Redis: ${why}`, {
    setting: 'REDIS_URL',
    reason:
      REASONS.find(([pattern]) => pattern.test(said))?.[1] ??
      networkReasonOf(code) ??
      networkIn(said),
    place: redisPlaces(url),
    systemCode: code,
    cause,
  });
}

/** Says that `REDIS_URL` leads to something of another kind. */
export function wrongKind(url: string, reason: 'is_cluster' | 'is_sentinel'): UnusableError {
  const what = reason === 'is_cluster' ? 'a node of a Redis Cluster' : 'a Sentinel';
  return new UnusableError(`REDIS_URL: leads to ${what}`, {
    setting: 'REDIS_URL',
    reason,
    place: redisPlaces(url),
  });
}

/** Hosts and ports; the rest of the URL holds a password. */
function redisPlaces(url: string): string {
  return findRedisUrlFault(url) === null ? readRedisAddress(url).places : '';
}

/** ioredis tells of a Cluster's nodes that all of them failed, and keeps the last reason inside. */
function innermost(thrown: unknown): unknown {
  if (thrown instanceof Error && 'lastNodeError' in thrown) return thrown.lastNodeError ?? thrown;
  return thrown;
}

/** Of Sentinels ioredis tells the last reason in words. */
function networkIn(said: string): UnusableReason {
  return networkReasonOf(/\b(E[A-Z_]{5,})\b/.exec(said)?.[1] ?? null) ?? 'other';
}
