import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderInvitationEmail } from '../../backend/invitation/email/render-invitation-email.tsx';
import { createMailer } from '../../backend/platform/mail/mailer.ts';
import { customerLanguageFor } from '../../shared/messages/customer-language.ts';
import { CUSTOMER_LANGUAGES } from '../../shared/messages/languages.ts';
import { findExecutable } from '../support/servers/find-executable.ts';
import { anEmail } from '../unit/invitation/email/an-email.ts';
import { aMailServer } from '../unit/platform/mail/a-mail-server.ts';

const KINDS = ['invitation', 'reminder'] as const;
const MAILS = CUSTOMER_LANGUAGES.flatMap((locale) => KINDS.map((kind) => ({ locale, kind })));

/** What SpamAssassin makes of a mail by the rules that it brings; it asks nobody in the network. */
type Verdict = { score: number; rules: string[] };
let verdicts: Map<string, Verdict>;

const nameOf = ({ locale, kind }: (typeof MAILS)[number]) => `${kind} in ${locale}`;

/** Each mail as it leaves, in the order of {@link MAILS}. */
async function sendAll(): Promise<string[]> {
  const server = await aMailServer();
  const mailer = createMailer(server.url, 'Acme Outdoor <nps@acme.example>', {
    greetsAs: 'nps.acme.example',
  });
  try {
    for (const { locale, kind } of MAILS) {
      const language = customerLanguageFor(locale, {}, 'Acme Outdoor');
      const mail = renderInvitationEmail(anEmail({ language, kind, customerLocale: locale }));
      const outcome = await mailer.send({
        to: 'kim@customer.example',
        messageId: `<invitation.5d1f0c8e.${kind}.${locale}@nps.acme.example>`,
        headers: {
          'List-Unsubscribe': '<https://nps.example.com/s/abc.def/unsubscribe>',
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'List-Id': '<default.1.nps.acme.example>',
          'Feedback-ID': 'default:1:invitation:aftercare',
        },
        ...mail,
      });
      expect(outcome).toEqual({ kind: 'accepted' });
    }
    return server.raw;
  } finally {
    mailer.close();
    await server.close();
  }
}

/** All at once: the filter takes longer to start than to read. */
function judge(mails: readonly string[]): Verdict[] {
  const filter = findExecutable('spamassassin');
  if (filter === null) throw new Error('there is no SpamAssassin');
  const home = mkdtempSync(join(tmpdir(), 'aftercare-spam-'));
  // As if it had come a way: of an address that may be used, and now.
  const received =
    'Received: from mail.acme.example (mail.acme.example [93.184.215.14])\n' +
    `\tby mx.customer.example with ESMTPS id 4F2; ${new Date().toUTCString().replace('GMT', '+0000')}\n`;
  const box = mails.map((mail) => {
    const lines = mail.replaceAll('\r\n', '\n').replaceAll(/^From /gm, '>From ');
    return `From nps@acme.example Sat Nov 21 10:00:00 2026\n${received}${lines}\n`;
  });
  const { stdout, stderr, status } = spawnSync(filter, ['--local', '--mbox'], {
    input: box.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, HOME: home },
  });
  rmSync(home, { recursive: true, force: true });
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  const found = [...stdout.matchAll(/^X-Spam-Status:(.*(?:\n[ \t].*)*)/gm)];
  return found.map(([, text = '']) => {
    const words = text.replace(/\s+/g, ' ').replaceAll(', ', ',');
    return {
      score: Number(/score=(-?[\d.]+)/.exec(words)?.[1]),
      rules: /tests=([\w,]*)/.exec(words)?.[1]?.split(',') ?? [],
    };
  });
}

beforeAll(async () => {
  const found = judge(await sendAll());
  if (found.length !== MAILS.length) throw new Error(`${found.length} mails were judged`);
  verdicts = new Map(
    MAILS.map((mail, place) => [nameOf(mail), found[place] ?? { score: NaN, rules: [] }]),
  );
}, 300_000);

describe.each(MAILS.map(nameOf))('the %s', (name) => {
  it('looks in no way like spam', () => {
    const { score, rules = [] } = verdicts.get(name) ?? {};
    expect(score, rules.join(' ')).toBeLessThanOrEqual(0);
  });
});

it('is judged by a filter that knows spam when it sees it', () => {
  const [verdict] = judge([
    'From: you@acme.example\nTo: me@customer.example\nSubject: V1AGRA now\nMessage-ID: <1@a.example>\n' +
      'Date: Sat, 21 Nov 2026 10:00:00 +0000\n\n' +
      'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\n',
  ]);
  expect(verdict?.score).toBeGreaterThan(5);
});
