import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hmac } from '../../../../backend/platform/security/keys.ts';
import {
  checkSignature,
  PUBLIC_TEST_SECRET,
} from '../../../../backend/platform/zendesk/webhook-signature.ts';

/** Bytes that Zendesk has delivered: three spaces, `{ }`, a newline at the end. */
const RECORDED = [
  '{',
  '   "account_id": 18525119,',
  '   "detail": {',
  '      "created_at": "2023-09-18T23:29:35Z",',
  '      "default_group_id": "0",',
  '      "email": "",',
  '      "external_id": "",',
  '      "id": "6164069643162",',
  '      "organization_id": "0",',
  '      "role": "end-user",',
  '      "updated_at": "2023-09-18T23:30:03Z"',
  '   },',
  '   "event": { },',
  '   "id": "b3695d61-2ef4-4e9c-97af-1f065c099564",',
  '   "subject": "zen:user:6164069643162",',
  '   "time": "2023-09-18T23:30:03Z",',
  '   "type": "zen:event-type:user.deleted",',
  '   "zendesk_event_version": "2022-11-06"',
  '}',
  '',
].join('\n');

const SECRET = 'c2VjcmV0LW9mLW91ci13ZWJob29rLWtlZXAtaXQ=';
const OTHER_SECRET = 'an-older-secret';
const SENT_AT = '2026-03-02T08:00:00Z';

/** What a receiver is given, and the rules it checks by; good unless changed. */
function check(
  changes: { body?: string; signature?: string | undefined; timestamp?: string | undefined } = {},
  rules: { secrets?: string[]; now?: string } = {},
) {
  const rawBody = Buffer.from(changes.body ?? RECORDED);
  const request = { signature: GOOD, timestamp: SENT_AT, ...changes, rawBody };
  const { secrets = [SECRET], now = SENT_AT } = rules;
  return checkSignature(request, { secrets, maxAgeSeconds: 3600, now: new Date(now) });
}

const sign = (secret: string, timestamp: string, body: string) =>
  createHmac('sha256', secret).update(`${timestamp}${body}`).digest('base64');
const GOOD = sign(SECRET, SENT_AT, RECORDED);

/**
 * Computed with `openssl dgst -sha256 -hmac`, over timestamp and body, by the secret as it stands.
 * The secret is the public one of Zendesk's test button, less its last character, so that it counts.
 */
const KEY = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=';
const VECTORS: { name: string; timestamp: string; body: string; signature: string }[] = [
  {
    name: 'a short body',
    timestamp: '2021-03-25T05:09:27Z',
    body: '{"event":"ticket.updated","id":123}',
    signature: 'Y3h+XBvGx4A3WY6shPTf9C3zcTe9YdUu8OKt1G+Z3YQ=',
  },
  {
    name: 'a recorded body',
    timestamp: '2023-09-18T23:38:13Z',
    body: RECORDED,
    signature: 'u0bKwV0/RG5VA0A8Nh9BiPyF6NmqjlqhLn0r4PvkZdI=',
  },
  {
    name: 'an empty body',
    timestamp: '2026-01-01T00:00:00Z',
    body: '',
    signature: '5z3xZcQCtODYPWt23sHnvbjeVsNXGnjKxkUS0KO39Bs=',
  },
  {
    name: 'letters beyond ASCII',
    timestamp: '2026-01-01T00:00:00Z',
    body: '{"n":"Zoë – ☃"}',
    signature: '7J4unwQXzIaaWbqXw8B0XMwaZe1YF6EMldAS84lLx4A=',
  },
];

describe('golden vectors', () => {
  it.each(VECTORS)('$name', ({ timestamp, body, signature }) => {
    const rules = { secrets: [KEY], now: timestamp };
    expect(check({ timestamp, body, signature }, rules)).toBeNull();
  });
});

describe('the published vector', () => {
  const timestamp = '2021-03-25T05:09:27Z';
  const body = '{"event":"ticket.updated","id":123}';
  const signature = 'S/RDdU2ERmj7LHDDoWJ2onPYH+t7/f2+LTM4dL7UiLM=';

  it('is what our arithmetic makes of time, body and the public secret', () => {
    expect(hmac(PUBLIC_TEST_SECRET, timestamp, body).toString('base64')).toBe(signature);
  });

  it('is refused all the same: anyone can make it', () => {
    const rules = { secrets: [PUBLIC_TEST_SECRET], now: timestamp };
    expect(check({ timestamp, body, signature }, rules)).toBe('wrong');
  });
});

describe('a signature', () => {
  it('is good for the bytes it was made for', () => {
    expect(check()).toBeNull();
  });

  it.each<[string, Parameters<typeof check>[0]]>([
    ['a changed body', { body: RECORDED.replace('end-user', 'end_user') }],
    ['a body without its last newline', { body: RECORDED.slice(0, -1) }],
    ['a body that was parsed and printed again', { body: JSON.stringify(JSON.parse(RECORDED)) }],
    ['an empty body', { body: '' }],
    ['another time of sending', { timestamp: '2026-03-02T08:00:01Z' }],
    ['a signature cut short', { signature: GOOD.slice(0, 20) }],
    ['a signature with more behind it', { signature: `${GOOD.slice(0, -1)}AAAA` }],
    ['a signature in hex', { signature: Buffer.from(GOOD, 'base64').toString('hex') }],
    ['no base64 at all', { signature: '†' }],
    ['an empty signature', { signature: '' }],
    ['the decoded secret', { signature: signDecoded() }],
    ['body before time', { signature: sign(SECRET, RECORDED, SENT_AT) }],
  ])('is wrong with %s', (_what, changes) => {
    expect(check(changes)).toBe('wrong');
  });

  it.each([{ signature: undefined }, { timestamp: undefined }])('is missing: %j', (changes) => {
    expect(check(changes)).toBe('missing');
  });

  it('is wrong with any secret but ours', () => {
    expect(check({}, { secrets: [OTHER_SECRET] })).toBe('wrong');
    expect(check({}, { secrets: [] })).toBe('wrong');
  });
});

describe('several secrets', () => {
  it('are all good while one replaces the other', () => {
    const old = sign(OTHER_SECRET, SENT_AT, RECORDED);
    expect(check({}, { secrets: [SECRET, OTHER_SECRET] })).toBeNull();
    expect(check({ signature: old }, { secrets: [SECRET, OTHER_SECRET] })).toBeNull();
    expect(check({ signature: old }, { secrets: [SECRET] })).toBe('wrong');
  });
});

describe('the secret of Zendesk’s test button', () => {
  const signature = sign(PUBLIC_TEST_SECRET, SENT_AT, RECORDED);

  it('proves nothing, even when it was configured', () => {
    expect(check({ signature }, { secrets: [PUBLIC_TEST_SECRET] })).toBe('wrong');
    expect(check({ signature }, { secrets: [SECRET, PUBLIC_TEST_SECRET] })).toBe('wrong');
  });

  it('does not spoil the others', () => {
    expect(check({}, { secrets: [PUBLIC_TEST_SECRET, SECRET] })).toBeNull();
  });
});

describe('the age', () => {
  it.each([
    ['2026-03-02T09:00:00.000Z', null],
    ['2026-03-02T09:00:00.001Z', 'stale'],
    ['2026-03-02T07:00:00.000Z', null],
    ['2026-03-02T06:59:59.999Z', 'stale'],
  ])('of a request that arrives at %s is %s', (now, fault) => {
    expect(check({}, { now })).toBe(fault);
  });

  it.each(['', 'yesterday', '1772438400'])('cannot be told from the time %j', (timestamp) => {
    const signature = sign(SECRET, timestamp, RECORDED);
    expect(check({ timestamp, signature })).toBe('stale');
  });

  it('of a forged request is nobody’s business', () => {
    expect(check({ signature: 'AAAA' }, { now: '2030-01-01T00:00:00Z' })).toBe('wrong');
  });
});

function signDecoded(): string {
  const key = Buffer.from(SECRET, 'base64');
  return createHmac('sha256', key).update(`${SENT_AT}${RECORDED}`).digest('base64');
}
