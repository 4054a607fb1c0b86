import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../../../backend/commands/failures/explain-failure.ts';
import type { Circumstances } from '../../../../backend/commands/failures/explanation.ts';
import { createCallBudget } from '../../../../backend/platform/zendesk/call-budget.ts';
import {
  readError,
  unreachable,
  unreadable,
} from '../../../../backend/platform/zendesk/read-error.ts';
import {
  ZendeskRefusedError,
  type ZendeskReason,
} from '../../../../backend/platform/zendesk/zendesk-error.ts';

const zendeskUrl = 'https://acme.zendesk.com';
const GET = { method: 'GET', path: '/api/v2/webhooks' };
const TOKEN = { method: 'POST', path: '/oauth/tokens' };
const doctor: Circumstances = { command: 'doctor', zendeskUrl };
const setup: Circumstances = {
  command: 'setup',
  doing: 'make the webhook “Aftercare”',
  zendeskUrl,
};
const html = '<html><head><title>403 Forbidden</title></head></html>';

const answer = (status: number, data: unknown, call = GET, headers = {}) =>
  readError({ status, headers, data, call });
const invalid = (field: string, description: string, error?: string) => ({
  error: 'RecordInvalid',
  description: 'Record validation errors',
  details: { [field]: [{ description, ...(error ? { error } : {}) }] },
});
const words = (error: unknown, circumstances = setup) => {
  const explanation = explainFailure(error, circumstances);
  return `${explanation?.problem} ${explanation?.cure}`;
};

/** Every shape in which Zendesk, its edge or a gateway has been seen to report a failure. */
const shapes: [shape: string, status: number, data: unknown, problem: RegExp, cure: RegExp][] = [
  [
    'one word and a description',
    404,
    { error: 'RecordNotFound', description: 'Not found' },
    /knows nothing at GET \/api\/v2\/webhooks \(RecordNotFound; Not found\)/,
    /Run aftercare setup/,
  ],
  [
    'an object with title and message',
    404,
    { error: { title: 'No help desk at example.zendesk.com', message: 'There is none.' } },
    /no Zendesk at this address, acme\.zendesk\.com/,
    /ZENDESK_SUBDOMAIN/,
  ],
  [
    'a sentence',
    401,
    { error: "Couldn't authenticate you" },
    /does not accept the credentials \(Couldn't/,
    /ZENDESK_OAUTH_CLIENT_SECRET/,
  ],
  [
    'one word',
    403,
    { error: 'Forbidden' },
    /refuses GET \/api\/v2\/webhooks \(Forbidden\)/,
    /scopes "read" and "write"/,
  ],
  [
    'details by field',
    422,
    invalid('name', 'Name: is too short', 'ValueTooShort'),
    /with 422 \(RecordInvalid; Record validation errors; Name: is too short\)/,
    /Admin Center/,
  ],
  [
    'a conflict',
    409,
    { error: 'UpdateConflict', description: 'Outdated.' },
    /at the same moment/,
    /^Run aftercare doctor again\.$/,
  ],
  [
    'a list of errors',
    429,
    { errors: [{ code: 'TooManyRequests', title: 'Too many requests' }] },
    /rate limit is used up/,
    /in a few minutes/,
  ],
  [
    'an outage',
    503,
    { error: 'unavailable', description: 'Sorry' },
    /trouble of its own \(unavailable; Sorry\)/,
    /status\.zendesk\.com/,
  ],
  ['a page with 502', 502, html, /trouble of its own \(502\)/, /status\.zendesk\.com/],
  [
    'a page of a gateway',
    403,
    html,
    /before acme\.zendesk\.com refuses GET \/api\/v2\/webhooks with 403/,
    /proxy or firewall/,
  ],
  ['nothing at all', 400, '', /with 400: the answer is not one of Zendesk/, /proxy or firewall/],
  [
    'a name that is taken',
    422,
    invalid('key', 'Key: nps_score has already been taken', 'DuplicateValue'),
    /something else has its name, key or values/,
    /rename or delete it/,
  ],
  [
    'too many of a kind',
    422,
    invalid('base', 'You have reached the maximum number of webhooks'),
    /as many as it may have/,
    /Delete one/,
  ],
  [
    'a used idempotency key',
    400,
    { error: 'IdempotentRequestError', description: 'Request parameters don’t match' },
    /asked the same in other words/,
    /two hours/,
  ],
  [
    'a closed ticket',
    422,
    invalid('status', 'Status: closed prevents ticket update'),
    /the ticket is closed/,
    /takes no changes/,
  ],
];

describe('an answer of Zendesk', () => {
  it.each(shapes)('as %s becomes a cause and a cure', (_shape, status, data, problem, cure) => {
    const explanation = explainFailure(answer(status, data), doctor);
    expect(explanation?.problem).toMatch(problem);
    expect(explanation?.cure).toMatch(cure);
    expect(words(answer(status, data))).not.toMatch(/<html|\n/);
  });

  it('names what was tried, when that is known', () => {
    const refusal = answer(403, { error: 'Forbidden', description: 'Not authorized!' });
    expect(words(refusal)).toContain(
      'Zendesk refuses to make the webhook “Aftercare” (Forbidden; Not authorized!)',
    );
    expect(words(answer(404, { error: 'RecordNotFound' }))).toContain(
      'Zendesk cannot make the webhook “Aftercare”, since it knows nothing at GET',
    );
  });

  it('names the time that Zendesk asks for, and how to try again', () => {
    const busy = answer(429, {}, GET, { 'retry-after': '37' });
    expect(words(busy, setup)).toContain(
      'Wait, and in 37 seconds run aftercare setup again, which goes on where it ended',
    );
    expect(words(busy, doctor)).toContain('in 37 seconds run aftercare doctor again');
  });

  it.each([
    [401, { error: 'invalid_client' }, 'does not accept the OAuth client (invalid_client)'],
    [400, { error: 'unsupported_grant_type' }, 'its kind is Confidential'],
    [400, { error: 'invalid_scope' }, 'may not have the scopes "read" and "write"'],
  ])('%i %o to the request for a token is about the client', (status, data, expected) => {
    expect(words(answer(status, data, TOKEN))).toContain(expected);
  });

  it('never quotes an address', () => {
    const data = { error: 'Invalid', description: 'nora@acme.example is taken' };
    expect(words(answer(422, data))).not.toContain('nora@');
  });
});

describe('no answer of Zendesk', () => {
  it.each([
    ['ENOTFOUND', 'The address acme.zendesk.com is not known to the network.'],
    ['EAI_AGAIN', 'The address acme.zendesk.com is not known to the network.'],
    ['ECONNREFUSED', 'Acme.zendesk.com cannot be reached (ECONNREFUSED).'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS=/path/to/its-ca.pem'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'a proxy that inspects TLS'],
  ])('because of %s', (code, expected) => {
    expect(words(unreachable(GET, code))).toContain(expected);
  });

  it('that could be read', () => {
    const { problem } = explainFailure(unreadable(GET, 200, 'is not JSON'), doctor)!;
    expect(problem).toContain('The answer to GET /api/v2/webhooks (200) is not one of Zendesk');
  });

  it('since we did not ask', () => {
    const budget = createCallBudget(() => 0);
    budget.learn({ 'ratelimit-limit': 100, 'ratelimit-remaining': 1, 'ratelimit-reset': 12 });
    const failure = (() => {
      try {
        return budget.spend();
      } catch (error) {
        return error;
      }
    })();
    expect(words(failure, doctor)).toMatch(
      /Our share .* in 12 seconds run aftercare doctor again\.$/,
    );
  });
});

describe('an account whose credentials are stored', () => {
  const stored = { ...doctor, storedKind: 'client_credentials' as const };
  it.each<[string, unknown]>([
    ['other credentials', answer(401, { error: "Couldn't authenticate you" })],
    ['another client', answer(401, { error: 'invalid_client' }, TOKEN)],
    ['an address without a help desk', answer(404, { error: { title: 'No help desk at acme' } })],
    ['no such host', unreachable(GET, 'ENOTFOUND')],
  ])('is put right by its command, not by variables: %s', (_what, error) => {
    const { cure } = explainFailure(error, stored)!;
    expect(cure).toMatch(/aftercare accounts (add|remove) acme\.zendesk\.com/);
    expect(cure).not.toContain('ZENDESK_');
    expect(explainFailure(error, doctor)?.cure).toContain('ZENDESK_');
  });
});

describe('an account whose credentials are stored, in setup', () => {
  it('is named wherever setup is to be run again', () => {
    const stored = { ...setup, storedKind: 'client_credentials' as const };
    const named = 'aftercare setup --account acme.zendesk.com';
    expect(words(answer(404, { error: 'RecordNotFound' }), stored)).toContain(`Run ${named},`);
    expect(words(answer(429, {}), stored)).toContain(
      `run ${named} again, which goes on where it ended`,
    );
  });
});

describe('an account that is being added', () => {
  const added: Circumstances = {
    command: 'accounts add',
    zendeskUrl,
    storedKind: 'client_credentials',
  };
  it.each<[string, unknown]>([
    ['There is no Zendesk at acme.zendesk.com', unreachable(GET, 'ENOTFOUND')],
    ['There is no Zendesk at acme.zendesk.com', answer(404, html)],
    ['acme.zendesk.com does not accept the OAuth client', answer(401, { error: 'invalid_client' })],
  ])('has no credentials yet that could be replaced: %s', (expected, error) => {
    const { problem, cure } = explainFailure(error, added)!;
    expect(problem).toContain(expected);
    expect(cure).toContain('Nothing was stored.');
    expect(cure).not.toContain('--replace');
  });
});

describe('every reason', () => {
  // Complete: a reason without a line here does not compile.
  const reasons: Record<ZendeskReason, true> = {
    not_authenticated: true,
    forbidden: true,
    not_found: true,
    conflict: true,
    closed_ticket: true,
    invalid: true,
    unknown_client: true,
    wrong_scopes: true,
    ended_authorization: true,
    duplicate: true,
    too_many: true,
    used_key: true,
    no_help_desk: true,
    rate_limit: true,
    budget: true,
    trouble: true,
    unreadable: true,
    unknown_host: true,
    unreachable: true,
  };
  const storedKind = 'authorization_code' as const;
  const stored = { ...doctor, storedKind };
  const added = { command: 'accounts add', zendeskUrl, storedKind };
  const circumstances: Circumstances[] = [setup, doctor, stored, added, { command: 'start' }];
  const told = Object.keys(reasons).flatMap((reason) =>
    (['zendesk', 'edge', 'network', 'us'] as const).flatMap((saidBy) =>
      circumstances.map((each) => ({ reason: reason as ZendeskReason, saidBy, each })),
    ),
  );

  it.each(told)('$reason by $saidBy for $each.command has whole sentences', (one) => {
    const { reason, saidBy, each } = one;
    const error = new ZendeskRefusedError('invalid', 422, 'refused', { reason, saidBy, call: GET });
    const explanation = explainFailure(error, each);
    for (const sentence of [explanation?.problem, explanation?.cure]) {
      expect(sentence).toMatch(/^[A-Z][^\n]{10,}\.$/);
      expect(sentence).not.toMatch(/undefined|null|\(\)| {2}/);
    }
  });
});
