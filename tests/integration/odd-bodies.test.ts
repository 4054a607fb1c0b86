import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const store = () => product.service.accounts.only().store;
const FORM = 'application/x-www-form-urlencoded';
const ONE_CLICK = 'List-Unsubscribe=One-Click';
type Sent = [what: string, body: string | Buffer | undefined, headers: Record<string, string>];

const send = (url: string, body: string | Buffer | undefined, headers: Record<string, string>) =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  });

describe('one click unsubscribes', () => {
  it.each<Sent>([
    ['as RFC 8058 has it', ONE_CLICK, { 'content-type': FORM }],
    [
      'as a form of parts',
      '--b\r\n\r\nOne-Click\r\n--b--',
      { 'content-type': 'multipart/form-data; boundary=b' },
    ],
    ['as parts without a boundary', ONE_CLICK, { 'content-type': 'multipart/form-data' }],
    ['without a body', undefined, {}],
    ['with an empty body', '', { 'content-type': FORM }],
    ['without a type', Buffer.from(ONE_CLICK), { 'content-type': '' }],
    ['with a type that is none', ONE_CLICK, { 'content-type': ';;;' }],
    ['as text', ONE_CLICK, { 'content-type': 'text/plain' }],
    ['as JSON', '{}', { 'content-type': 'application/json' }],
    ['as JSON that is none', ONE_CLICK, { 'content-type': 'application/json' }],
    ['as JSON in an unknown encoding', '{}', { 'content-type': 'application/json; charset=x' }],
    ['in ISO-8859-1', ONE_CLICK, { 'content-type': `${FORM}; charset=iso-8859-1` }],
    ['in windows-1252', ONE_CLICK, { 'content-type': `${FORM}; charset=windows-1252` }],
    ['in US-ASCII', ONE_CLICK, { 'content-type': `${FORM}; charset="us-ascii"` }],
    ['in UTF-16', ONE_CLICK, { 'content-type': `${FORM}; charset=utf-16` }],
    ['in an encoding that nobody knows', ONE_CLICK, { 'content-type': `${FORM}; charset=klingon` }],
    ['in an encoding without a name', ONE_CLICK, { 'content-type': `${FORM}; charset=` }],
    ['packed', gzipSync(ONE_CLICK), { 'content-type': FORM, 'content-encoding': 'gzip' }],
    [
      'packed by brotli',
      brotliCompressSync(ONE_CLICK),
      { 'content-type': FORM, 'content-encoding': 'br' },
    ],
    ['packed badly', 'no gzip at all', { 'content-type': FORM, 'content-encoding': 'gzip' }],
    [
      'packed in a way that nobody knows',
      ONE_CLICK,
      { 'content-type': FORM, 'content-encoding': 'x-zip' },
    ],
    ['with a megabyte', 'x'.repeat(1_000_000), { 'content-type': FORM }],
    [
      'with ten megabytes',
      Buffer.alloc(10_000_000),
      { 'content-type': 'application/octet-stream' },
    ],
    ['with two thousand fields', 'a=1&'.repeat(2_000), { 'content-type': FORM }],
    ['with bytes that are no text', Buffer.from([0, 0xff, 0xfe, 0x80]), { 'content-type': FORM }],
    ['with escapes that are none', '%%%zz=%', { 'content-type': FORM }],
    ['from another site', ONE_CLICK, { 'content-type': FORM, origin: 'https://mail.example' }],
    [
      'where only JSON is taken for an answer',
      ONE_CLICK,
      { 'content-type': FORM, accept: 'application/json' },
    ],
  ])('%s', async (_what, body, headers) => {
    const { link, customerId } = await anInvitationOut(product);
    const answer = await send(`${link}/unsubscribe`, body, headers);
    expect(answer.status).toBe(200);
    expect(await store().suppressions.find(customerId)).toMatchObject({ reason: 'opted_out' });
    // Whoever clicks twice is told the same.
    expect((await send(`${link}/unsubscribe`, body, headers)).status).toBe(200);
  });
});

describe('an answer in another encoding', () => {
  it.each<Sent>([
    ['UTF-8', 'score=3&comment=Fl%C3%B8de', { 'content-type': FORM }],
    [
      'windows-1252',
      'score=3&comment=Fl%F8de',
      { 'content-type': `${FORM}; charset=windows-1252` },
    ],
    ['ISO-8859-1', 'score=3&comment=Fl%F8de', { 'content-type': `${FORM}; charset=ISO-8859-1` }],
    ['by _charset_', 'score=3&comment=Fl%F8de&_charset_=windows-1252', { 'content-type': FORM }],
    ['by a broken name', 'score=3&comment=Fl%C3%B8de', { 'content-type': `${FORM}; charset="utf` }],
    ['by an unknown name', 'score=3&comment=Fl%C3%B8de', { 'content-type': `${FORM}; charset=x` }],
    [
      'packed',
      gzipSync('score=3&comment=Fl%C3%B8de'),
      { 'content-type': FORM, 'content-encoding': 'gzip' },
    ],
  ])('is read: %s', async (_what, body, headers) => {
    const { link, id } = await anInvitationOut(product);
    expect((await send(link, body, headers)).status).toBe(303);
    const response = await store().responses.findOfInvitation(id);
    expect(response).toMatchObject({ score: 3, comment: 'Fløde' });
  });

  it.each<Sent>([
    ['packed badly', 'score=3', { 'content-type': FORM, 'content-encoding': 'gzip' }],
    [
      'packed in a way that nobody knows',
      'score=3',
      { 'content-type': FORM, 'content-encoding': 'x' },
    ],
    [
      'JSON in an unknown encoding',
      '{"score":3}',
      { 'content-type': 'application/json; charset=x' },
    ],
    ['too much', `score=3&comment=${'x'.repeat(200_000)}`, { 'content-type': FORM }],
    ['a score twice', 'score=3&score=4', { 'content-type': FORM }],
    ['no form at all', 'score=3', { 'content-type': 'text/plain' }],
  ])('is refused, and no fault of ours: %s', async (_what, body, headers) => {
    const { link, id } = await anInvitationOut(product);
    const answer = await send(link, body, headers);
    expect([400, 413, 422]).toContain(answer.status);
    expect(await store().responses.findOfInvitation(id)).toBeNull();
  });
});
