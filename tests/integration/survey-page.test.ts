import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { readTables } from '../support/read-tables.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { chosenOn, post, postJson, postText } from '../support/survey-form.ts';

let product: Product;
beforeAll(async () => {
  // Without workers nothing is written but what a request writes.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const store = () => product.service.accounts.only().store;

describe('looking at the page', () => {
  const queries = [
    '',
    ...Array.from({ length: 11 }, (_, score) => `?score=${score}`),
    ...['', '11', '-1', '5.5', 'NaN', '007', '%00', '<script>', '3&score=9'].map(
      (score) => `?score=${score}`,
    ),
    '?score[]=3',
    '?provisional=1&score=1',
  ];

  it('writes nothing, whoever looks how often and with whatever score', async () => {
    const { link } = await anInvitationOut(product);
    const before = await readTables(product);
    for (const query of queries) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await fetch(`${link}${query}`, { method });
        expect(answer.status, `${method} ${query}`).toBe(200);
      }
    }
    for (const path of ['/unsubscribe', '/unsubscribe?List-Unsubscribe=One-Click', '/thanks']) {
      await fetch(`${link}${path}`);
      await fetch(`${link}${path}`, { method: 'HEAD' });
    }
    expect(await readTables(product)).toEqual(before);
  });

  it('writes nothing after an answer either', async () => {
    const { link } = await anInvitationOut(product);
    await post(link, { score: '9' });
    const before = await readTables(product);
    for (const query of queries) await fetch(`${link}${query}`);
    await fetch(`${link}/thanks`);
    expect(await readTables(product)).toEqual(before);
  });

  it('keeps when a person was first there, and nothing of it afterwards', async () => {
    const { link, id } = await anInvitationOut(product);
    const openedAt = async () => (await store().invitations.find(id))?.openedAt;
    expect((await fetch(`${link}/opened`, { method: 'POST', body: 'x'.repeat(9) })).status).toBe(
      204,
    );
    const first = await openedAt();
    expect(first).toBeInstanceOf(Date);
    await fetch(`${link}/opened`, { method: 'POST' });
    expect(await openedAt()).toEqual(first);
    const answered = await anInvitationOut(product);
    await post(answered.link, { score: '9' });
    await fetch(`${answered.link}/opened`, { method: 'POST' });
    expect((await store().invitations.find(answered.id))?.openedAt).toBeNull();
    const unknown = await fetch(`${link.slice(0, -3)}abc/opened`, { method: 'POST' });
    expect([unknown.status, await unknown.text()]).toEqual([404, '']);
  });

  it.each(['0', '7', '10'])('chooses the %s of the link beforehand', async (score) => {
    const { link } = await anInvitationOut(product);
    expect(chosenOn(await (await fetch(`${link}?score=${score}`)).text())).toBe(score);
  });

  it.each(['', '11', '-1', '5.5', 'x', '3&score=9'])('chooses nothing for "%s"', async (score) => {
    const { link } = await anInvitationOut(product);
    expect(chosenOn(await (await fetch(`${link}?score=${score}`)).text())).toBe('');
  });

  it('tells nobody else, is kept nowhere and loads nothing', async () => {
    const { link } = await anInvitationOut(product);
    for (const path of ['', '/unsubscribe']) {
      const { headers } = await fetch(`${link}${path}`);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('set-cookie')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });
});

describe('a link that leads nowhere', () => {
  const expectPage = async (answer: Response, status: number) => {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(await answer.text()).not.toContain('<form');
  };

  it('is a page of its own, for every way a token can be wrong', async () => {
    const { link, token } = await anInvitationOut(product);
    const base = link.slice(0, -token.length);
    const flip = (at: number) =>
      `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    const unknown =
      product.service.accounts.only().links.survey(randomUUID()).split('/').at(-1) ?? '';
    const before = await readTables(product);
    for (const wrong of [
      'x',
      token.slice(1),
      `${token}A`,
      token.toUpperCase(),
      '%00',
      '..%2F..%2Fetc',
      unknown,
      ...[0, 10, 21, 22, 30, 42].map(flip),
    ]) {
      await expectPage(await fetch(`${base}${wrong}`), 404);
      await expectPage(await post(`${base}${wrong}`, { score: '1' }), 404);
      await expectPage(await fetch(`${base}${wrong}/unsubscribe`), 404);
      await expectPage(await post(`${base}${wrong}/unsubscribe`, {}), 404);
      await expectPage(await post(`${base}${wrong}/unsubscribe/undo`, {}), 404);
      const json = await postJson(`${base}${wrong}`, { score: 1 });
      expect(json.status).toBe(404);
      expect(await json.json()).toMatchObject({ code: 'not_found' });
    }
    expect(await readTables(product)).toEqual(before);
  });

  it.each(['expired', 'cancelled', 'failed', 'out of time'])('is gone when %s', async (how) => {
    const { id, link } = await anInvitationOut(product);
    const { db } = product.service.store;
    const change =
      how === 'out of time' ? { expires_at: product.clock.now() } : { status: how as 'expired' };
    await db.updateTable('invitations').set(change).where('id', '=', id).execute();
    await expectPage(await fetch(link), 410);
    await expectPage(await post(link, { score: '1' }), 410);
    const json = await postJson(link, { score: 1 });
    expect(json.status).toBe(410);
    expect(await json.json()).toMatchObject({ code: 'gone', status: 410 });
    expect(await store().responses.findOfInvitation(id)).toBeNull();
    // Who does not want to be asked may say so at any time.
    expect((await fetch(`${link}/unsubscribe`)).status).toBe(200);
    expect((await post(`${link}/unsubscribe`, {})).status).toBe(200);
  });
});

describe('opting out', () => {
  it('takes one click of a mail client, and a second one too', async () => {
    const { link, customerId } = await anInvitationOut(product);
    expect((await fetch(`${link}/unsubscribe`)).status).toBe(200);
    expect(await store().suppressions.find(customerId)).toBeNull();
    for (let time = 0; time < 2; time += 1) {
      const answer = await post(`${link}/unsubscribe`, { 'List-Unsubscribe': 'One-Click' });
      // RFC 8058: no redirect, which a mail client would not follow.
      expect(answer.status).toBe(200);
    }
    expect(await store().suppressions.find(customerId)).toMatchObject({ reason: 'opted_out' });
  });

  it('takes a body of parts, or none, as mail clients send them', async () => {
    for (const [body, type] of [
      [
        '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--',
        'multipart/form-data; boundary=b',
      ],
      ['', 'application/x-www-form-urlencoded'],
      ['', 'text/plain'],
    ] as const) {
      const { link, customerId } = await anInvitationOut(product);
      expect((await postText(`${link}/unsubscribe`, body, type)).status).toBe(200);
      expect(await store().suppressions.find(customerId)).not.toBeNull();
    }
  });

  it('can be taken back, once or twice, by a button that is posted', async () => {
    const { link, customerId } = await anInvitationOut(product);
    const done = await (await post(`${link}/unsubscribe`, {})).text();
    const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(done) ?? [];
    const undo = new URL(action, link).href;
    expect(undo).toBe(`${link}/unsubscribe/undo`);
    // A scanner that opens it changes nothing.
    expect((await fetch(undo)).status).toBe(404);
    expect(await store().suppressions.find(customerId)).not.toBeNull();
    for (let time = 0; time < 2; time += 1) {
      const undone = await post(undo, {});
      expect(undone.status).toBe(200);
      expect(await undone.text()).toContain('<h1>You are subscribed again</h1>');
      expect(await store().suppressions.find(customerId)).toBeNull();
    }
    await post(`${link}/unsubscribe`, {});
    expect(await store().suppressions.find(customerId)).toMatchObject({ reason: 'opted_out' });
  });

  it.each(['bounced', 'erased', 'blocked_by_agent'] as const)(
    'takes nothing back that the customer has not said: %s',
    async (reason) => {
      const { link, customerId } = await anInvitationOut(product);
      await store().suppressions.add(customerId, reason, new Date());
      await post(`${link}/unsubscribe/undo`, {});
      expect(await store().suppressions.find(customerId)).toMatchObject({ reason });
    },
  );

  it('leaves an answer possible, which is the customer’s to give', async () => {
    const { id, link } = await anInvitationOut(product);
    await post(`${link}/unsubscribe`, {});
    expect((await post(link, { score: '5' })).status).toBe(303);
    expect(await store().responses.findOfInvitation(id)).toMatchObject({ score: 5 });
  });
});
