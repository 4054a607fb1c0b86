import { afterEach, describe, expect, it } from 'vitest';
import { createMailer, type Mailer } from '../../../../backend/platform/mail/mailer.ts';
import { readSender } from '../../../../backend/platform/mail/sender.rules.ts';
import { aMailServer, type MailServer } from './a-mail-server.ts';

let server: MailServer | null = null;
let mailer: Mailer | null = null;
afterEach(async () => {
  mailer?.close();
  await server?.close();
  [server, mailer] = [null, null];
});

async function sendFrom(mailFrom: string, greetsAs = 'nps.acme.example') {
  server = await aMailServer();
  mailer = createMailer(server.url, mailFrom, { greetsAs });
  const outcome = await mailer.send({
    to: 'kim@customer.example',
    subject: 'One question',
    html: '<p>Hello</p>',
    text: 'Hello',
    messageId: '<1@acme.example>',
  });
  expect(outcome).toEqual({ kind: 'accepted' });
  return server;
}

describe('a sender’s name', () => {
  it.each([
    ['Acme', 'Acme'],
    ['Acme: Support', 'Acme: Support'],
    ['Support: Acme;', 'Support: Acme;'],
    ['Acme, Inc.', 'Acme, Inc.'],
    ['Acme (Nordic)', 'Acme (Nordic)'],
    ['Acme [Nordic]', 'Acme [Nordic]'],
    ['Acme <Nordic>', 'Acme <Nordic>'],
    ['eve@evil.example, Acme', 'eve@evil.example, Acme'],
    ['<eve@evil.example>, Acme', '<eve@evil.example>, Acme'],
    ['"Acme: Support"', 'Acme: Support'],
    ['"Acme \\"Nordic\\""', 'Acme "Nordic"'],
    ['Acme "Nordic"', 'Acme "Nordic"'],
    ['Åcme: Støtte, (Norden)', 'Åcme: Støtte, (Norden)'],
    ['Acme\r\nBcc: eve@evil.example', 'Acme Bcc: eve@evil.example'],
    ['Acme\u2028Nordic', 'Acme Nordic'],
    ['Acme \u202eemca\u202c', 'Acme emca'],
    ['\u2066Acme\u2069\u200b', 'Acme'],
    ['Acme \\', 'Acme \\'],
    ['', ''],
  ])('%j leaves as one display name', async (name, shown) => {
    const { mails, raw } = await sendFrom(`${name} <nps@acme.example>`);
    expect(mails[0]?.from?.value).toEqual([{ address: 'nps@acme.example', name: shown }]);
    expect(mails[0]?.bcc).toBeUndefined();
    expect(raw[0]?.match(/^From:/gm)).toHaveLength(1);
  });
});

describe('a sender’s address', () => {
  it.each([
    ['nps@acme.example', 'nps@acme.example'],
    ['Acme <nps@bücher.example>', 'nps@xn--bcher-kva.example'],
    ['nps@Bücher.Example', 'nps@xn--bcher-kva.example'],
  ])('of %s is %s', (from, address) => {
    expect(readSender(from).address).toBe(address);
  });
});

describe('how it greets', () => {
  it.each([
    ['nps.acme.example', 'nps.acme.example'],
    ['192.0.2.7', '[192.0.2.7]'],
    ['[2001:db8::7]', '[ipv6:2001:db8::7]'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    // The server that is asked shows all names in lower case.
  ])('as %s: EHLO %s', async (host, name) => {
    expect((await sendFrom('nps@acme.example', host)).greetings).toEqual([name]);
  });
});
