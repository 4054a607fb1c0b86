import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveSettings } from '../support/save-settings.ts';
import { pageDataIn, postAppToken, signAppToken } from '../support/open-app.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const agent = (role: 'agent' | 'admin') =>
  product.sandbox.users().find((user) => user.role === role && !isLead(user.id))?.id ?? 0;
const isLead = (id: number) => product.sandbox.state.landmarks.leadIds.includes(id);
const open = async (options: Parameters<typeof signAppToken>[1]) =>
  postAppToken(product, await signAppToken(product, options), options?.location);
const read = (session: string, path = '/api/v1/tickets/1', method = 'GET') =>
  fetch(`${product.url}${path}`, { method, headers: { authorization: `Bearer ${session}` } });
const expectProblem = async (answer: Response, status: number, code: string) => {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await answer.json()).toMatchObject({
    type: 'about:blank',
    status,
    code,
    title: expect.stringMatching(/\w/),
    detail: expect.stringMatching(/\w/),
  });
};

describe('the app’s page', () => {
  it('comes with a session for the agent that Zendesk names', async () => {
    const answer = await open({ agentId: agent('agent'), ticketId: 35_436 });
    expect(answer.status).toBe(200);
    const page = pageDataIn(await answer.text());
    expect(page).toMatchObject({ location: 'ticket_sidebar', role: 'agent', ticketId: '35436' });
    const life = Date.parse(page.expiresAt) - product.clock.now().getTime();
    expect(life).toBeGreaterThan(29 * 60_000);
    expect(life).toBeLessThanOrEqual(30 * 60_000);
    expect((await read(page.session)).status).toBe(200);
  });

  it('is opened many times for one look at the agent', async () => {
    const agentId = agent('agent');
    const looks = () =>
      product.sandbox.requests().filter(({ path }) => path.startsWith(`/api/v2/users/${agentId}`));
    await open({ agentId });
    const before = looks().length;
    for (let opening = 0; opening < 5; opening += 1) {
      expect((await open({ agentId })).status).toBe(200);
    }
    expect(looks()).toHaveLength(before);
  });

  it('knows admins, and the leads that the settings name', async () => {
    const roleOf = async (agentId: number) =>
      pageDataIn(await (await open({ agentId })).text()).role;
    expect(await roleOf(agent('admin'))).toBe('admin');
    const [lead] = product.sandbox.state.landmarks.leadIds;
    expect(product.sandbox.user(lead ?? 0).role).toBe('agent');
    expect(await roleOf(lead ?? 0)).toBe('lead');
  });

  it('gives an agent’s rights when Zendesk names nobody', async () => {
    const page = pageDataIn(await (await open({ agentId: null })).text());
    expect(page).toMatchObject({ role: 'agent', locale: 'en' });
    expect((await read(page.session)).status).toBe(200);
  });

  it('shows pictures of the logo’s host to admins, who preview mails, and to nobody else', async () => {
    const logoUrl = 'https://cdn.acme.example/logo.png';
    await saveSettings(product, ({ branding }) => (branding.logoUrl = logoUrl));
    const picturesFor = async (agentId: number, location: string) => {
      const { headers } = await open({ agentId, location });
      return /img-src ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
    };
    const [lead] = product.sandbox.state.landmarks.leadIds;
    const own = "'self' data:";
    expect(await picturesFor(agent('admin'), 'nav_bar')).toBe(`${own} https://cdn.acme.example`);
    expect(await picturesFor(agent('admin'), 'ticket_sidebar')).toBe(own);
    expect(await picturesFor(lead ?? 0, 'nav_bar')).toBe(own);
  });

  it('may be framed by its account’s Zendesk alone, is kept nowhere, and holds no foreign script', async () => {
    const { headers } = await open({ agentId: agent('agent') });
    const policy = headers.get('content-security-policy') ?? '';
    const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1];
    expect(ancestors).toBe(new URL(product.sandbox.url).origin);
    expect(policy).toMatch(/script-src 'self' https:\/\/static\.zdassets\.com(;|$)/);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toContain('text/html');
  });

  it.each([
    ['da-DK,da;q=0.9,en;q=0.8', 'da', 'Aftercare kan ikke vises.'],
    ['sv', 'sv', 'Aftercare kan inte visas.'],
    ['fi', 'en', 'Aftercare cannot be shown.'],
    ['en-GB', 'en', 'Aftercare cannot be shown.'],
  ])('speaks the browser’s language when it cannot be shown: %s', async (wish, lang, title) => {
    const answer = await fetch(`${product.url}/zaf/ticket_sidebar`, {
      method: 'POST',
      headers: { accept: 'text/html', 'accept-language': wish },
      body: new URLSearchParams({ token: 'forged' }),
    });
    expect(answer.ok).toBe(false);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    const html = await answer.text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<strong>${title}</strong>`);
  });

  it('lets no data out of its element', async () => {
    const evil = '</script><script>alert(1)</script><!--';
    const agentId = agent('agent');
    product.sandbox.user(agentId).locale = evil;
    // An agent is remembered for five minutes.
    await product.sandbox.skipClock(5 * 60_000);
    const html = await (await open({ agentId, ticketId: evil })).text();
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<!--');
    expect(pageDataIn(html)).toMatchObject({ ticketId: evil, locale: evil });
    expect(html).toContain('<html lang="en">');
    product.sandbox.user(agentId).locale = 'en-GB';
  });

  it('names files that are there, to be kept for long', async () => {
    const html = await (await open({ agentId: null })).text();
    const files = [...html.matchAll(/(?:src|href)="(\/app\/[^"]+)"/g)].map((match) => match[1]);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const answer = await fetch(`${product.url}${file}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(answer.headers.get('cache-control')).toContain('max-age=31536000');
      expect(answer.headers.get('content-type')).toMatch(/javascript|css/);
    }
    for (const hidden of [
      '/app/.vite/manifest.json',
      '/app/',
      '/app/../package.json',
      '/app/none.js',
    ]) {
      expect((await fetch(`${product.url}${hidden}`)).status).toBe(404);
    }
  });
});

describe('a token that proves nothing', () => {
  const foreignKey = () =>
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    }) as string;
  const seconds = () => Math.floor(product.clock.now().getTime() / 1000);

  it.each([
    ['is signed with another key', async () => signAppToken(product, { privateKey: foreignKey() })],
    ['has ended', async () => signAppToken(product, { claims: { exp: seconds() - 120 } })],
    ['has no end', async () => signAppToken(product, { claims: { exp: undefined } })],
    [
      'is for another account',
      async () =>
        signAppToken(product, {
          claims: { aud: 'https://other.zendesk.com/api/v2/apps/installations/1.json' },
        }),
    ],
    [
      'is from another account',
      async () => signAppToken(product, { claims: { iss: 'other.zendesk.com' } }),
    ],
    [
      'is for something else',
      async () => signAppToken(product, { claims: { aud: product.sandbox.url } }),
    ],
    [
      'is signed with the public key as a password',
      async () =>
        new SignJWT({ exp: seconds() + 300 })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(Buffer.from(product.sandbox.state.secrets.appPublicKey)),
    ],
    [
      'is not signed',
      async () => {
        const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
        return `${part({ alg: 'none' })}.${part({ exp: seconds() + 300 })}.`;
      },
    ],
    ['is no token', async () => 'token'],
    ['is empty', async () => ''],
  ])('opens nothing when it %s', async (_what, make) => {
    await expectProblem(await postAppToken(product, await make()), 401, 'not_authenticated');
  });

  it('is asked for when it is missing', async () => {
    await expectProblem(await postAppToken(product, null), 422, 'invalid_request');
    await expectProblem(await open({ location: 'background' }), 404, 'not_found');
    expect((await fetch(`${product.url}/zaf/ticket_sidebar`)).status).toBe(404);
  });
});

describe('a session', () => {
  const session = async () => pageDataIn(await (await open({ agentId: null })).text()).session;

  it('ends after half an hour, unless it was renewed', async () => {
    const first = await session();
    await product.sandbox.skipClock(25 * 60_000);
    const renewed = (await (await read(first, '/api/v1/session', 'POST')).json()) as {
      session: string;
      expiresAt: string;
    };
    expect(Date.parse(renewed.expiresAt)).toBeGreaterThan(product.clock.now().getTime());
    await product.sandbox.skipClock(6 * 60_000);
    await expectProblem(await read(first), 401, 'not_authenticated');
    await expectProblem(await read(first, '/api/v1/session', 'POST'), 401, 'not_authenticated');
    expect((await read(renewed.session)).status).toBe(200);
  });

  it('is not renewed for ever', async () => {
    let last = await session();
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      await product.sandbox.skipClock(20 * 60_000);
      const answer = await read(last, '/api/v1/session', 'POST');
      if (answer.status !== 200) {
        await expectProblem(answer, 401, 'not_authenticated');
        return;
      }
      ({ session: last } = (await answer.json()) as { session: string });
    }
    await expectProblem(await read(last, '/api/v1/session', 'POST'), 401, 'not_authenticated');
  });

  it('cannot be made up, changed or taken from elsewhere', async () => {
    const good = await session();
    const [head, body, mac] = good.split('.');
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as object;
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const raised = part({ ...claims, role: 'admin' });
    const zendesks = await signAppToken(product);
    for (const token of [
      `${head}.${raised}.${mac}`,
      `${part({ alg: 'none' })}.${raised}.`,
      `${head}.${body}.`,
      zendesks,
      'x',
      ADMIN_KEY.slice(1),
      `${ADMIN_KEY}x`,
    ]) {
      await expectProblem(await read(token), 401, 'not_authenticated');
    }
    expect((await read(good)).status).toBe(200);
  });
});
