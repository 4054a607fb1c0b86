import axios, { type AxiosInstance } from 'axios';
import type { Clock } from '../clock.ts';
import { effectGate } from '../queue/lease.ts';
import { createAuthorizer, type Credentials } from './access-token.ts';
import { createCallBudget } from './call-budget.ts';
import { readError, unreadable, unreachable } from './read-error.ts';
import { accountForbidden, createRefusals, ME } from './refusals.ts';
import type { UpdateLimit } from './update-limit.ts';
import { isRefused, ZendeskAwayError } from './zendesk-error.ts';

const TIMEOUT_MS = 20_000;
const LARGEST_ANSWER = 20 * 1024 * 1024;
/** Of an error nobody needs more: a longer one is not even parsed. */
const LARGEST_ERROR = 1024 * 1024;

/** One call of the API; `path` begins after the account's URL. */
export type ZendeskCall = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  query?: Record<string, string | number>;
  body?: unknown;
  headers?: Record<string, string>;
  /** That it succeeded is all that is to be known: the answer may be empty. */
  mayBeEmpty?: boolean;
  /** An agent waits for it: it may use what the budget keeps for agents. A 429 still stops it. */
  isUrgent?: boolean;
  /** It takes one of these as well, once the budget has room for it. */
  takesFrom?: UpdateLimit;
};

/** Calls the API of one account and answers with the parsed body. */
export type CallZendesk = (call: ZendeskCall) => Promise<unknown>;

type Options = {
  baseUrl: string;
  credentials: Credentials;
  clock: Clock;
  timeoutMs?: number;
};

/**
 * Makes the one way to Zendesk's API: authorization, budget, time-out, errors by meaning.
 *
 * A 401 renews the token once; nothing else is tried again here, since the hand-off that the call
 * belongs to is. Fails with `ZendeskRefusedError` or `ZendeskAwayError`.
 */
export function createZendeskHttp(options: Options): CallZendesk {
  const { baseUrl, credentials, clock, timeoutMs = TIMEOUT_MS } = options;
  const http = axios.create({
    baseURL: baseUrl,
    timeout: timeoutMs,
    maxContentLength: LARGEST_ANSWER,
    maxRedirects: 0,
    validateStatus: () => true,
    transformResponse: [parse],
    headers: { accept: 'application/json', 'user-agent': 'Aftercare' },
  });
  http.interceptors.request.use((config) => {
    // `timeout` is about silence alone; this also ends an answer that comes in drops for ever.
    config.signal = AbortSignal.timeout(timeoutMs);
    return config;
  });
  const authorizer = createAuthorizer(credentials, withNetworkErrors(http), clock);
  const budget = createCallBudget();
  const refusals = createRefusals(async () => {
    const authorization = await authorizer.header();
    return (await request(http, { method: 'GET', url: ME, headers: { authorization } })).status;
  }, clock);

  async function send(call: ZendeskCall, authorization: string) {
    const { method, path, query, body, headers, isUrgent = false, takesFrom } = call;
    if (!isUrgent) {
      budget.spend();
      await takesFrom?.spend();
    }
    if (method !== 'GET') await effectGate()();
    const answer = await request(http, {
      method,
      url: path,
      ...(query ? { params: query } : {}),
      ...(body === undefined ? {} : { data: body }),
      headers: { ...headers, authorization },
    });
    budget.learn(answer.headers);
    return answer;
  }

  return async (call) => {
    const name = { method: call.method, path: call.path };
    let authorization = await authorizer.header();
    let answer = await send(call, authorization);
    if (answer.status === 401 && authorizer.renew(authorization)) {
      authorization = await authorizer.header();
      answer = await send(call, authorization);
    }
    const { status, headers, data } = answer;
    if (status >= 300) {
      const error = readError({ status, headers, data, call: name });
      const isOfAccount = isRefused(error, 'forbidden') && (await refusals.isOfAccount(name));
      throw isOfAccount ? accountForbidden(error) : error;
    }
    refusals.forget(name);
    const isNothing = status === 204 || (call.mayBeEmpty === true && data === '');
    if (!isNothing && typeof data === 'string' && !call.path.endsWith('.pem')) {
      // A gateway's page, or JSON cut off on the way.
      throw unreadable(name, status, 'is not JSON');
    }
    return data;
  };
}

/** The answer's JSON; its text when it is none, or an error too long to be anybody's. */
function parse(text: unknown, _headers: unknown, status = 0): unknown {
  if (typeof text !== 'string' || (status >= 300 && text.length > LARGEST_ERROR)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

type Request = Parameters<AxiosInstance['request']>[0];

async function request(http: AxiosInstance, config: Request) {
  try {
    const answer = await http.request<unknown>(config);
    const headers: Record<string, unknown> = answer.headers;
    return { status: answer.status, headers, data: answer.data };
  } catch (error) {
    throw networkError(error);
  }
}

function withNetworkErrors(http: AxiosInstance): AxiosInstance {
  http.interceptors.response.use(undefined, (error: unknown) =>
    Promise.reject(networkError(error)),
  );
  return http;
}

/** Keeps the code, drops axios's error: it holds the request with its authorization. */
export function networkError(error: unknown): Error {
  if (error instanceof ZendeskAwayError) return error;
  if (!axios.isAxiosError(error)) return unreachable(null, String(error));
  const { method = 'get', url: path = '/' } = error.config ?? {};
  return unreachable({ method: method.toUpperCase(), path }, error.code ?? error.message);
}
