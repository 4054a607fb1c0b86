import { Readable } from 'node:stream';
import { toError } from '../errors.ts';
import { effectGate } from '../queue/lease.ts';
import { createTransport, type TransportOptions } from 'nodemailer';
import { withAsciiDomain } from '../../../shared/domain-names.ts';
import { dkimSigner, type DkimKey } from './dkim.ts';
import { helloName } from './hello-name.ts';
import { readMailCodes, wordsOf } from './read-mail-fault.ts';
import { judgeRefusal, type OwnFault, type Whose } from './refusal.rules.ts';
import { readSender } from './sender.rules.ts';
import { readSmtpUrl } from './smtp-url.ts';
import { countUnexplained } from './unexplained.ts';

/** A mail, ready to go. */
export type Mail = {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Made from what the mail is about, so that a repeated mail is the same mail to the receiver. */
  messageId: string;
  headers?: Record<string, string>;
  attachments?: readonly { filename: string; content: string; contentType: string }[];
};

/** Why a mail has to wait: at the receiver, at the mail service or us, or nobody said. */
type Wait = { whose: 'receiver' | 'unclear' } | { whose: 'ours'; fault: OwnFault };

/** What the mail service said: an outcome of the business, not an exception. */
export type MailOutcome =
  | { kind: 'accepted' }
  /** The receiver is refused for good; `isUnknown` when there is no such mailbox at all. */
  | { kind: 'refused'; isUnknown: boolean; reason: string }
  /** It may be taken later. */
  | ({ kind: 'unavailable'; reason: string } & Wait)
  /** The connection broke once the mail was on its way: it may have arrived. */
  | { kind: 'unknown'; reason: string };

/** Hands mails to the mail service. */
export interface Mailer {
  /** The address that everything is sent from. */
  readonly sender: string;
  /**
   * Hands it over; what the service says is the outcome.
   *
   * @throws LeaseLostError when the hand-off was lost before the mail's first byte; nothing went.
   */
  send(mail: Mail): Promise<MailOutcome>;
  /** Says whether the service takes our login. */
  isReady(): Promise<boolean>;
  close(): void;
}

const SECONDS = 1000;
const OCTETS = { objectMode: false };

/** What marks a mail as written by a program: nobody's holiday answer to it is wanted. */
const BY_PROGRAM = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

type MailerOptions = {
  /** The host that it says it is, which mail services compare with the DNS. */
  greetsAs?: string;
  /** Signs in the name of the sender's domain; `null` where the mail service does, or nobody. */
  dkim?: DkimKey | null;
};

/** Makes a mailer on SMTP; every wait has an end. */
export function createMailer(
  smtpUrl: string,
  mailFrom: string,
  { greetsAs, dkim = null }: MailerOptions = {},
): Mailer {
  const { url, mustEncrypt } = readSmtpUrl(smtpUrl);
  const from = readSender(mailFrom);
  const domain = from.address.split('@').at(-1) ?? '';
  const sign = dkim === null ? (mail: Readable) => mail : dkimSigner(domain, dkim);
  const unexplained = countUnexplained();
  const transport = createTransport({
    url,
    ...(mustEncrypt && { requireTLS: true }),
    ...(greetsAs !== undefined && { name: helloName(greetsAs) }),
    pool: true,
    maxConnections: 5,
    connectionTimeout: 15 * SECONDS,
    greetingTimeout: 15 * SECONDS,
    socketTimeout: 45 * SECONDS,
    dnsTimeout: 10 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as TransportOptions);
  // Read from only after the service has said go ahead: what fails later may have been taken.
  transport.use('stream', (mail, done) => {
    const { onBody } = mail.data as { onBody?: () => Promise<void> };
    mail.message.processFunc((content) => Readable.from(announce(sign(content), onBody), OCTETS));
    done();
  });
  return {
    sender: from.address,
    async send({ to, subject, html, text, messageId, headers = {}, attachments = [] }) {
      let hasBegun = false;
      const stop: { error: Error | null } = { error: null };
      const mayGo = effectGate();
      try {
        const onBody = async () => {
          await mayGo().catch((error: unknown) => {
            stop.error = toError(error);
            throw stop.error;
          });
          hasBegun = true;
        };
        const message = {
          from,
          to: { name: '', address: withAsciiDomain(to) },
          subject,
          html,
          text,
          textEncoding: encodingFor(text),
          messageId,
          headers: { ...headers, ...BY_PROGRAM },
          ...(attachments.length > 0 && { attachments: [...attachments] }),
          onBody,
        };
        await transport.sendMail(message);
        unexplained.forget();
        return { kind: 'accepted' };
      } catch (error) {
        if (stop.error !== null) throw stop.error;
        return outcomeOf(error, hasBegun, (judged) => unexplained.weigh(to, judged));
      }
    },
    async isReady() {
      try {
        return await transport.verify();
      } catch {
        return false;
      }
    },
    close: () => transport.close(),
  };
}

/**
 * The shorter of the two, by what a letter takes; the library would count all letters one by one,
 * a thirtieth of what a whole sending costs.
 */
function encodingFor(text: string): 'quoted-printable' | 'base64' {
  return Buffer.byteLength(text) < text.length * 1.3 ? 'quoted-printable' : 'base64';
}

/** All of it at once: as the library writes it, a mail would leave in a dozen packets. */
async function* announce(
  content: AsyncIterable<Buffer>,
  onBody: (() => Promise<void>) | undefined,
) {
  await onBody?.();
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  yield Buffer.concat(chunks);
}

function outcomeOf(
  error: unknown,
  hasBegun: boolean,
  weigh: (judged: Whose) => Whose,
): MailOutcome {
  const codes = readMailCodes(error);
  const { code, responseCode, enhanced, command } = codes;
  // The server's words may quote the address, so only codes go on.
  const said = [code, responseCode, enhanced, command].filter(Boolean).join(' ');
  const reason = said || 'unknown mail error';
  if (responseCode === null && hasBegun) return { kind: 'unknown', reason };
  // The address cannot even be put to the service; a corrected one can.
  if (code === 'EENVELOPE' && command === 'API') {
    return { kind: 'refused', isUnknown: false, reason };
  }
  const judged = weigh(judgeRefusal({ ...codes, words: wordsOf(error) }));
  switch (judged.whose) {
    case 'receiver_unknown':
      return { kind: 'refused', isUnknown: true, reason };
    case 'receiver_refuses':
      return { kind: 'refused', isUnknown: false, reason };
    case 'receiver_busy':
      return { kind: 'unavailable', whose: 'receiver', reason };
    case 'unclear':
      return { kind: 'unavailable', whose: 'unclear', reason };
    case 'ours':
      return { kind: 'unavailable', ...judged, reason };
  }
}
