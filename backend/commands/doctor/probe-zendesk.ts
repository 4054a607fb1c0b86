import axios from 'axios';
import type { Clock } from '../../platform/clock.ts';
import { createAuthorizer, type Credentials } from '../../platform/zendesk/access-token.ts';
import { readError } from '../../platform/zendesk/read-error.ts';
import { networkError } from '../../platform/zendesk/zendesk-http.ts';

/** One answer of Zendesk to our credentials, with the headers that other calls leave out. */
export type ZendeskProbe = {
  /** How far our clock is ahead of Zendesk's, to a second; `null` when Zendesk gave no date. */
  clockAheadMs: number | null;
  /** Calls a minute, and how many of them are left; `null` when Zendesk does not say. */
  rateLimit: { limit: number; remaining: number } | null;
};

const TIMEOUT_MS = 10_000;

/**
 * Asks Zendesk about our own credentials.
 *
 * Fails as `zendesk-http.ts` does.
 */
export async function probeZendesk(
  baseUrl: string,
  credentials: Credentials,
  clock: Clock,
): Promise<ZendeskProbe> {
  const http = axios.create({
    baseURL: baseUrl,
    timeout: TIMEOUT_MS,
    maxRedirects: 0,
    validateStatus: () => true,
    headers: { accept: 'application/json', 'user-agent': 'Aftercare' },
  });
  const path =
    credentials.kind !== 'api_token' ? '/api/v2/oauth/tokens/current' : '/api/v2/users/me';
  try {
    const authorization = await createAuthorizer(credentials, http, clock).header();
    const sentAt = clock.now().getTime();
    const answer = await http.get<unknown>(path, { headers: { authorization } });
    const receivedAt = clock.now().getTime();
    const { status, data } = answer;
    const headers = answer.headers as Record<string, unknown>;
    if (status >= 300) throw readError({ status, headers, data, call: { method: 'GET', path } });
    const zendeskAt = Date.parse(String(headers['date']));
    return {
      // The header knows whole seconds, cut off.
      clockAheadMs: Number.isNaN(zendeskAt) ? null : (sentAt + receivedAt) / 2 - zendeskAt - 500,
      rateLimit: readRateLimit(headers),
    };
  } catch (error) {
    throw axios.isAxiosError(error) ? networkError(error) : error;
  }
}

function readRateLimit(headers: Record<string, unknown>): ZendeskProbe['rateLimit'] {
  const read = (...names: string[]) => {
    const value = names.map((name) => headers[name]).find((each) => each !== undefined);
    return value === undefined || !Number.isFinite(Number(value)) ? null : Number(value);
  };
  const limit = read('ratelimit-limit', 'x-rate-limit', 'rate-limit');
  const remaining = read('ratelimit-remaining', 'x-rate-limit-remaining', 'rate-limit-remaining');
  if (limit === null || remaining === null) return null;
  return { limit, remaining };
}
