import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMailer, type Mailer } from '../../../../backend/platform/mail/mailer.ts';
import { LeaseLostError, runUnderLease } from '../../../../backend/platform/queue/lease.ts';
import { aMailServer, type MailServer } from './a-mail-server.ts';

let server: MailServer;
let mailer: Mailer;

beforeEach(async () => {
  server = await aMailServer();
  mailer = createMailer(server.url, 'nps@acme.example');
});
afterEach(async () => {
  mailer.close();
  await server.close();
});

const mail = (n: number) => ({
  to: 'kim@customer.example',
  subject: 'One question',
  html: '<p>Hello</p>',
  text: 'Hello',
  messageId: `<${n}@acme.example>`,
});
const { signal } = new AbortController();

describe('a mail whose hand-off was lost while the mail service was being talked to', () => {
  it('is not handed over: its first byte waits for the last look', async () => {
    const lost = {
      hasWaited: false,
      signal,
      hold: async () => {
        // As late as can be: the service has said go ahead.
        expect(server.recipients).toHaveLength(1);
        throw new LeaseLostError();
      },
    };
    await expect(runUnderLease(lost, () => mailer.send(mail(1)))).rejects.toThrow(LeaseLostError);
    // The service would have it by the time that it has the next one.
    await expect(mailer.send(mail(2))).resolves.toEqual({ kind: 'accepted' });
    expect(server.mails.map(({ messageId }) => messageId)).toEqual(['<2@acme.example>']);
  });

  it('goes when it is still held, looked at once', async () => {
    let looks = 0;
    const held = { hasWaited: false, signal, hold: async () => void (looks += 1) };
    const outcome = await runUnderLease(held, () => mailer.send(mail(1)));
    expect([outcome, looks]).toEqual([{ kind: 'accepted' }, 1]);
  });
});
