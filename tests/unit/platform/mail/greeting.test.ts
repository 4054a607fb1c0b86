import { afterEach, expect, it } from 'vitest';
import type { Config } from '../../../../backend/config/config.ts';
import { offerTestMail } from '../../../../backend/commands/setup/send-test-mail.ts';
import type { Terminal } from '../../../../backend/commands/terminal/terminal.ts';
import { createMailer } from '../../../../backend/platform/mail/mailer.ts';
import { visitMailService } from '../../../../backend/platform/mail/visit-mail-service.ts';
import { aMailServer, type MailServer } from './a-mail-server.ts';

const FROM = 'nps@acme.example';

let server: MailServer | null = null;
afterEach(() => server?.close());

const terminal = {
  during: (_what: string, work: () => Promise<unknown>) => work(),
  line() {},
} as unknown as Terminal;

it.each([
  ['nps.acme.example', 'nps.acme.example'],
  ['192.0.2.7', '[192.0.2.7]'],
  ['[2001:db8::1]', '[ipv6:2001:db8::1]'],
  // The server that is asked shows all names in lower case.
])('surveys, setup’s test mail and doctor greet alike: at %s', async (host, greeting) => {
  const { url, greetings, raw } = (server = await aMailServer());
  const mailer = createMailer(url, FROM, { greetsAs: host });
  const words = { subject: 'Hej', html: '<p>Hej</p>', text: 'Hej' };
  await mailer.send({ to: 'kim@customer.example', messageId: '<1@acme.example>', ...words });
  mailer.close();
  await visitMailService(url, { from: FROM, greetsAs: host });
  const config = {
    SMTP_URL: url,
    MAIL_FROM: FROM,
    PUBLIC_URL: `https://${host}`,
    DKIM_SELECTOR: null,
    DKIM_KEY_FILE: null,
  } as Config;
  await offerTestMail(config, terminal, { flag: 'kim@customer.example', canAsk: false });
  expect(new Set(greetings)).toEqual(new Set([greeting]));
  expect(greetings).toHaveLength(3);
  expect(raw[1]).toMatch(/^Message-ID: <test\.[^\r]*>/im);
  expect(raw[1]).toContain(`@${host}>`);
});
