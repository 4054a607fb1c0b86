import { afterEach, describe, expect, it } from 'vitest';
import { createMailer, type Mailer } from '../../../../backend/platform/mail/mailer.ts';
import {
  startSlowSmtp,
  type SlowReceiver,
  type Slowness,
} from '../../../support/slow-receivers.ts';

const MAIL = {
  to: 'karen@example.com',
  subject: 'A subject',
  html: '<p>A text</p>',
  text: 'A text',
  messageId: '<a@example.com>',
};

let server: SlowReceiver;
let mailer: Mailer;
afterEach(async () => {
  mailer.close();
  await server.close();
});

describe('a mail service that takes its time', () => {
  it.each<Slowness>([
    { kind: 'late', afterMs: 50 },
    { kind: 'drip', everyMs: 5 },
  ])('gets the mail once: $kind', async (slowness) => {
    server = await startSlowSmtp(slowness);
    mailer = createMailer(server.url, 'nps@example.com');
    expect(await mailer.send(MAIL)).toEqual({ kind: 'accepted' });
    expect(server.bodies).toHaveLength(1);
    expect(server.bodies[0]).toContain('Message-ID: <a@example.com>');
  });
});
