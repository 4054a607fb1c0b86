import { networkReasonOf } from '../network-reason.ts';
import { quote } from '../quote.ts';
import { UNKNOWN_ISSUER } from '../unknown-issuer.rules.ts';
import { enhancedCodeIn } from './refusal.rules.ts';

/** Why a mail service could not be used. */
export type MailReason =
  | 'unknown_host'
  | 'no_answer'
  | 'unreachable'
  | 'no_tls'
  | 'plaintext_login'
  | 'unknown_issuer'
  | 'certificate_expired'
  | 'certificate_of_other_host'
  | 'wrong_login'
  | 'login_failed';

/** What a failed exchange with a mail service says of itself, in codes. */
export type MailCodes = {
  /** Of the mail library, such as `EAUTH`. */
  code: string | null;
  /** SMTP's own, when the server spoke. */
  responseCode: number | null;
  /** The one of RFC 3463, such as `5.1.1`, when the server gave one. */
  enhanced: string | null;
  /** The SMTP command at which it failed. */
  command: string | null;
};

/** How an attempt to use a mail service failed. */
export type MailFault = MailCodes & {
  reason: MailReason;
  /** Words of the server or the system, bounded and without addresses. */
  said: string;
};

/** Codes of Node's TLS, by what is wrong with the certificate or the port. */
const REASONS: Readonly<Record<string, MailReason>> = {
  ...UNKNOWN_ISSUER,
  CERT_HAS_EXPIRED: 'certificate_expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate_of_other_host',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no_tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'no_tls',
};

/** After STARTTLS the library passes on the sentence of TLS, but not its code. */
const SENTENCES: readonly [RegExp, MailReason][] = [
  [/self.signed|unable to (?:verify|get)/i, 'unknown_issuer'],
  [/expired/i, 'certificate_expired'],
  [/altname|does not match/i, 'certificate_of_other_host'],
  [/wrong version number|packet length too long/i, 'no_tls'],
];

/** Reads the codes of what the mail library threw. */
export function readMailCodes(error: unknown): MailCodes {
  const { code, responseCode, command } = (error ?? {}) as Record<string, unknown>;
  const words = wordsOf(error);
  return {
    code: typeof code === 'string' ? code : null,
    responseCode: typeof responseCode === 'number' ? responseCode : null,
    enhanced: typeof responseCode === 'number' ? enhancedCodeIn(words) : null,
    command: typeof command === 'string' ? command : null,
  };
}

/** The server's answer as it came; it may quote an address, so it goes nowhere. */
export function wordsOf(error: unknown): string {
  const { response } = (error ?? {}) as Record<string, unknown>;
  return typeof response === 'string' ? response : '';
}

/** Reads what the mail library threw before any mail was handed over. */
export function readMailFault(error: unknown): MailFault {
  const codes = readMailCodes(error);
  const message = error instanceof Error ? error.message : String(error);
  return { ...codes, reason: reasonOf(error, codes, message), said: quote(message, 160) };
}

function reasonOf(error: unknown, { code, responseCode, command }: MailCodes, message: string) {
  if (code === 'EAUTH' || command?.startsWith('AUTH')) {
    const isRefused = code === 'EAUTH' || responseCode === 535 || responseCode === 534;
    return isRefused ? 'wrong_login' : 'login_failed';
  }
  const { originalCode } = (error ?? {}) as Record<string, unknown>;
  const known = REASONS[String(originalCode)] ?? REASONS[code ?? ''];
  if (known !== undefined) return known;
  const network = networkReasonOf(originalCode) ?? networkReasonOf(code);
  if (network === 'unknown_host' || network === 'no_answer') return network;
  if (code === 'EDNS') return 'unknown_host';
  if (code !== 'ETLS' || responseCode !== null) return 'unreachable';
  const said = message.slice(0, 500);
  return SENTENCES.find(([pattern]) => pattern.test(said))?.[1] ?? 'unreachable';
}
