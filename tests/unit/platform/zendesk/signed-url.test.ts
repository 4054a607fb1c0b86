import { exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, RetryLaterError } from '../../../../backend/platform/errors.ts';
import { ZendeskRefusedError } from '../../../../backend/platform/zendesk/zendesk-error.ts';
import {
  createSignedUrlCheck,
  hostOfToken,
} from '../../../../backend/platform/zendesk/signed-url.ts';

const NOW = new Date('2026-03-02T08:00:00Z');
const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
const INSTALLATION = 'https://acme.zendesk.com/api/v2/apps/installations/36.json';

type Pair = { privateKey: CryptoKey; pem: string };
let ours: Pair;
let later: Pair;
let served: Pair;
let reads: number;
let isAway: boolean;

async function aPair(): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, pem: await exportSPKI(publicKey) };
}
beforeAll(async () => {
  [ours, later] = [await aPair(), await aPair()];
});
beforeEach(() => {
  served = ours;
  reads = 0;
  isAway = false;
});
afterEach(() => vi.useRealTimers());

type Claims = Record<string, unknown>;

/** Claims as Zendesk makes them when agent 42 opens ticket 5158. */
const someClaims = (changes: Claims = {}): Claims => ({
  aud: INSTALLATION,
  iss: 'acme.zendesk.com',
  sub: 'https://acme.zendesk.com/api/v2/users/42.json',
  iat: seconds(NOW),
  jti: 'a',
  exp: seconds(NOW) + 120,
  context: { product: 'support', location: 'ticket_sidebar', ticket_id: 5158 },
  ...changes,
});
const aToken = (changes: Claims = {}, key = ours.privateKey) =>
  new SignJWT(someClaims(changes)).setProtectedHeader({ alg: 'RS256' }).sign(key);

const anAccount = (appId: string | null = '77', host = 'acme.zendesk.com') => ({
  zendeskUrl: `https://${host}`,
  appId,
  zendesk: {
    getAppPublicKey: async () => {
      reads += 1;
      if (isAway) throw new RetryLaterError('Zendesk could not be reached');
      return served.pem;
    },
    getInstalledAppId: async (id: string) => {
      if (isAway) throw new RetryLaterError('Zendesk could not be reached');
      if (id !== '36' && id !== '37') throw new ZendeskRefusedError('not_found', 404, 'none');
      return id === '36' ? '77' : '78';
    },
  },
});
const aCheck = (appId: string | null = '77') => {
  const check = createSignedUrlCheck({ now: () => NOW });
  const account = anAccount(appId);
  return (token: string) => check(token, account);
};
const refusal = { name: 'AppError', code: 'not_authenticated' };

describe('a token of Zendesk', () => {
  it('says who opened what', async () => {
    expect(await aCheck()(await aToken())).toEqual({
      installationId: '36',
      userId: '42',
      ticketId: '5158',
      tokenId: expect.stringMatching(/^[0-9a-f]{64}$/),
      endsAt: new Date(NOW.getTime() + 6 * 60_000),
    });
  });

  it('is told from another by its own name, and only by that', async () => {
    const [one, other] = [
      await aCheck()(await aToken()),
      await aCheck()(await aToken({ jti: 'b' })),
    ];
    expect((await aCheck()(await aToken({ context: null }))).tokenId).toBe(one.tokenId);
    expect(other.tokenId).not.toBe(one.tokenId);
  });

  it.each([
    'https://acme.zendesk.com/api/v2/users/42.json',
    'https://acme.zendesk.com/api/v2/users/42',
  ])('names the user by %s', async (sub) => {
    expect(await aCheck()(await aToken({ sub }))).toMatchObject({ userId: '42' });
  });

  it.each([undefined, ''])('may name no user: %j', async (sub) => {
    expect(await aCheck()(await aToken({ sub }))).toMatchObject({ userId: null });
  });

  it.each([undefined, null, {}, 'text', { location: 'nav_bar' }, { ticket_id: null }])(
    'may name no ticket: %j',
    async (context) => {
      expect(await aCheck()(await aToken({ context }))).toMatchObject({ ticketId: null });
    },
  );

  it.each(['acme.zendesk.com', 'https://acme.zendesk.com', 'https://acme.zendesk.com/'])(
    'is issued by %s',
    async (iss) => {
      await expect(aCheck()(await aToken({ iss }))).resolves.toMatchObject({ userId: '42' });
    },
  );

  it('may have several audiences', async () => {
    const aud = ['https://elsewhere.example', INSTALLATION];
    await expect(aCheck()(await aToken({ aud }))).resolves.toMatchObject({ installationId: '36' });
  });

  it('may be a minute past its end, since clocks differ', async () => {
    const exp = seconds(NOW) - 30;
    await expect(aCheck()(await aToken({ exp }))).resolves.toMatchObject({ userId: '42' });
  });
});

describe('a token that proves nothing', () => {
  it.each<[string, Claims]>([
    ['it has expired', { exp: seconds(NOW) - 61 }],
    ['it never expires', { exp: undefined }],
    ['it is for later', { nbf: seconds(NOW) + 120 }],
    ['it is six minutes old', { iat: seconds(NOW) - 361, exp: seconds(NOW) + 3600 }],
    ['it does not say how old it is', { iat: undefined }],
    ['it was made in the future', { iat: seconds(NOW) + 61 }],
    ['its age is a word', { iat: 'today' }],
    ['it names many users', { sub: ['https://acme.zendesk.com/api/v2/users/42.json'] }],
    ['it is for no installation', { aud: INSTALLATION.replace('36', '35') }],
    ['it is for another app’s installation', { aud: INSTALLATION.replace('36', '37') }],
    ['it was issued by another account', { iss: 'other.zendesk.com' }],
    ['it was issued by a look-alike', { iss: 'acme.zendesk.com.evil.example' }],
    ['it has no issuer', { iss: undefined }],
    ['it is for another account', { aud: INSTALLATION.replace('acme', 'other') }],
    ['it is for something else', { aud: 'https://acme.zendesk.com/api/v2/users/42.json' }],
    ['it is for no one', { aud: undefined }],
  ])('is refused when %s', async (_why, changes) => {
    await expect(aCheck()(await aToken(changes))).rejects.toMatchObject(refusal);
  });

  it.each(['', 'a', 'a.b.c', 'not a token', `${'x'.repeat(5000)}.y.z`])(
    'is refused when it is %j, without asking Zendesk',
    async (token) => {
      await expect(aCheck()(token)).rejects.toMatchObject(refusal);
      expect(reads).toBe(0);
    },
  );

  it('is refused when it is signed with the public key as a password (HS256)', async () => {
    const token = await new SignJWT(someClaims())
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(ours.pem));
    await expect(aCheck()(token)).rejects.toMatchObject(refusal);
  });

  it('is refused when it is not signed (alg none)', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'none' })}.${part(someClaims())}.`;
    await expect(aCheck()(token)).rejects.toMatchObject(refusal);
  });

  it('is refused when its claims were changed', async () => {
    const [header, , signature] = (await aToken()).split('.');
    const claims = Buffer.from(JSON.stringify(someClaims({ sub: '/users/1' }))).toString(
      'base64url',
    );
    await expect(aCheck()(`${header}.${claims}.${signature}`)).rejects.toMatchObject(refusal);
  });

  it('is refused when another app’s key signed it', async () => {
    await expect(aCheck()(await aToken({}, later.privateKey))).rejects.toMatchObject(refusal);
  });
});

describe('a token of somebody else', () => {
  it.each([
    'https://other.zendesk.com/api/v2/users/42.json',
    'https://acme.zendesk.com.evil.example/api/v2/users/42.json',
    'https://acme.zendesk.com@evil.example/api/v2/users/42.json',
    'https://acme.zendesk.com:8443/api/v2/users/42.json',
    'https://evil.example/?https://acme.zendesk.com/api/v2/users/42.json',
    'https://acme.zendesk.com/api/v2/users/me.json',
    'https://acme.zendesk.com/api/v2/users/-42.json',
    'ftp://acme.zendesk.com/api/v2/users/42.json',
    '/api/v2/users/42.json',
    '42',
  ])('is refused when it names %s', async (sub) => {
    const refused = { code: 'forbidden' };
    await expect(aCheck()(await aToken({ sub }))).rejects.toMatchObject(refused);
  });

  it('may spell the host in capitals', async () => {
    const sub = 'https://ACME.zendesk.com/api/v2/users/42.json';
    expect(await aCheck()(await aToken({ sub }))).toMatchObject({ userId: '42' });
  });
});

describe('the app’s key', () => {
  it('is read once', async () => {
    const check = aCheck();
    await check(await aToken());
    await check(await aToken());
    expect(reads).toBe(1);
  });

  it('is read again when the app was installed anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const check = aCheck();
    await check(await aToken());
    served = later;
    vi.setSystemTime(NOW.getTime() + 60_001);
    await expect(check(await aToken({}, later.privateKey))).resolves.toMatchObject({
      userId: '42',
    });
    await expect(check(await aToken())).rejects.toMatchObject(refusal);
  });

  it('is read at most once a minute, however many bad tokens come', async () => {
    const check = aCheck();
    const bad = await aToken({}, later.privateKey);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(check(bad)).rejects.toMatchObject(refusal);
    }
    expect(reads).toBe(1);
  });

  it('is asked for twice a minute at most while it cannot be read', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const check = aCheck();
    isAway = true;
    const forged = await aToken({}, later.privateKey);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const failure = await check(forged).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(RetryLaterError);
      expect((failure as Error).message).not.toContain('reached');
    }
    expect(reads).toBe(1);
    isAway = false;
    vi.setSystemTime(NOW.getTime() + 30_001);
    await expect(check(await aToken())).resolves.toMatchObject({ userId: '42' });
    expect(reads).toBe(2);
  });

  it('is read once for all who come at the same time', async () => {
    const check = aCheck();
    const token = await aToken();
    await Promise.all([check(token), check(token), check(token)]);
    expect(reads).toBe(1);
  });

  it('cannot be read without the app’s id, and the fault says so', async () => {
    const failure = await aCheck(null)(await aToken()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect((failure as AppError).message).toContain('ZENDESK_APP_ID');
  });

  it('is each account’s own, though their apps have the same id', async () => {
    const check = createSignedUrlCheck({ now: () => NOW });
    await check(await aToken(), anAccount());
    served = later;
    const other = 'other.zendesk.com';
    const sub = 'https://other.zendesk.com/api/v2/users/42.json';
    const claims = { iss: other, sub, aud: INSTALLATION.replace('acme', 'other') };
    const token = await aToken(claims, later.privateKey);
    const account = anAccount('77', other);
    await expect(check(token, account)).resolves.toMatchObject({ userId: '42' });
    await expect(check(await aToken(claims), account)).rejects.toMatchObject(refusal);
    expect(reads).toBe(2);
  });
});

describe('the host of a token', () => {
  it('is that of the installation it is for, whoever signed it', async () => {
    expect(hostOfToken(await aToken({}, later.privateKey))).toBe('acme.zendesk.com');
  });

  it.each<[string, Claims]>([
    ['it is for no one', { aud: undefined }],
    ['it is for something else', { aud: 'https://acme.zendesk.com/api/v2/users/42.json' }],
    ['its audience is a number', { aud: 42 }],
  ])('is nothing when %s', async (_why, changes) => {
    expect(hostOfToken(await aToken(changes))).toBeNull();
  });

  it.each(['', 'a', 'a.b.c'])('is nothing in %j', (token) => {
    expect(hostOfToken(token)).toBeNull();
  });
});
