import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import type { Mailer, MailOutcome } from '../../platform/mail/mailer.ts';
import { openMailer } from '../../start/open-mailer.ts';
import type { Terminal } from '../terminal/terminal.ts';

type Given = { flag: string | undefined; canAsk: boolean };

const TEXT = [
  'This is the test mail of Aftercare.',
  'If you can read it, surveys leave from the sender above. Look where it landed: in the inbox, or',
  'in the spam folder? “aftercare doctor” says what your domain lacks.',
] as const;

/** Sends a mail to whoever is named, or answers the offer; says what the mail service made of it. */
export async function offerTestMail(
  config: Config,
  terminal: Terminal,
  { flag, canAsk }: Given,
): Promise<void> {
  if (config.SMTP_URL === null || config.MAIL_FROM === null) return;
  const to = flag ?? (canAsk ? await askFor(terminal) : '');
  if (to === '') return;
  const mailer = openMailer(config);
  if (mailer === null) return;
  const host = new URL(config.PUBLIC_URL).hostname;
  const outcome = await terminal.during('sending the test mail', () => send(mailer, host, to));
  if (outcome.kind === 'accepted') {
    terminal.line(`  ✓ the mail service took the test mail for ${to}`);
    return;
  }
  terminal.step({
    mark: '!',
    title: `the test mail did not go out: ${outcome.reason}`,
    details: ['“aftercare doctor” looks at the mail service and says what to do'],
  });
}

function askFor(terminal: Terminal): Promise<string> {
  return terminal.ask({
    name: 'test mail',
    question: 'Send a test mail to',
    about: 'an address of yours; leave it empty for none',
    isOptional: true,
    check: (answer) =>
      answer === '' || z.email().safeParse(answer).success ? null : 'This is no mail address.',
  });
}

async function send(mailer: Mailer, host: string, to: string): Promise<MailOutcome> {
  try {
    return await mailer.send({
      to,
      subject: 'Aftercare can send mail',
      text: TEXT.join('\n'),
      html: `<p>${TEXT.join(' ')}</p>`,
      messageId: `<test.${randomUUID()}@${host}>`,
    });
  } finally {
    mailer.close();
  }
}
