import { describe, expect, it } from 'vitest';
import { readError } from '../../../../backend/platform/zendesk/read-error.ts';
import { explainFailure } from '../../../../backend/commands/doctor/explain-failure.ts';

const html = '<html><head><title>502 Bad Gateway</title></head></html>';

/** Every shape in which Zendesk has been seen to report a failure. */
const shapes: [
  string,
  { status: number; headers?: Record<string, string>; data: unknown },
  RegExp,
  RegExp,
][] = [
  [
    'one word and a description',
    { status: 404, data: { error: 'RecordNotFound', description: 'Not found' } },
    /knows nothing at GET \/api\/v2\/webhooks \(RecordNotFound; Not found\)/,
    /Run aftercare setup/,
  ],
  [
    'an object with title and message',
    {
      status: 404,
      data: { error: { title: 'No help desk at example.zendesk.com', message: 'There is none.' } },
    },
    /no Zendesk at this address/,
    /ZENDESK_SUBDOMAIN/,
  ],
  [
    'a sentence',
    { status: 401, data: { error: "Couldn't authenticate you" } },
    /does not accept the credentials \(Couldn't/,
    /ZENDESK_OAUTH_CLIENT_SECRET/,
  ],
  [
    'one word',
    { status: 403, data: { error: 'Forbidden' } },
    /refuses GET \/api\/v2\/webhooks \(Forbidden\)/,
    /scopes "read" and "write"/,
  ],
  [
    'details by field',
    {
      status: 422,
      data: {
        error: 'RecordInvalid',
        description: 'Record validation errors',
        details: { name: [{ description: 'Name: is too short', error: 'ValueTooShort' }] },
      },
    },
    /with 422 \(RecordInvalid; Record validation errors; Name: is too short\)/,
    /Admin Center/,
  ],
  [
    'a conflict',
    { status: 409, data: { error: 'UpdateConflict', description: 'Outdated.' } },
    /at the same moment/,
    /Run doctor again/,
  ],
  [
    'a rate limit with its time',
    {
      status: 429,
      headers: { 'retry-after': '17' },
      data: { error: 'APIRateLimitExceeded', description: 'Too many' },
    },
    /rate limit is used up/,
    /in 17 seconds/,
  ],
  [
    'a list of errors',
    { status: 429, data: { errors: [{ code: 'TooManyRequests', title: 'Too many requests' }] } },
    /rate limit is used up/,
    /in a few minutes/,
  ],
  [
    'an outage',
    { status: 503, data: { error: 'unavailable', description: 'Sorry' } },
    /trouble of its own/,
    /status\.zendesk\.com/,
  ],
  [
    'a gateway’s page',
    { status: 502, data: html },
    /trouble of its own \(502\)/,
    /status\.zendesk\.com/,
  ],
  [
    'nothing at all',
    { status: 400, data: '' },
    /refuses GET \/api\/v2\/webhooks with 400\./,
    /Admin Center/,
  ],
];

describe('an error of Zendesk', () => {
  it.each(shapes)('as %s becomes a cause and a cure', (_shape, answer, problem, cure) => {
    const failure = readError({ headers: {}, ...answer, call: 'GET /api/v2/webhooks' });
    const fault = explainFailure(failure, 'the webhook');
    expect(fault.problem).toMatch(problem);
    expect(fault.cure).toMatch(cure);
    expect(`${fault.problem}${fault.cure}`).not.toContain('<html');
  });

  it('never quotes an address', () => {
    const data = { error: 'Invalid', description: 'nora@acme.example is taken' };
    const failure = readError({ status: 422, headers: {}, data, call: 'GET /api/v2/users' });
    expect(explainFailure(failure, 'users').problem).not.toContain('nora@');
  });
});

describe('any other failure', () => {
  it('is told in one line, with the check that met it', () => {
    const fault = explainFailure(new Error('broken\nat somewhere'), 'the moon');
    expect(fault).toMatchObject({
      severity: 'error',
      problem: 'Looking at "the moon" failed: broken.',
    });
  });
});
