import { isLocalHost } from '../http/hosts.ts';

/** How a mail service is spoken to, as `SMTP_URL` says. */
export type SmtpPlan = {
  /** For the mail library. */
  url: string;
  host: string;
  port: number;
  /** TLS from the start. */
  isSecure: boolean;
  hasLogin: boolean;
  /** The login goes over TLS or not at all. */
  mustEncrypt: boolean;
};

/** What the URL may say, so that the login goes out in clear. */
const PLAINTEXT_LOGIN = 'allowPlaintextLogin';

/**
 * Reads `SMTP_URL`.
 *
 * User and password go in clear only to this very machine, or where the URL says so: a network in
 * between, or whoever takes STARTTLS out of the server's greeting, would read them.
 */
export function readSmtpUrl(smtpUrl: string): SmtpPlan {
  const url = new URL(smtpUrl);
  const host = url.hostname || 'localhost';
  const isSecure = url.protocol === 'smtps:';
  const hasLogin = url.username !== '' || url.password !== '';
  const isAllowed = url.searchParams.get(PLAINTEXT_LOGIN) === 'true';
  const mustEncrypt = hasLogin && !isSecure && !isAllowed && !isLocalHost(host);
  // The library lets the URL win over what it is told otherwise.
  for (const name of mustEncrypt ? ['requireTLS', 'ignoreTLS', 'opportunisticTLS', 'secure'] : []) {
    url.searchParams.delete(name);
  }
  url.searchParams.delete(PLAINTEXT_LOGIN);
  return {
    url: url.toString(),
    host,
    port: Number(url.port) || (isSecure ? 465 : 587),
    isSecure,
    hasLogin,
    mustEncrypt,
  };
}
