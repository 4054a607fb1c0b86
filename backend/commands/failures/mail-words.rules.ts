import type { MailFault, MailReason } from '../../platform/mail/read-mail-fault.ts';
import type { Explanation } from './explanation.ts';

/** Where the mail service is. */
type Service = { host: string; port: number };

type Words = (told: Service & MailFault & { at: string }) => Explanation;

/** Says why the mail service cannot be used, and what to do about it. */
export function explainMail(fault: MailFault, { host, port }: Service): Explanation {
  return WORDS[fault.reason]({ ...fault, host, port, at: `${host}:${port}` });
}

const WORDS: Record<MailReason, Words> = {
  unknown_host: ({ host }) => ({
    problem: `The mail service’s host ${host} is not known to the network.`,
    cure: 'Check the host name in SMTP_URL, and this machine’s DNS.',
  }),
  no_answer: ({ at }) => ({
    problem: `The mail service at ${at} does not answer in time.`,
    cure: 'Check host and port in SMTP_URL (465 needs smtps://, 587 smtp://), and whether a firewall or your hoster blocks outgoing mail ports.',
  }),
  unreachable: ({ at, said, code }) => ({
    problem: `The mail service at ${at} cannot be reached (${said || code}).`,
    cure: 'Check host and port in SMTP_URL, and whether a firewall or your hoster blocks outgoing mail ports.',
  }),
  no_tls: ({ at }) => ({
    problem: `The mail service at ${at} speaks no TLS from the start.`,
    cure: 'Set SMTP_URL to smtp:// instead of smtps:// (it then uses STARTTLS), or to port 465.',
  }),
  unknown_issuer: ({ at }) => ({
    problem: `The certificate of the mail service at ${at} is self-signed or of an unknown issuer.`,
    cure: 'Install one of a known issuer there, or name your own in NODE_EXTRA_CA_CERTS.',
  }),
  certificate_expired: ({ at }) => ({
    problem: `The certificate of the mail service at ${at} has expired.`,
    cure: 'Renew it there; if it is fresh, check this machine’s clock.',
  }),
  certificate_of_other_host: ({ host }) => ({
    problem: `The certificate of the mail service is not for ${host}.`,
    cure: 'Write into SMTP_URL the host name that your mail service tells you, not an alias or an IP address.',
  }),
  wrong_login: ({ responseCode }) => ({
    problem: `The mail service refuses the login of SMTP_URL${responseCode === null ? '' : ` (${responseCode})`}.`,
    cure: 'Check user and password in SMTP_URL: a special character in them must be written as %40 for @, %2F for /, %3A for : and so on; some services need an app password.',
  }),
  login_failed: ({ responseCode, code, said }) => ({
    problem: `The login at the mail service failed (${responseCode ?? code}: ${said}).`,
    cure: 'Check SMTP_URL against what your mail service says of SMTP.',
  }),
};
