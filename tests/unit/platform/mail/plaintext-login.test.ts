import { afterEach, describe, expect, it } from 'vitest';
import { createMailer, type Mailer } from '../../../../backend/platform/mail/mailer.ts';
import { readSmtpUrl } from '../../../../backend/platform/mail/smtp-url.ts';
import { visitMailService } from '../../../../backend/platform/mail/visit-mail-service.ts';
import type { Logger } from '../../../../backend/platform/logger.ts';
import { warnOfPlaintextLogin } from '../../../../backend/start/warn-of-plaintext-login.ts';
import { freePort } from '../../../support/free-port.ts';
import {
  startOddMailServer,
  type OddMailServer,
} from '../../../support/doctor/start-odd-mail-server.ts';

let server: OddMailServer | null = null;
let mailer: Mailer | null = null;
afterEach(async () => {
  mailer?.close();
  await server?.close();
  [server, mailer] = [null, null];
});

/** A way to this machine that does not look like one. */
const AFAR = '0.0.0.0';

async function aServerWithoutTls() {
  const logins: string[] = [];
  server = await startOddMailServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username }, _session, done) => {
      logins.push(username ?? '');
      done(null, { user: 'aftercare' });
    },
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done());
    },
  });
  return { logins, port: server.port };
}

async function send(url: string) {
  mailer = createMailer(url, 'nps@acme.example');
  return mailer.send({
    to: 'kim@customer.example',
    subject: 'One question',
    html: '<p>Hello</p>',
    text: 'Hello',
    messageId: '<1@acme.example>',
  });
}

describe('a login, where no STARTTLS is offered', () => {
  it.each([
    '',
    '?requireTLS=false',
    '?ignoreTLS=true',
    '?opportunisticTLS=true',
    '?allowPlaintextLogin=no',
  ])('is kept back from another machine: %s', async (query) => {
    const { logins, port } = await aServerWithoutTls();
    const outcome = await send(`smtp://aftercare:secret@${AFAR}:${port}/${query}`);
    expect(outcome).toMatchObject({ kind: 'unavailable', whose: 'ours', fault: 'encryption' });
    expect(logins).toEqual([]);
  });

  it('goes there when the URL says so, and to this machine in any case', async () => {
    const { logins, port } = await aServerWithoutTls();
    const url = `smtp://aftercare:secret@${AFAR}:${port}/?allowPlaintextLogin=true`;
    expect(await send(url)).toEqual({ kind: 'accepted' });
    mailer?.close();
    expect(await send(`smtp://aftercare:secret@127.0.0.1:${port}`)).toEqual({ kind: 'accepted' });
    expect(logins).toEqual(['aftercare', 'aftercare']);
  });

  it('is told by doctor in a sentence, and not tried', async () => {
    const { logins, port } = await aServerWithoutTls();
    const { fault } = await visitMailService(`smtp://aftercare:secret@${AFAR}:${port}`);
    expect(fault).toMatchObject({ reason: 'plaintext_login' });
    expect(logins).toEqual([]);
  });
});

describe('the start', () => {
  const warningsOf = async (url: string) => {
    const errors: unknown[][] = [];
    const logger = { error: (...words: unknown[]) => errors.push(words) } as unknown as Logger;
    await warnOfPlaintextLogin(url, logger);
    return errors;
  };

  it('says in a sentence that the login will not be sent', async () => {
    const { logins, port } = await aServerWithoutTls();
    const [words] = await warningsOf(`smtp://aftercare:secret@${AFAR}:${port}`);
    expect(words?.[1]).toMatch(/no STARTTLS.*SMTP_URL.*not sent/);
    expect(JSON.stringify(words)).not.toContain('secret');
    expect(logins).toEqual([]);
  });

  it('says nothing where it is sent, or where nobody answers', async () => {
    const { port } = await aServerWithoutTls();
    expect(await warningsOf(`smtp://aftercare:secret@127.0.0.1:${port}`)).toEqual([]);
    const allowed = `smtp://aftercare:secret@${AFAR}:${port}?allowPlaintextLogin=true`;
    expect(await warningsOf(allowed)).toEqual([]);
    expect(await warningsOf(`smtp://aftercare:secret@${AFAR}:${await freePort()}`)).toEqual([]);
  });
});

describe('whether a login must be encrypted', () => {
  it.each([
    ['smtp://a:b@mail.example.com', true],
    ['smtp://a:b@mail.example.com:25', true],
    ['smtp://a:b@mailpit', true],
    ['smtp://a:b@10.0.0.7', true],
    ['smtp://a:b@mail.example.com?allowPlaintextLogin=true', false],
    ['smtps://a:b@mail.example.com', false],
    ['smtp://mail.example.com', false],
    ['smtp://a:b@localhost', false],
    ['smtp://a:b@127.0.0.1:1025', false],
    ['smtp://a:b@[::1]:1025', false],
  ])('%s: %s', (url, mustEncrypt) => {
    expect(readSmtpUrl(url).mustEncrypt).toBe(mustEncrypt);
  });

  it('leaves the password as it was', () => {
    const { url } = readSmtpUrl('smtp://a%40b:p%2Fw%3A%23@mail.example.com:587?requireTLS=false');
    expect(url).toBe('smtp://a%40b:p%2Fw%3A%23@mail.example.com:587');
  });
});
