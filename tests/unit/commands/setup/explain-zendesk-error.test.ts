import { describe, expect, it } from 'vitest';
import { RetryLaterError } from '../../../../backend/platform/errors.ts';
import { readError } from '../../../../backend/platform/zendesk/read-error.ts';
import { explainZendeskError } from '../../../../backend/commands/setup/explain-zendesk-error.ts';

const circumstances = {
  doing: 'make the webhook “Aftercare”',
  zendeskUrl: 'https://acme.zendesk.com',
};
const CALL = 'POST /api/v2/webhooks';
const explain = (status: number, data: unknown, call = CALL, headers = {}) =>
  explainZendeskError(readError({ status, headers, data, call }), circumstances);

const invalid = (field: string, description: string, error?: string) => ({
  error: 'RecordInvalid',
  description: 'Record validation errors',
  details: { [field]: [{ description, ...(error ? { error } : {}) }] },
});

describe('an error of Zendesk', () => {
  it.each([
    [
      401,
      { error: "Couldn't authenticate you" },
      "Zendesk does not accept our credentials (Couldn't authenticate you): check ZENDESK_OAUTH_CLIENT_ID",
    ],
    [
      403,
      { error: 'Forbidden', description: 'Not authorized!' },
      'Zendesk does not let us make the webhook “Aftercare” (Forbidden; Not authorized!): the OAuth client must be made by an admin',
    ],
    [403, { error: 'Forbidden' }, 'does not let us make the webhook “Aftercare” (Forbidden):'],
    [
      404,
      {
        error: {
          title: 'No help desk at example.zendesk.com',
          message: 'There is no help desk configured at this address.',
        },
      },
      'There is no Zendesk at acme.zendesk.com: check ZENDESK_SUBDOMAIN.',
    ],
    [
      404,
      { error: 'RecordNotFound', description: 'Not found' },
      'since it is not there any more (RecordNotFound; Not found): run setup again',
    ],
    [
      409,
      { error: 'UpdateConflict', description: 'Safe Update prevented the update' },
      'somebody changed it at the same moment: run setup again',
    ],
    [
      422,
      invalid('name', 'Name: is too short (minimum one character)', 'ValueTooShort'),
      'refuses to make the webhook “Aftercare” (RecordInvalid; Record validation errors; Name: is too short (minimum one character)): put that right',
    ],
    [
      422,
      invalid('status', 'Status: closed prevents ticket update'),
      'Status: closed prevents ticket update',
    ],
    [
      422,
      invalid('key', 'Key: nps_score has already been taken', 'DuplicateValue'),
      'since something else has its name, key or values',
    ],
    [
      422,
      invalid('base', 'You have reached the maximum number of webhooks'),
      'delete one that is not used',
    ],
    [
      400,
      {
        error: 'IdempotentRequestError',
        description: "Request parameters don't match the given idempotency key",
      },
      'refuses to make the webhook “Aftercare” (IdempotentRequestError;',
    ],
    [
      400,
      { error: 'invalid', description: 'bad' },
      'refuses to make the webhook “Aftercare” (invalid; bad)',
    ],
    [
      429,
      { error: 'APIRateLimitExceeded', description: 'x' },
      'its rate limit is used up): wait, and in a few minutes run setup again',
    ],
    [
      429,
      { errors: [{ code: 'TooManyRequests', title: 'Too many requests to update' }] },
      'its rate limit is used up',
    ],
    [
      503,
      { error: 'unavailable', description: 'Sorry, please try again in a moment.' },
      'Zendesk has trouble of its own (unavailable; Sorry, please try again in a moment.): in a few minutes, run setup again',
    ],
    [502, '<html>Bad gateway</html>', 'Zendesk has trouble of its own (502): in a few minutes'],
  ])('%i %o is one sentence with cause and cure', (status, data, expected) => {
    const sentence = explain(status, data);
    expect(sentence).toContain(expected);
    expect(sentence).toMatch(/^[A-Z].*\.$/s);
    expect(sentence).not.toContain('\n');
  });

  it('names the time that Zendesk asks for', () => {
    const sentence = explain(429, {}, CALL, { 'retry-after': '37' });
    expect(sentence).toContain('in 37 seconds run setup again');
  });

  it.each([
    [401, { error: 'invalid_client' }, 'Zendesk does not know this OAuth client (invalid_client)'],
    [400, { error: 'unsupported_grant_type' }, 'its kind is Confidential'],
    [400, { error: 'invalid_scope' }, 'may not have the scopes "read" and "write"'],
  ])('%i %o when a token is asked for', (status, data, expected) => {
    expect(explain(status, data, 'POST /oauth/tokens')).toContain(expected);
  });

  it.each([
    ['ENOTFOUND', 'There is no address acme.zendesk.com: check ZENDESK_SUBDOMAIN'],
    ['ECONNREFUSED', 'acme.zendesk.com cannot be reached (ECONNREFUSED): check this machine'],
  ])('the network says %s', (code, expected) => {
    const error = new RetryLaterError(`Zendesk could not be reached (${code})`);
    expect(explainZendeskError(error, circumstances)).toContain(expected);
  });
});
