import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { visitMailService } from '../../../../backend/platform/mail/visit-mail-service.ts';
import { makeCertificate } from '../../../support/doctor/make-certificate.ts';
import { startOddMailServer } from '../../../support/doctor/start-odd-mail-server.ts';
import { freePort } from '../../../support/free-port.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function visit(options: SMTPServerOptions, login = '', scheme = 'smtp') {
  const server = await startOddMailServer(options);
  closers.push(server.close);
  return visitMailService(`${scheme}://${login}localhost:${server.port}`);
}

const PLAIN = { disabledCommands: ['STARTTLS'] };

describe('a visit to the mail service', () => {
  it('finds that it does not encrypt', async () => {
    expect(await visit(PLAIN, 'aftercare:right@')).toMatchObject({
      host: 'localhost',
      isPrivate: true,
      hasLogin: true,
      isEncrypted: false,
      fault: null,
    });
  });

  it('finds that it offers to log in', async () => {
    expect(await visit(PLAIN)).toMatchObject({ hasLogin: false, offersLogin: true, fault: null });
    expect(await visit({ disabledCommands: ['STARTTLS', 'AUTH'] })).toMatchObject({
      offersLogin: false,
      fault: null,
    });
  });

  it.each([
    ['smtp', false],
    ['smtps', true],
  ])('with %s trusts no certificate that nobody vouches for', async (scheme, secure) => {
    const { fault } = await visit({ ...makeCertificate(30), secure }, 'aftercare:right@', scheme);
    expect(fault).toMatchObject({ reason: 'unknown_issuer', responseCode: null });
  });

  it('is refused with the code of the server, and no word about whom', async () => {
    const { fault } = await visit(PLAIN, 'aftercare:wrong@');
    expect(fault).toMatchObject({ reason: 'wrong_login', code: 'EAUTH', responseCode: 535 });
    expect(JSON.stringify(fault)).not.toMatch(/nora|wrong@|hunter/);
  });

  it('tells a service that hangs up from one that is not there', async () => {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closers.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    const hungUp = await visitMailService(`smtp://localhost:${port}`);
    expect(hungUp.fault).toMatchObject({ reason: 'unreachable', code: 'ECONNECTION' });
    const nobody = await visitMailService(`smtp://localhost:${await freePort()}`);
    expect(nobody.fault).toMatchObject({ reason: 'unreachable', code: 'ESOCKET' });
  });

  it('takes the usual port where the URL names none', async () => {
    const nowhere = await visitMailService('smtp://mail.invalid');
    expect(nowhere).toMatchObject({
      host: 'mail.invalid',
      port: 587,
      isPrivate: false,
      fault: { reason: 'unknown_host' },
    });
  });
});
