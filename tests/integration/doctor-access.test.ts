import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DoctorOptions } from '../../backend/commands/doctor/doctor-context.ts';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { expectOnly, type Expected } from '../support/doctor/expect-only.ts';
import { keepSandboxState } from '../support/doctor/keep-sandbox-state.ts';
import {
  startHealthyProduct,
  type HealthyProduct,
} from '../support/doctor/start-healthy-product.ts';
import { freePort } from '../support/free-port.ts';

let healthy: HealthyProduct;
let sandbox: Sandbox;
let undo: () => void;

beforeAll(async () => {
  healthy = await startHealthyProduct();
  ({ sandbox } = healthy.product);
});
afterAll(() => healthy?.close());
beforeEach(() => {
  undo = keepSandboxState(sandbox);
});
afterEach(() => undo());

type Planted = Expected & {
  title: string;
  plant?: () => void;
  environment?: () => Record<string, string>;
  options?: DoctorOptions;
};

const answers = (path: string, status: number, body: unknown) =>
  sandbox.faults.add({ path, times: 'always', fault: { status, body } });
const HOUR_MS = 60 * 60_000;
const ahead = (ms: number) => ({ clock: { now: () => new Date(Date.now() + ms) } });
const token = (scopes: string[]) => ({
  token: { id: 1, user_id: sandbox.state.landmarks.integrationUserId, scopes },
});

const faults: Planted[] = [
  {
    title: 'a wrong client secret',
    environment: () => ({ ZENDESK_OAUTH_CLIENT_SECRET: 'not-the-secret' }),
    check: 'credentials',
    severity: 'error',
    problem: /does not accept the OAuth client/,
    cure: /ZENDESK_OAUTH_CLIENT_SECRET/,
  },
  {
    title: 'a wrong subdomain',
    plant: () =>
      answers('/oauth/tokens', 404, {
        error: {
          title: 'No help desk at example.zendesk.com',
          message: 'There is no help desk configured at this address.',
        },
      }),
    check: 'credentials',
    severity: 'error',
    problem: /no Zendesk at this address/,
    cure: /ZENDESK_SUBDOMAIN/,
  },
  {
    title: 'a Zendesk that cannot be reached',
    plant: () =>
      sandbox.faults.add({ path: '/oauth/tokens', times: 'always', fault: { kind: 'reset' } }),
    check: 'credentials',
    severity: 'error',
    problem: /cannot be reached \(ECONNRESET\)/,
    cure: /firewall/,
  },
  {
    title: 'a Zendesk in trouble',
    plant: () =>
      sandbox.faults.add({
        path: '/oauth/tokens',
        times: 'always',
        fault: { kind: 'html', status: 502 },
      }),
    check: 'credentials',
    severity: 'error',
    problem: /trouble of its own \(502\)/,
    cure: /status\.zendesk\.com/,
  },
  {
    title: 'an OAuth client without the right to write',
    plant: () => answers('/api/v2/oauth/tokens/current', 200, token(['read'])),
    check: 'rights',
    severity: 'error',
    problem: /lacks the scope "write"/,
    cure: /OAuth clients/,
  },
  {
    title: 'scopes that the client may not ask for',
    plant: () => answers('/oauth/tokens', 400, { error: 'invalid_scope', error_description: 'no' }),
    check: 'credentials',
    severity: 'error',
    problem: /scopes "read" and "write"/,
    cure: /Add both scopes/,
  },
  {
    title: 'a client that was made by an agent',
    plant: () => {
      const { integrationUserId } = sandbox.state.landmarks;
      sandbox.state.users.find(({ id }) => id === integrationUserId)!.role = 'agent';
    },
    check: 'rights',
    severity: 'error',
    problem: /who is no admin in Zendesk \(role: agent\)/,
    cure: /OAuth clients/,
  },
  {
    title: 'a client whose admin is suspended',
    plant: () => {
      const { integrationUserId } = sandbox.state.landmarks;
      sandbox.state.users.find(({ id }) => id === integrationUserId)!.suspended = true;
    },
    check: 'rights',
    severity: 'error',
    problem: /who is suspended/,
    cure: /active admin/,
  },
  {
    title: 'an API token that is still in use',
    environment: () => ({
      ZENDESK_OAUTH_CLIENT_ID: '',
      ZENDESK_OAUTH_CLIENT_SECRET: '',
      ZENDESK_EMAIL: sandbox.connection.email,
      ZENDESK_API_TOKEN: sandbox.connection.apiToken,
    }),
    check: 'api-token',
    severity: 'warning',
    problem: /ends all of them on 2027-04-30, in \d+ days/,
    cure: /OAuth client/,
  },
  {
    title: 'an API token that is left over',
    environment: () => ({ ZENDESK_EMAIL: 'a@acme.example', ZENDESK_API_TOKEN: 'left-over' }),
    check: 'api-token',
    severity: 'hint',
    problem: /still set/,
    cure: /Remove ZENDESK_EMAIL and ZENDESK_API_TOKEN/,
  },
  {
    title: 'a clock that is four minutes ahead',
    options: ahead(HOUR_MS / 15),
    check: 'clock',
    severity: 'warning',
    problem: /4 minutes ahead of Zendesk/,
    cure: /NTP/,
  },
  {
    title: 'a clock that is three hours behind',
    options: ahead(-3 * HOUR_MS),
    check: 'clock',
    severity: 'error',
    problem: /3 hours behind Zendesk’s, so every event is refused/,
    cure: /NTP/,
  },
  {
    title: 'a rate limit that is nearly used up',
    plant: () =>
      // The first look is doctor's own; the calls of other checks see the true limit.
      sandbox.faults.add({
        path: '/api/v2/oauth/tokens/current',
        fault: {
          status: 200,
          body: token(['read', 'write']),
          headers: { 'ratelimit-limit': '700', 'ratelimit-remaining': '35' },
        },
      }),
    check: 'rate-limit',
    severity: 'warning',
    problem: /Only 35 of this minute’s 700 calls/,
    cure: /which other integration/,
  },
  {
    title: 'a rate limit that is used up',
    plant: () =>
      sandbox.faults.add({
        path: '/api/v2/oauth/tokens/current',
        times: 'always',
        fault: { status: 429, retryAfter: 41 },
      }),
    check: 'credentials',
    severity: 'error',
    problem: /rate limit is used up/,
    cure: /in 41 seconds/,
  },
];

describe('of the way into Zendesk, doctor finds', () => {
  it.each(faults)('$title', async ({ plant, environment, options = {}, ...expected }) => {
    plant?.();
    expectOnly(await healthy.examine(environment?.(), options), expected);
  });

  it('a Zendesk where nobody listens, and says once that the rest was left out', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const { findings, checks } = await healthy.examine({ ZENDESK_URL: url });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ check: 'credentials', severity: 'error' });
    const skipped = checks.filter(({ status }) => status === 'skipped');
    expect(skipped.map(({ name }) => name)).toContain('webhook');
    expect(new Set(skipped.map(({ because }) => because))).toEqual(
      new Set(['Zendesk accepts the credentials']),
    );
  });
});
