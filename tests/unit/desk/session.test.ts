import { SignJWT } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { createKeys } from '../../../backend/platform/security/keys.ts';
import { createSessions, type Session } from '../../../backend/desk/session.ts';

const SECRET = 'a-secret-of-this-installation-1234';
const START = new Date('2026-03-02T08:00:00Z');
const ACCOUNT = '5d1f0c8e-7a3b-4c2d-8e9f-0a1b2c3d4e5f';
const AGENT = { accountId: ACCOUNT, agentId: '42', role: 'lead', ticketId: '7' } as const;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

let now: Date;
const clock = { now: () => now };
const keys = createKeys([SECRET]);
const sessions = createSessions(keys, clock);
const at = (seconds: number) => (now = new Date(START.getTime() + seconds * 1000));

beforeEach(() => at(0));

async function openedSession(): Promise<Session> {
  const { session } = await sessions.open(AGENT);
  const read = await sessions.read(session);
  if (read === null || read === 'ended') throw new Error('a new session is not valid');
  return read;
}

describe('a session', () => {
  it('says who opened it, and when it ends', async () => {
    const { session, expiresAt } = await sessions.open(AGENT);
    expect(await sessions.read(session)).toEqual({ ...AGENT, openedAt: START.getTime() / 1000 });
    expect(expiresAt).toEqual(new Date('2026-03-02T08:30:00Z'));
  });

  it('may be nobody’s in particular', async () => {
    const { session } = await sessions.open({ ...AGENT, agentId: null, role: 'agent' });
    expect(await sessions.read(session)).toMatchObject({ agentId: null, role: 'agent' });
  });

  it.each([
    [30 * MINUTE - 1, true],
    [30 * MINUTE, false],
    [24 * HOUR, false],
  ])('after %i seconds is valid: %s', async (seconds, isValid) => {
    const { session } = await sessions.open(AGENT);
    at(seconds);
    expect((await sessions.read(session)) !== 'ended').toBe(isValid);
  });
});

describe('a renewal', () => {
  it('gives another half hour and keeps the time of opening', async () => {
    const opened = await openedSession();
    at(29 * MINUTE);
    const renewed = await sessions.renew(opened);
    expect(renewed?.expiresAt).toEqual(new Date('2026-03-02T08:59:00Z'));
    expect(await sessions.read(renewed?.session ?? '')).toEqual(opened);
  });

  it.each([
    [12 * HOUR - 1, true],
    [12 * HOUR, false],
  ])('%i seconds after opening is granted: %s', async (seconds, isGranted) => {
    const opened = await openedSession();
    at(seconds);
    expect((await sessions.renew(opened)) !== null).toBe(isGranted);
  });
});

describe('a forged session', () => {
  const claims = { ...AGENT, openedAt: START.getTime() / 1000 };
  const forge = (key: Uint8Array, audience = 'aftercare-app', changes: object = {}) =>
    new SignJWT({ ...claims, ...changes })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(audience)
      .setExpirationTime(START.getTime() / 1000 + 600)
      .sign(key);

  it('is told from one that holds', async () => {
    expect(await sessions.read(await forge(keys.current('sessions')))).not.toBeNull();
  });

  it.each([
    ['another secret', () => forge(createKeys(['x'.repeat(32)]).current('sessions'))],
    ['the key of survey links', () => forge(keys.current('survey-links'))],
    ['the secret itself', () => forge(new TextEncoder().encode(SECRET))],
    ['another audience', () => forge(keys.current('sessions'), 'someone-else')],
    ['an unknown role', () => forge(keys.current('sessions'), 'aftercare-app', { role: 'owner' })],
    ['no account', () => forge(keys.current('sessions'), 'aftercare-app', { accountId: '' })],
  ])('with %s is refused', async (_what, make) => {
    expect(await sessions.read(await make())).toBeNull();
  });

  it('that has ended is no session of ours that has', async () => {
    at(24 * HOUR);
    expect(await sessions.read(await forge(keys.current('survey-links')))).toBeNull();
  });

  it('without a signature is refused', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = part({ ...claims, aud: 'aftercare-app', exp: START.getTime() / 1000 + 600 });
    expect(await sessions.read(`${part({ alg: 'none' })}.${body}.`)).toBeNull();
  });

  it('with a changed role is refused', async () => {
    const { session } = await sessions.open(AGENT);
    const [header, body = '', signature] = session.split('.');
    const changed = Buffer.from(body, 'base64url').toString().replace('lead', 'admin');
    const forged = [header, Buffer.from(changed).toString('base64url'), signature].join('.');
    expect(await sessions.read(forged)).toBeNull();
  });

  it.each(['', 'x', 'a.b.c', ACCOUNT])('that is %j is refused', async (token) => {
    expect(await sessions.read(token)).toBeNull();
  });
});

describe('while the secret is rotated', () => {
  it('sessions from before hold, and new ones are made with the new secret', async () => {
    const rotated = createSessions(createKeys(['y'.repeat(32), SECRET]), clock);
    const old = await sessions.open(AGENT);
    expect(await rotated.read(old.session)).toMatchObject(AGENT);
    const fresh = await rotated.open(AGENT);
    expect(await sessions.read(fresh.session)).toBeNull();
  });
});
