import axios from 'axios';
import nock from 'nock';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createAuthorizer,
  type Authorizer,
} from '../../../../backend/platform/zendesk/access-token.ts';
import { RetryLaterError } from '../../../../backend/platform/errors.ts';
import { onlyPlannedCalls } from '../../../support/only-planned-calls.ts';

const BASE = 'https://acme.zendesk.com';
const CLIENT = {
  kind: 'client_credentials',
  clientId: 'aftercare',
  clientSecret: 's3cret',
} as const;

onlyPlannedCalls();

let now: Date;
let authorizer: Authorizer;

beforeEach(() => {
  now = new Date('2026-03-02T08:00:00Z');
  const http = axios.create({ baseURL: BASE, validateStatus: () => true });
  authorizer = createAuthorizer(CLIENT, http, { now: () => now });
});

const wait = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000));
const gives = (token: string, rest: object = { expires_in: 1800 }, status = 200) =>
  nock(BASE)
    .post('/oauth/tokens')
    .reply(status, { access_token: token, token_type: 'bearer', ...rest });

describe('client credentials', () => {
  it('are sent as Zendesk wants them', async () => {
    const expected = {
      grant_type: 'client_credentials',
      client_id: 'aftercare',
      client_secret: 's3cret',
      scope: 'read write',
    };
    nock(BASE)
      .post('/oauth/tokens', expected)
      .reply(201, { access_token: 'one', expires_in: 1800 });
    expect(await authorizer.header()).toBe('Bearer one');
  });

  it('are spent once for 20 callers at the same time', async () => {
    nock(BASE)
      .post('/oauth/tokens')
      .delay(20)
      .reply(200, { access_token: 'one', expires_in: 1800 });
    const headers = await Promise.all(Array.from({ length: 20 }, () => authorizer.header()));
    expect(new Set(headers)).toEqual(new Set(['Bearer one']));
  });
});

describe('a token', () => {
  it('is kept until a minute before its end', async () => {
    gives('one');
    expect(await authorizer.header()).toBe('Bearer one');
    wait(1800 - 61);
    expect(await authorizer.header()).toBe('Bearer one');
    gives('two');
    wait(1);
    expect(await authorizer.header()).toBe('Bearer two');
  });

  it.each([{ expires_in: null }, {}])('without an end (%j) is kept', async (rest) => {
    gives('one', rest);
    await authorizer.header();
    wait(365 * 86_400);
    expect(await authorizer.header()).toBe('Bearer one');
  });

  it('that was refused is given up for a new one', async () => {
    gives('one');
    const refused = await authorizer.header();
    expect(authorizer.renew(refused)).toBe(true);
    gives('two');
    expect(await authorizer.header()).toBe('Bearer two');
  });

  it('that was refused after another caller had renewed it costs no second renewal', async () => {
    gives('one');
    const refused = await authorizer.header();
    authorizer.renew(refused);
    gives('two');
    await authorizer.header();
    authorizer.renew(refused);
    expect(await authorizer.header()).toBe('Bearer two');
  });

  it('that 20 callers are refused at the same time is renewed once', async () => {
    gives('one');
    const refused = await authorizer.header();
    gives('two');
    const renewed = await Promise.all(
      Array.from({ length: 20 }, async () => {
        authorizer.renew(refused);
        return authorizer.header();
      }),
    );
    expect(new Set(renewed)).toEqual(new Set(['Bearer two']));
  });
});

describe('a renewal that fails', () => {
  it.each([
    [401, { error: 'invalid_client' }, { refusal: 'not_authenticated' }],
    [400, { error: 'invalid_client' }, { refusal: 'not_authenticated', isFinal: false }],
    [403, { error: 'Forbidden' }, { refusal: 'not_authenticated', isFinal: false }],
    [429, {}, { code: 'retry_later' }],
    [503, '<html>', { code: 'retry_later' }],
    [302, '', { code: 'retry_later' }],
  ])('with %i %j says why', async (status, body, expected) => {
    nock(BASE).post('/oauth/tokens').reply(status, body);
    await expect(authorizer.header()).rejects.toMatchObject(expected);
  });

  it.each(['<html>Maintenance</html>', '{"access_tok', '{}', ''])(
    'with 200 and %j is tried again later',
    async (body) => {
      nock(BASE).post('/oauth/tokens').reply(200, body);
      await expect(authorizer.header()).rejects.toBeInstanceOf(RetryLaterError);
    },
  );

  it('fails for all who waited, and not for those who come later', async () => {
    nock(BASE).post('/oauth/tokens').reply(503, {});
    const both = await Promise.allSettled([authorizer.header(), authorizer.header()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    gives('one');
    expect(await authorizer.header()).toBe('Bearer one');
  });

  it('never quotes the secret', async () => {
    nock(BASE).post('/oauth/tokens').reply(401, { error: 'invalid_client' });
    const error = await authorizer.header().catch((failure: unknown) => failure);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('s3cret');
  });
});

describe('an API token', () => {
  const apiToken = { kind: 'api_token', email: 'kim@acme.example', apiToken: 't0ken' } as const;

  it('is sent as basic auth and cannot be renewed', async () => {
    const legacy = createAuthorizer(apiToken, axios.create(), { now: () => now });
    const header = await legacy.header();
    expect(header).toBe('Basic a2ltQGFjbWUuZXhhbXBsZS90b2tlbjp0MGtlbg==');
    expect(legacy.renew(header)).toBe(false);
  });
});
