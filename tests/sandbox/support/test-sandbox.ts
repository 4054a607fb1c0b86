import { afterAll } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../../sandbox/sandbox.types.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';

/** An answer of the sandbox's API, read. */
export type Answer = {
  status: number;
  headers: Headers;
  // Answers are looked at freely, as any client in any language would.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
};

/** Calls the sandbox's API as one caller. */
export type Caller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** Starts a sandbox that is closed when the test file ends. */
export async function testSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    dataDir: null,
    serviceUrl: 'http://127.0.0.1:9',
    // Long enough for a receiver on a busy machine: a time-out is tried again, and counts twice.
    delivery: { timeoutMs: 700, retryPauseMs: 5 },
    requestsPerMinute: 5000,
    ...options,
  });
  afterAll(() => sandbox.close());
  return sandbox;
}

/** Makes a caller that sends the given headers with every request. */
export function callerWith(sandbox: Sandbox, own: Record<string, string>): Caller {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(sandbox.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...own, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      body: json ? JSON.parse(text) : text,
    };
  };
}

/** Makes a caller with a fresh OAuth token of the integration. */
export async function integration(sandbox: Sandbox, scope = 'read write'): Promise<Caller> {
  const { oauthClientId, oauthClientSecret } = sandbox.connection;
  const answer = await callerWith(sandbox, {})('POST', '/oauth/tokens', {
    grant_type: 'client_credentials',
    client_id: oauthClientId,
    client_secret: oauthClientSecret,
    scope,
  });
  return callerWith(sandbox, { authorization: `Bearer ${answer.body.access_token}` });
}
