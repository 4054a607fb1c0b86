import axios from 'axios';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  findCredentials,
  sealCredentials,
  type StoredCredentials,
} from '../../backend/account/credentials.ts';
import { openServerDatabase } from '../../backend/platform/database/open-server-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { createKeys, type Keys } from '../../backend/platform/security/keys.ts';
import { pairOf } from '../../backend/platform/zendesk/kept-tokens.ts';
import { askForToken } from '../../backend/platform/zendesk/token-call.ts';
import { createZendeskHttp } from '../../backend/platform/zendesk/zendesk-http.ts';
import { readConfig } from '../../backend/config/config.ts';
import { createStore, type Store } from '../../backend/records/store.ts';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { allowClient } from '../support/allow-client.ts';
import { createTestDatabase, type TestDatabase } from '../support/servers/create-test-database.ts';

const KEYS = createKeys(['a-secret-key-of-today-with-enough-letters']);
const NEXT = 'the-secret-key-of-tomorrow-with-letters';
const REDIRECT = 'http://127.0.0.1:9/callback';
const config = readConfig({}, null);

let sandbox: Sandbox;
let files: TestDatabase;
let closers: (() => Promise<unknown>)[];
let mine: Store;
let others: Store;
let accountId: string;
let zendeskUrl: string;

/** The rows as another process sees them. */
async function openStore(): Promise<Store> {
  const database = await openServerDatabase({ url: files.url, logger: createLogger('silent') });
  closers.push(() => database.close());
  return createStore(database, () => {});
}

beforeAll(async () => {
  closers = [];
  sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    dataDir: null,
    serviceUrl: 'http://localhost:9',
    seed: 'bare',
    requestsPerMinute: 10_000,
  });
  files = await createTestDatabase();
  [mine, others] = [await openStore(), await openStore()];
  ({ zendeskUrl } = sandbox.connection);
});
afterAll(async () => {
  for (const close of closers) await close();
  await files.drop();
  await sandbox.close();
});

const clock = { now: () => new Date(Date.now() + sandbox.state.clockOffsetMs) };
const store = (sealed: ReturnType<typeof sealCredentials>) =>
  mine.forAccount(accountId).credentials.replace(sealed, clock.now());
const read = () => mine.forAccount(accountId).credentials.read();
const find = (from: Store, keys: Keys = KEYS) =>
  findCredentials({
    config,
    zendeskUrl,
    accountId,
    store: from.forAccount(accountId),
    keys,
    clock,
  });
/** A client of a process of its own. */
async function client(from: Store) {
  const credentials = await find(from);
  if (credentials === null) throw new Error('no credentials');
  const call = createZendeskHttp({ baseUrl: zendeskUrl, credentials, clock });
  return () => call({ method: 'GET', path: '/api/v2/oauth/tokens/current' });
}
const tokenCalls = () => sandbox.requests().filter(({ path }) => path === '/oauth/tokens').length;

async function authorize(): Promise<StoredCredentials> {
  const { oauthClientId: clientId, oauthClientSecret: clientSecret } = sandbox.connection;
  const url = `${zendeskUrl}/oauth/authorizations/new?response_type=code&client_id=${clientId}&redirect_uri=${REDIRECT}&scope=read+write&state=x`;
  const code = (await allowClient(url)).searchParams.get('code') ?? '';
  const http = axios.create({ baseURL: zendeskUrl, validateStatus: () => true });
  const grant = { grant_type: 'authorization_code', client_id: clientId, redirect_uri: REDIRECT };
  const token = await askForToken(http, { ...grant, client_secret: clientSecret, code });
  const pair = pairOf(token, clock.now().getTime());
  return { kind: 'authorization_code', clientId, clientSecret, ...pair };
}

beforeEach(async () => {
  ({ id: accountId } = await mine.accounts.ensure(zendeskUrl, clock.now()));
});

describe('an authorization code', () => {
  beforeEach(async () => store(sealCredentials(await authorize(), accountId, KEYS)));

  it('is used with the stored token as long as that lasts', async () => {
    const before = tokenCalls();
    const [one, two] = [await client(mine), await client(others)];
    await Promise.all([one(), two()]);
    expect(tokenCalls()).toBe(before);
  });

  it('is refreshed once by two processes whose token ends at the same time', async () => {
    const calls = [await client(mine), await client(others), await client(others)];
    await Promise.all(calls.map((call) => call()));
    const before = tokenCalls();
    await sandbox.skipClock(1_800_001);
    await Promise.all(calls.map((call) => call()));
    expect(tokenCalls()).toBe(before + 1);
    // The pair was stored, so the next one can be had.
    await sandbox.skipClock(1_800_001);
    await Promise.all(calls.map((call) => call()));
    expect(tokenCalls()).toBe(before + 2);
  });

  it('is refreshed once when Zendesk refuses the token to both', async () => {
    const calls = [await client(mine), await client(others)];
    await Promise.all(calls.map((call) => call()));
    const before = tokenCalls();
    // Ended at Zendesk before its time.
    for (const token of sandbox.state.tokens) token.token = 'ended';
    await Promise.all(calls.map((call) => call()));
    expect(tokenCalls()).toBe(before + 1);
  });

  it('that was revoked says that it has ended', async () => {
    const call = await client(mine);
    sandbox.state.tokens = [];
    await expect(call()).rejects.toMatchObject({ failure: { reason: 'ended_authorization' } });
  });

  it('is not lost when the connection breaks between the refresh and the commit', async () => {
    await sandbox.skipClock(1_800_001);
    const broken = mine.forAccount(accountId);
    let breaks = 1;
    const credentials = await findCredentials({
      config,
      zendeskUrl,
      accountId,
      keys: KEYS,
      clock,
      store: {
        ...broken,
        transaction: (work) =>
          broken.transaction(async (records) => {
            const result = await work(records);
            if (breaks-- > 0) throw new Error('the connection was lost');
            return result;
          }),
      },
    });
    const call = createZendeskHttp({ baseUrl: zendeskUrl, credentials: credentials!, clock });
    const before = tokenCalls();
    await call({ method: 'GET', path: '/api/v2/oauth/tokens/current' });
    await (
      await client(others)
    )();
    expect(tokenCalls()).toBe(before + 1);
  });
});

describe('stored credentials', () => {
  const stored = {
    kind: 'client_credentials',
    clientId: 'an-identifier',
    clientSecret: 'the-client-secret',
  } as const;
  beforeEach(() => store(sealCredentials(stored, accountId, KEYS)));

  it('are not to be read in the database', async () => {
    const { rows } = { rows: [await read()] };
    expect(JSON.stringify(rows)).not.toMatch(/an-identifier|the-client-secret/);
    expect(await find(mine)).toEqual({
      kind: 'client_credentials',
      clientId: 'an-identifier',
      clientSecret: 'the-client-secret',
    });
  });

  it('are sealed anew after a change of SECRET_KEY, which the old one then does not open', async () => {
    const both = createKeys([NEXT, 'a-secret-key-of-today-with-enough-letters']);
    expect(await find(mine, both)).toMatchObject({ clientId: 'an-identifier' });
    expect(await find(mine, createKeys([NEXT]))).toMatchObject({ clientId: 'an-identifier' });
    await expect(find(mine)).rejects.toThrow('SECRET_KEY_PREVIOUS');
  });

  it('of another account do not open', async () => {
    const sealed = await read();
    const { id } = await mine.accounts.ensure('https://other.zendesk.com', clock.now());
    const other = mine.forAccount(id);
    await other.credentials.replace(sealed!, clock.now());
    const found = findCredentials({
      config,
      zendeskUrl,
      accountId: id,
      store: other,
      keys: KEYS,
      clock,
    });
    await expect(found).rejects.toThrow('SECRET_KEY');
  });

  it('give way to those of the environment for its account', async () => {
    const { SMTP_URL, MAIL_FROM } = { SMTP_URL: 'smtp://x', MAIL_FROM: 'a@b.c' };
    const environment = {
      ZENDESK_URL: zendeskUrl,
      ZENDESK_OAUTH_CLIENT_ID: 'of-the-environment',
      ZENDESK_OAUTH_CLIENT_SECRET: 'secret',
      SMTP_URL,
      MAIL_FROM,
    };
    const found = await findCredentials({
      config: readConfig(environment, null),
      zendeskUrl,
      accountId,
      store: mine.forAccount(accountId),
      keys: KEYS,
      clock,
    });
    expect(found).toMatchObject({ clientId: 'of-the-environment' });
  });

  it('are missing for an account that has none', async () => {
    await mine.forAccount(accountId).credentials.forget();
    expect(await find(mine)).toBeNull();
  });
});
