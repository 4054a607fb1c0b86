import { Redis, type RedisOptions } from 'ioredis';
import { codeOf, toError } from '../errors.ts';
import { networkReasonOf } from '../network-reason.ts';
import { UnusableError } from '../unusable-error.ts';
import { quote } from '../quote.ts';

type Patience = Pick<
  RedisOptions,
  | 'maxRetriesPerRequest'
  | 'enableOfflineQueue'
  | 'connectTimeout'
  | 'commandTimeout'
  | 'retryStrategy'
>;

/** Redis has no codes: an answer begins with a word, and older servers had none for this. */
const WRONG_LOGIN = /^(WRONGPASS|NOAUTH|NOPERM)\b|^ERR invalid password|^ERR .{0,20}\bAUTH\b/;

/**
 * Connects to Redis; leaves nothing open when it cannot.
 *
 * @throws UnusableError that names `REDIS_URL` and tells why.
 */
export async function connectRedis(url: string, options: Patience): Promise<Redis> {
  const client = new Redis(url, { ...options, lazyConnect: true });
  // What `connect` fails with is only that the connection is closed; the event tells why.
  let firstError: Error | null = null;
  const note = (error: Error) => void (firstError ??= error);
  client.on('error', note);
  try {
    await client.connect();
    // A server that wants a password lets anybody connect.
    await client.ping();
    client.off('error', note);
    return client;
  } catch (error) {
    client.disconnect();
    throw redisError(url, firstError ?? error);
  }
}

/** Makes of a failed connection or command the error that tells why. */
export function redisError(url: string, cause: unknown): UnusableError {
  const { message } = toError(cause);
  const code = codeOf(cause);
  const isLogin = WRONG_LOGIN.test(message.slice(0, 100));
  const why = quote(message) || code || 'no answer';
  return new UnusableError(`REDIS_URL: cannot reach Redis: ${why}`, {
    setting: 'REDIS_URL',
    reason: isLogin ? 'wrong_login' : (networkReasonOf(code) ?? 'other'),
    place: URL.canParse(url) ? new URL(url).host : '',
    systemCode: code,
    cause,
  });
}
