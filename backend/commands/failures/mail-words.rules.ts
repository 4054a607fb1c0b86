import type { MailFault, MailReason } from '../../platform/mail/read-mail-fault.ts';
import type { OwnFault } from '../../platform/mail/refusal.rules.ts';
import type { Explanation } from './explanation.ts';

/** Where the mail service is. */
type Service = { host: string; port: number };

type Words = (told: Service & MailFault & { at: string }) => Explanation;

/** Says why the mail service cannot be used, and what to do about it. */
export function explainMail(fault: MailFault, { host, port }: Service): Explanation {
  return WORDS[fault.reason]({ ...fault, host, port, at: `${host}:${port}` });
}

/** Says what the mail service refuses of us, and what to do about it. */
export function explainRefusal({ fault, said }: { fault: OwnFault; said: string }): Explanation {
  const { problem, cure } = REFUSALS[fault];
  return { problem: `The mail service ${problem} (${said}), so mails wait.`, cure };
}

const REFUSALS: Record<OwnFault, Explanation> = {
  login: {
    problem: 'wants a login, or refuses the one of SMTP_URL',
    cure: 'Check user and password in SMTP_URL against what your mail service says of SMTP.',
  },
  encryption: {
    problem: 'and we find no encrypted way that both take',
    cure: 'Set SMTP_URL to smtps://…:465, or to a port with STARTTLS, usually 587.',
  },
  sender: {
    problem: 'refuses the sender',
    cure: 'Set MAIL_FROM to an address that your mail service lets this login send from, at a domain that is in the DNS.',
  },
  relay: {
    problem: 'passes on no mail for us',
    cure: 'Let this machine or this login relay there, or set SMTP_URL to the service that sends for your domain, with user and password.',
  },
  policy: {
    problem: 'refuses our mails by a rule or a block list',
    cure: 'Look for the reason in its log; check SPF, DKIM and DMARC of the domain of MAIL_FROM, and whether the address that sends is on a block list.',
  },
  quota: {
    problem: 'takes no more mails from us for now',
    cure: 'Wait, or have the limit for sending raised there; what waits goes out by itself.',
  },
  service: {
    problem: 'is away or out of order',
    cure: 'See its log; check SMTP_URL, and the network between here and there.',
  },
};

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
  plaintext_login: ({ at, host }) => ({
    problem: `The mail service at ${at} offers no STARTTLS, so the login of SMTP_URL is not sent, and no mail either.`,
    cure: `Set SMTP_URL to smtps://…:465 or to a port with STARTTLS, usually 587; if nobody can listen in between here and ${host}, add ?allowPlaintextLogin=true to it.`,
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
