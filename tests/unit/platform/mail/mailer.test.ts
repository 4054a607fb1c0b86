import { afterEach, describe, expect, it } from 'vitest';
import {
  createMailer,
  type Mail,
  type Mailer,
  type MailOutcome,
} from '../../../../backend/platform/mail/mailer.ts';
import { withAsciiDomain } from '../../../../shared/domain-names.ts';
import { freePort } from '../../../support/free-port.ts';
import { aMailServer, type MailServer } from './a-mail-server.ts';

const MESSAGE_ID = '<invitation.5d1f0c8e@nps.acme.example>';
const UNSUBSCRIBE = `<https://nps.acme.example/s/${'x'.repeat(43)}/unsubscribe>`;

let server: MailServer | null = null;
let mailer: Mailer | null = null;
afterEach(async () => {
  mailer?.close();
  await server?.close();
  [server, mailer] = [null, null];
});

const aMail = (changes: Partial<Mail> = {}): Mail => ({
  to: 'kim@customer.example',
  subject: 'Hvor sandsynligt er det, at du vil anbefale Acme?',
  html: '<p>Hej Søren – 0 til 10?</p>',
  text: 'Hej Søren – 0 til 10?',
  messageId: MESSAGE_ID,
  ...changes,
});

/** Sends a mail through a server that says no in one place, or nowhere. */
async function send(replies: Parameters<typeof aMailServer>[0] = {}, changes: Partial<Mail> = {}) {
  server = await aMailServer(replies);
  mailer = createMailer(server.url, 'Acme <nps@acme.example>');
  return { outcome: await mailer.send(aMail(changes)), server };
}

/** No words of the server, which may name the customer; codes only. */
function expectNoPerson(outcome: MailOutcome) {
  expect(JSON.stringify(outcome)).not.toMatch(/kim|customer|@|hunter2|mailbox/i);
}

describe('a mail that is accepted', () => {
  it('arrives as it was written', async () => {
    const { outcome, server } = await send();
    expect(outcome).toEqual({ kind: 'accepted' });
    const [mail] = server.mails;
    expect(server.recipients).toEqual(['kim@customer.example']);
    expect(mail?.from?.text).toBe('"Acme" <nps@acme.example>');
    expect(mail?.subject).toBe('Hvor sandsynligt er det, at du vil anbefale Acme?');
    expect(mail?.text?.trim()).toBe('Hej Søren – 0 til 10?');
    expect(mail?.html).toContain('<p>Hej Søren – 0 til 10?</p>');
  });

  it('carries the Message-ID exactly as given, so that a repeated mail is the same mail', async () => {
    const { server } = await send();
    expect(server.raw[0]).toMatch(/^Message-ID:\s+<invitation\.5d1f0c8e@nps\.acme\.example>\r?$/im);
  });

  it('carries List-Unsubscribe for one click (RFC 8058)', async () => {
    const headers = {
      'List-Unsubscribe': UNSUBSCRIBE,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
    const { server } = await send({}, { headers });
    const unfolded = (server.raw[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
    expect(unfolded).toContain(`List-Unsubscribe: ${UNSUBSCRIBE}\r\n`);
    expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  it('says that a program wrote it, whoever sends it', async () => {
    const headers = { 'Auto-Submitted': 'no', 'x-auto-response-suppress': 'None' };
    const { server } = await send({}, { headers });
    const raw = server.raw[0] ?? '';
    expect(raw.match(/^Auto-Submitted:.*$/gim)?.at(-1)).toMatch(/: auto-generated\r?$/);
    expect(raw).toMatch(/^X-Auto-Response-Suppress: All\r?$/im);
  });

  it.each([
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['customer.example', 'customer.example'],
  ])('goes to kim@%s by its name in the DNS', async (domain, ascii) => {
    const { outcome, server } = await send({}, { to: `kim@${domain}` });
    expect(outcome).toEqual({ kind: 'accepted' });
    // What the server shows is decoded; the header, made of the same address, is as it was sent.
    expect(server.recipients.map(withAsciiDomain)).toEqual([`kim@${ascii}`]);
    expect(server.raw[0]).toMatch(new RegExp(`^To: kim@${ascii}\r?$`, 'm'));
  });

  it('cannot smuggle in headers by its subject', async () => {
    const { server } = await send({}, { subject: 'Hej\r\nBcc: eve@evil.example' });
    expect(server.mails[0]?.bcc).toBeUndefined();
    expect(server.recipients).toEqual(['kim@customer.example']);
  });

  it('goes to one receiver only, whatever the address says', async () => {
    const { server } = await send({}, { to: 'kim@customer.example, eve@evil.example' });
    expect(server.recipients).not.toContain('eve@evil.example');
  });
});

describe('a receiver that is refused for good', () => {
  it.each([
    ['rcpt', 550, '5.1.1 <kim@customer.example> mailbox unknown', true],
    ['data', 550, '5.1.1 <kim@customer.example> mailbox unknown', true],
    ['rcpt', 550, 'mailbox of kim@customer.example is gone (#5.2.1)', true],
    ['rcpt', 553, '5.1.4 ambiguous', false],
  ] as const)('is refused at %s with %i %s', async (command, code, words, isUnknown) => {
    const { outcome } = await send({ [command]: [code, words] });
    expect(outcome).toMatchObject({ kind: 'refused', isUnknown });
    expect(outcome).toMatchObject({ reason: expect.stringContaining(String(code)) });
    expectNoPerson(outcome);
  });
});

describe('an address that cannot be written to', () => {
  it.each(['', ' '])('is refused for good: %j', async (to) => {
    const { outcome, server } = await send({}, { to });
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(server.mails).toEqual([]);
  });
});

describe('a service that is away or busy', () => {
  it.each([
    ['rcpt', 421, 'closing, kim@customer.example', 'ours'],
    ['rcpt', 450, 'mailbox of kim@customer.example busy', 'receiver'],
    ['rcpt', 451, 'greylisted, kim@customer.example', 'receiver'],
    ['rcpt', 452, 'mailbox full', 'receiver'],
    ['data', 552, '5.2.2 mailbox full', 'receiver'],
    ['data', 451, 'later', 'ours'],
    ['mail', 421, 'too many connections', 'ours'],
    ['mail', 451, 'later', 'ours'],
  ] as const)('says no for now at %s with %i', async (command, code, words, whose) => {
    const { outcome } = await send({ [command]: [code, words] });
    expect(outcome).toMatchObject({ kind: 'unavailable', whose });
    expectNoPerson(outcome);
  });

  it('is unavailable when nobody listens', async () => {
    mailer = createMailer(`smtp://127.0.0.1:${await freePort()}`, 'nps@acme.example');
    const outcome = await mailer.send(aMail());
    expect(outcome).toMatchObject({ kind: 'unavailable' });
    expectNoPerson(outcome);
  });
});

describe('a service that refuses us, not the receiver', () => {
  it.each([
    ['auth', 535, 'authentication failed for aftercare'],
    ['mail', 530, 'authentication required'],
    ['mail', 550, 'sender nps@acme.example not allowed'],
    ['mail', 553, 'sender not owned by user'],
    ['rcpt', 554, '5.7.1 <kim@customer.example>: Relay access denied'],
    ['data', 554, 'message refused by policy'],
  ] as const)('is unavailable: %s %i', async (command, code, words) => {
    const { outcome } = await send({ [command]: [code, words] });
    expect(outcome).toMatchObject({ kind: 'unavailable', whose: 'ours' });
    expectNoPerson(outcome);
  });
});

describe('a refusal that nobody explains', () => {
  it.each([
    ['rcpt', 550, 'no such user kim@customer.example'],
    ['rcpt', 553, 'mailbox name not allowed'],
    ['data', 554, 'transaction failed'],
  ] as const)('is not final by itself: %s %i', async (command, code, words) => {
    const { outcome } = await send({ [command]: [code, words] });
    expect(outcome).toMatchObject({ kind: 'unavailable', whose: 'unclear' });
    expectNoPerson(outcome);
  });
});

describe('receivers that are refused one after the other without a reason', () => {
  const REFUSED = { kind: 'unavailable', whose: 'unclear' };
  const OURS = { kind: 'unavailable', whose: 'ours', fault: 'policy' };
  const sendTo = async (...receivers: string[]) => {
    const outcomes: MailOutcome[] = [];
    for (const to of receivers) outcomes.push(await mailer!.send(aMail({ to })));
    return outcomes;
  };
  const aMailer = async (replies: Parameters<typeof aMailServer>[0]) => {
    server = await aMailServer(replies);
    mailer = createMailer(server.url, 'nps@acme.example');
  };

  it('are no fault of theirs from the third on', async () => {
    await aMailer({ rcpt: [550, 'no'] });
    const outcomes = await sendTo('a@x.example', 'b@x.example', 'c@x.example', 'a@x.example');
    expect(outcomes).toMatchObject([REFUSED, REFUSED, OURS, OURS]);
  });

  it('are no fault of theirs either where it looks like greylisting', async () => {
    await aMailer({ rcpt: [451, '4.7.1 Try again later'] });
    const outcomes = await sendTo('a@x.example', 'b@x.example', 'c@x.example');
    expect(outcomes.at(1)).toMatchObject({ kind: 'unavailable', whose: 'receiver' });
    expect(outcomes.at(2)).toMatchObject(OURS);
  });

  it('are each at fault while it is the same one, or somebody explains', async () => {
    await aMailer({ rcpt: [550, 'no'] });
    const outcomes = await sendTo('a@x.example', 'A@x.example', 'a@x.example', 'b@x.example');
    expect(outcomes).toMatchObject([REFUSED, REFUSED, REFUSED, REFUSED]);
  });

  it('are each at fault when a mail was taken in between', async () => {
    const replies: Parameters<typeof aMailServer>[0] = { rcpt: [550, 'no'] };
    await aMailer(replies);
    await sendTo('a@x.example', 'b@x.example');
    delete replies.rcpt;
    expect(await sendTo('c@x.example')).toEqual([{ kind: 'accepted' }]);
    replies.rcpt = [550, 'no'];
    expect(await sendTo('d@x.example')).toMatchObject([REFUSED]);
  });
});

describe('isReady', () => {
  it('tells a service that takes our login from one that does not', async () => {
    server = await aMailServer();
    mailer = createMailer(server.url, 'nps@acme.example');
    expect(await mailer.isReady()).toBe(true);
    await server.close();
    mailer.close();
    server = await aMailServer({ auth: [535, 'no'] });
    mailer = createMailer(server.url, 'nps@acme.example');
    expect(await mailer.isReady()).toBe(false);
  });
});
