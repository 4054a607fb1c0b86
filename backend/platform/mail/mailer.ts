import { createTransport, type TransportOptions } from 'nodemailer';

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
  /** The service is away, busy, or refuses us rather than the receiver. */
  | { kind: 'unavailable'; reason: string };

/** Hands mails to the mail service. */
export interface Mailer {
  /** Never throws. */
  send(mail: Mail): Promise<MailOutcome>;
  /** Says whether the service takes our login. */
  isReady(): Promise<boolean>;
  close(): void;
}

const SECONDS = 1000;

/** Makes a mailer on SMTP; every wait has an end, well inside a hand-off's lease. */
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
  return {
    async send({ to, subject, html, text, messageId, headers = {} }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          html,
          text,
          messageId,
          headers,
        });
        return { kind: 'accepted' };
      } catch (error) {
        return outcomeOf(error);
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

function outcomeOf(error: unknown): MailOutcome {
  const { code, responseCode, command } = (error ?? {}) as Record<string, unknown>;
  const status = typeof responseCode === 'number' ? responseCode : null;
  // The server's words may quote the address, so only codes go on.
  const reason = [code, status, command].filter(Boolean).join(' ') || 'unknown mail error';
  // A refusal at MAIL FROM or AUTH is about us: it would come for every receiver.
  const isAboutReceiver = command === 'RCPT TO' || command === 'DATA';
  const isFinal = status !== null && status >= 500 && isAboutReceiver;
  // The address cannot even be put to the service.
  const isNoAddress = code === 'EENVELOPE' && command === 'API';
  return isFinal || isNoAddress ? { kind: 'refused', reason } : { kind: 'unavailable', reason };
}
