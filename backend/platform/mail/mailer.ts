import { Readable } from 'node:stream';
import { toError } from '../errors.ts';
import { effectGate } from '../queue/lease.ts';
import { createTransport, type TransportOptions } from 'nodemailer';
import { readMailCodes } from './read-mail-fault.ts';

/** A mail, ready to go. */
export type Mail = {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Made from what the mail is about, so that a repeated mail is the same mail to the receiver. */
  messageId: string;
  headers?: Record<string, string>;
};

/** What the mail service said: an outcome of the business, not an exception. */
export type MailOutcome =
  | { kind: 'accepted' }
  /** The receiver is refused for good (SMTP 5xx). */
  | { kind: 'refused'; reason: string }
  /** The service is away, busy, or refuses us or the mail rather than the receiver. */
  | { kind: 'unavailable'; reason: string }
  /** The connection broke once the mail was on its way: it may have arrived. */
  | { kind: 'unknown'; reason: string };

/** Hands mails to the mail service. */
export interface Mailer {
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

/** Makes a mailer on SMTP; every wait has an end. */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
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
    mail.message.processFunc((content) => Readable.from(announce(content, onBody), OCTETS));
    done();
  });
  return {
    async send({ to, subject, html, text, messageId, headers = {} }) {
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
          to: { name: '', address: to },
          subject,
          html,
          text,
          messageId,
          headers,
          onBody,
        };
        await transport.sendMail(message);
        return { kind: 'accepted' };
      } catch (error) {
        if (stop.error !== null) throw stop.error;
        return outcomeOf(error, hasBegun);
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

async function* announce(
  content: AsyncIterable<Buffer>,
  onBody: (() => Promise<void>) | undefined,
) {
  await onBody?.();
  yield* content;
}

function outcomeOf(error: unknown, hasBegun: boolean): MailOutcome {
  const { code, responseCode: status, command } = readMailCodes(error);
  // The server's words may quote the address, so only codes go on.
  const reason = [code, status, command].filter(Boolean).join(' ') || 'unknown mail error';
  // A refusal at MAIL FROM or AUTH is about us: it would come for every receiver.
  // What is refused after DATA is the mail, ours, and not the address.
  const isFinal = status !== null && status >= 500 && command === 'RCPT TO';
  if (status === null && hasBegun) return { kind: 'unknown', reason };
  // The address cannot even be put to the service.
  const isNoAddress = code === 'EENVELOPE' && command === 'API';
  return isFinal || isNoAddress ? { kind: 'refused', reason } : { kind: 'unavailable', reason };
}
