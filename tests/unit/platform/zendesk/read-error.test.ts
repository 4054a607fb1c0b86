import { describe, expect, it } from 'vitest';
import { RetryLaterError } from '../../../../backend/platform/errors.ts';
import { readError } from '../../../../backend/platform/zendesk/read-error.ts';
import {
  ZendeskAwayError,
  ZendeskRefusedError,
  zendeskFailureOf,
} from '../../../../backend/platform/zendesk/zendesk-error.ts';

const CALL = { method: 'PUT', path: '/api/v2/tickets/5158' };
const read = (status: number, data: unknown, headers: Record<string, unknown> = {}) =>
  readError({ status, data, headers, call: CALL });

const CLOSED = {
  error: 'RecordInvalid',
  description: 'Record validation errors',
  details: { status: [{ description: 'Status: closed prevents ticket update' }] },
};
const NO_HELP_DESK = {
  error: {
    title: 'No help desk at example.zendesk.com',
    message: 'There is no help desk configured at this address.',
  },
};

describe('a refusal', () => {
  it.each<[number, string, unknown, string]>([
    [401, 'not_authenticated', { error: "Couldn't authenticate you" }, "Couldn't authenticate you"],
    [403, 'forbidden', { error: 'Forbidden', description: 'Not authorized!' }, 'Forbidden; Not au'],
    [403, 'forbidden', { error: 'Forbidden' }, 'Forbidden'],
    [404, 'not_found', { error: 'RecordNotFound', description: 'Not found' }, 'RecordNotFound'],
    [404, 'not_found', { error: 'InvalidEndpoint', description: 'Not found' }, 'InvalidEndpoint'],
    [404, 'not_found', { errors: [{ code: 'WebhookNotFound', title: 'Gone' }] }, 'Gone'],
    [
      409,
      'conflict',
      { error: 'UpdateConflict', description: 'Safe Update prevented the update' },
      'UpdateConflict; Safe Update',
    ],
    [422, 'closed_ticket', CLOSED, 'Status: closed prevents ticket update'],
    [
      422,
      'invalid',
      {
        error: 'RecordInvalid',
        description: 'Record validation errors',
        details: {
          name: [
            { description: 'Name: is too short (minimum one character)', error: 'ValueTooShort' },
          ],
        },
      },
      'Name: is too short',
    ],
    [
      400,
      'invalid',
      {
        error: 'IdempotentRequestError',
        description: "Request parameters don't match the given idempotency key",
      },
      'IdempotentRequestError',
    ],
    [400, 'invalid', { error: 'invalid', description: 'bad query' }, 'invalid; bad query'],
    [
      400,
      'invalid',
      { errors: [{ code: 'Bad', title: 'Bad cursor', detail: 'page[after]' }] },
      'Bad',
    ],
  ])('of %i is %s', (status, refusal, body, words) => {
    const error = read(status, body);
    expect(error).toBeInstanceOf(ZendeskRefusedError);
    expect(error).toMatchObject({ refusal, status });
    expect(error.message).toMatch(/^Zendesk answered \d+ to PUT \/api\/v2\/tickets\/5158\b/);
    expect(zendeskFailureOf(error)?.said).toContain(words);
  });
});

describe('an answer that is not about what was asked', () => {
  const HTML = '<html><head><title>403 Forbidden</title></head></html>';
  it.each<[number, unknown]>([
    [301, ''],
    [302, { error: 'Moved' }],
    [307, HTML],
    [400, HTML],
    [402, { error: 'PaymentRequired', description: 'The account is suspended' }],
    [403, HTML],
    [403, {}],
    [403, { message: 'Forbidden by the firewall' }],
    [404, HTML],
    [404, NO_HELP_DESK],
    [404, { error: 'Not Found', path: '/api/v2/tickets/5158' }],
    [404, { message: 'no Route matched with those values' }],
    [404, null],
    [408, { error: 'RequestTimeout', description: 'too slow' }],
    [410, { error: 'Gone' }],
    [410, HTML],
    [421, 'Misdirected Request'],
    [422, HTML],
    [423, { error: 'Locked', description: 'locked' }],
    [425, ''],
    [451, { error: 'Unavailable', description: 'for legal reasons' }],
  ])('%i %j is no refusal, and may be another one later', (status, body) => {
    const error = read(status, body);
    expect(error).toBeInstanceOf(ZendeskAwayError);
    expect(error).toMatchObject({ isCapacity: false, failure: { saidBy: 'edge', status } });
  });

  it('leaves us with credentials that are not taken', () => {
    expect(read(401, HTML)).toMatchObject({ refusal: 'not_authenticated', isFinal: false });
  });
});

describe('an answer that may be another one later', () => {
  it.each<[number, unknown, string]>([
    [
      429,
      { error: 'APIRateLimitExceeded', description: 'Number of allowed requests exceeded' },
      'APIRateLimitExceeded',
    ],
    [
      429,
      { errors: [{ code: 'TooManyRequests', title: 'Too many requests to update' }] },
      'Too many requests to update',
    ],
    [500, {}, 'Zendesk answered 500'],
    [502, '<html><body><h1>502 Bad Gateway</h1></body></html>', 'Zendesk answered 502'],
    [503, { error: 'unavailable', description: 'Please try again' }, 'unavailable'],
    [503, 'Service Unavailable', 'Zendesk answered 503'],
    [504, null, 'Zendesk answered 504'],
  ])('%i %j asks to come back', (status, body, words) => {
    const error = read(status, body);
    expect(error).toBeInstanceOf(RetryLaterError);
    expect(error).toMatchObject({ afterMs: null });
    expect(`${error.message}: ${zendeskFailureOf(error)?.said}`).toContain(words);
  });
});

describe('a rate limit', () => {
  it.each([
    [429, true],
    [500, false],
    [503, false],
  ])('%i is one: %j', (status, isCapacity) => {
    expect(read(status, {})).toMatchObject({ isCapacity });
    expect(read(status, {}, { 'retry-after': '30' })).toMatchObject({ isCapacity });
  });
});

describe('Retry-After', () => {
  it.each([
    ['30', 30_000],
    ['0', 0],
    [93, 93_000],
    ['1.5', 1500],
  ])('%j is waited out', (header, afterMs) => {
    expect(read(429, {}, { 'retry-after': header })).toMatchObject({ afterMs });
    expect(read(503, {}, { 'retry-after': header })).toMatchObject({ afterMs });
  });

  it.each([undefined, '', 'soon', 'Wed, 21 Oct 2026 07:28:00 GMT', '-5', 'Infinity', null])(
    '%j leaves the wait to the usual back-off',
    (header) => {
      expect(read(429, {}, { 'retry-after': header })).toMatchObject({ afterMs: null });
    },
  );
});

describe('a body of any shape', () => {
  it.each([
    null,
    undefined,
    '',
    'Bad Gateway',
    '<!doctype html><title>Down</title>',
    [],
    42,
    { error: 7, description: 7, details: 7, errors: 7 },
    { error: { message: 'no title' }, details: { base: 'text' }, errors: ['text', null] },
    { error: null, description: null, details: null, errors: null },
  ])('does not break the reading: %j', (body) => {
    const error = read(422, body);
    expect(error).toMatchObject({ failure: { reason: 'invalid', saidBy: 'edge', status: 422 } });
    expect(error.message).toBe('Zendesk answered 422 to PUT /api/v2/tickets/5158');
  });

  it('shows a closed ticket among faults of other shapes', () => {
    const details = { ...CLOSED.details, base: 'text', tags: [null, 'text', {}] };
    expect(read(422, { details })).toMatchObject({ refusal: 'closed_ticket' });
  });

  it('is never quoted at length', () => {
    const error = read(400, { error: 'x'.repeat(10_000) });
    expect(error.message.length).toBeLessThan(400);
  });

  it('may be of any length', () => {
    const description = 'a@'.repeat(60_000);
    const details = {
      base: Array.from({ length: 5_000 }, () => ({ description: 'a@b '.repeat(100) })),
    };
    const error = read(422, { error: description, description, details });
    expect(error.message.length).toBeLessThan(400);
  });

  it('is never quoted with someone’s address', () => {
    const description = 'Email: kim.jensen@customer.example is already being used by another user';
    const error = read(422, { error: 'RecordInvalid', details: { email: [{ description }] } });
    expect(zendeskFailureOf(error)?.said).toContain('is already being used');
    expect(zendeskFailureOf(error)?.said).not.toMatch(/kim|customer\.example/);
  });
});

describe('what is known of a failure', () => {
  const invalid = (field: string, fault: object) => ({
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { [field]: [fault] },
  });

  it.each<[number, unknown, object]>([
    [401, { error: "Couldn't authenticate you" }, { reason: 'not_authenticated', code: null }],
    [403, { error: 'Forbidden' }, { reason: 'forbidden', saidBy: 'zendesk', code: 'Forbidden' }],
    [403, '<html>Forbidden</html>', { reason: 'forbidden', saidBy: 'edge', code: null, said: '' }],
    [404, NO_HELP_DESK, { reason: 'no_help_desk', saidBy: 'edge' }],
    [302, '', { reason: 'invalid', saidBy: 'edge' }],
    [422, CLOSED, { reason: 'closed_ticket', code: 'RecordInvalid', fields: ['status'] }],
    [
      422,
      invalid('key', { description: 'Key: nps_score', error: 'DuplicateValue' }),
      { reason: 'duplicate', fields: ['key'] },
    ],
    [
      422,
      invalid('title', { description: 'Title: has already been taken' }),
      { reason: 'duplicate', fields: ['title'] },
    ],
    [
      422,
      invalid('base', { description: 'You have reached the maximum number' }),
      { reason: 'too_many', fields: ['base'] },
    ],
    [
      422,
      invalid('name', { description: 'Name: is too short', error: 'ValueTooShort' }),
      { reason: 'invalid', fields: ['name'], said: expect.stringContaining('too short') },
    ],
    [400, { error: 'IdempotentRequestError' }, { reason: 'used_key' }],
    [
      429,
      { errors: [{ code: 'TooManyRequests' }] },
      { reason: 'rate_limit', code: 'TooManyRequests' },
    ],
    [503, 'Service Unavailable', { reason: 'trouble', saidBy: 'edge' }],
    [500, { error: 'internal' }, { reason: 'trouble', saidBy: 'zendesk' }],
  ])('%i %j', (status, body, known) => {
    expect(read(status, body)).toMatchObject({ failure: { call: CALL, status, ...known } });
  });

  it.each([
    [{ error: 'invalid_scope' }, 'wrong_scopes'],
    [{ error: 'invalid_client' }, 'unknown_client'],
  ])('%j to the request for a token', (data, reason) => {
    const call = { method: 'POST', path: '/oauth/tokens' };
    const error = readError({ status: 400, headers: {}, data, call });
    const refusal = 'not_authenticated';
    expect(error).toMatchObject({ refusal, isFinal: false, failure: { reason } });
  });

  it.each([
    ['without the code', { error: 'RecordInvalid', description: 'Bad' }, ['Bad']],
    ['line by line', { description: 'One\r\n\n  Two' }, ['One', 'Two']],
    ['each once', { ...invalid('name', { description: 'No' }), description: 'No' }, ['No']],
    ['without addresses', { description: 'No kim.jensen@customer.example' }, ['No [address]']],
    ['none when it says nothing', { error: 'RecordInvalid' }, []],
    ['none of a page', '<html>Bad</html>', []],
  ])('has its sentences one by one: %s', (_how, body, sentences) => {
    expect(read(400, body)).toMatchObject({ failure: { sentences } });
  }); // prettier-ignore

  it('has twenty of them at most', () => {
    const description = Array.from({ length: 100 }, (_, index) => `Fault ${index}`).join('\n');
    const { failure } = read(400, { description }) as ZendeskRefusedError;
    expect(failure.sentences).toHaveLength(20);
  });

  it('names no field that is none', () => {
    const body = invalid('kim.jensen@customer.example <b>', { description: 'no' });
    expect(read(422, body)).toMatchObject({ failure: { fields: ['other'] } });
  });
});
