import { describe, expect, it } from 'vitest';
import { explainMail } from '../../../../backend/commands/failures/mail-words.rules.ts';
import {
  readMailFault,
  type MailReason,
} from '../../../../backend/platform/mail/read-mail-fault.ts';

const service = { host: 'mail.example.com', port: 587 };
const thrown = (message: string, fields: object) => Object.assign(new Error(message), fields);

const failures: [error: Error, reason: MailReason, problem: RegExp, cure: RegExp][] = [
  [
    thrown('self-signed certificate', {
      code: 'ESOCKET',
      originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    }),
    'unknown_issuer',
    /self-signed or of an unknown issuer/,
    /NODE_EXTRA_CA_CERTS/,
  ],
  // After STARTTLS there is no code.
  [
    thrown('Error initiating TLS - self-signed certificate', { code: 'ETLS', command: 'STARTTLS' }),
    'unknown_issuer',
    /self-signed or of an unknown issuer/,
    /NODE_EXTRA_CA_CERTS/,
  ],
  [
    thrown('Error initiating TLS - certificate has expired', { code: 'ETLS' }),
    'certificate_expired',
    /has expired/,
    /clock/,
  ],
  [
    thrown('certificate has expired', { code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }),
    'certificate_expired',
    /has expired/,
    /clock/,
  ],
  [
    thrown(`Error initiating TLS - Hostname/IP does not match certificate's altnames`, {
      code: 'ETLS',
    }),
    'certificate_of_other_host',
    /is not for mail\.example\.com/,
    /not an alias/,
  ],
  [
    thrown('wrong version number', {
      code: 'ESOCKET',
      originalCode: 'ERR_SSL_WRONG_VERSION_NUMBER',
    }),
    'no_tls',
    /no TLS from the start/,
    /smtp:\/\/ instead of smtps:\/\//,
  ],
  [
    thrown('connect EHOSTUNREACH', { code: 'ESOCKET', originalCode: 'EHOSTUNREACH' }),
    'no_answer',
    /in time/,
    /firewall/,
  ],
  [thrown('Greeting never received', { code: 'ETIMEDOUT' }), 'no_answer', /in time/, /firewall/],
  [
    thrown('getaddrinfo ENOTFOUND mail.example.com', { code: 'EDNS', originalCode: 'ENOTFOUND' }),
    'unknown_host',
    /not known to the network/,
    /SMTP_URL/,
  ],
  [
    thrown('Invalid greeting. response=554 no thanks to nora@acme.example', {
      code: 'EPROTOCOL',
      responseCode: 554,
      command: 'CONN',
    }),
    'unreachable',
    /cannot be reached \(Invalid greeting\. response=554 no thanks to \[address\]\)/,
    /SMTP_URL/,
  ],
  [
    thrown('Invalid login: 535 nora@acme.example', {
      code: 'EAUTH',
      responseCode: 535,
      command: 'AUTH PLAIN',
    }),
    'wrong_login',
    /refuses the login of SMTP_URL \(535\)\.$/,
    /%40 for @/,
  ],
  [
    thrown('Connection closed', { code: 'ECONNECTION', command: 'AUTH PLAIN' }),
    'login_failed',
    /login at the mail service failed \(ECONNECTION: Connection closed\)/,
    /SMTP_URL/,
  ],
];

describe('a mail service', () => {
  it.each(failures)('that fails with %s: %s', (error, reason, problem, cure) => {
    const fault = readMailFault(error);
    expect(fault.reason).toBe(reason);
    expect(explainMail(fault, service).problem).toMatch(problem);
    expect(explainMail(fault, service).cure).toMatch(cure);
  });

  it('has words for every reason', () => {
    const reasons: Record<MailReason, true> = {
      unknown_host: true,
      no_answer: true,
      unreachable: true,
      no_tls: true,
      plaintext_login: true,
      unknown_issuer: true,
      certificate_expired: true,
      certificate_of_other_host: true,
      wrong_login: true,
      login_failed: true,
    };
    for (const reason of Object.keys(reasons) as MailReason[]) {
      const codes = { code: 'ESOCKET', responseCode: null, enhanced: null, command: null };
      const fault = { ...codes, reason, said: 'no' };
      const { problem, cure } = explainMail(fault, service);
      expect(problem).toMatch(/^The [^\n]{10,}\.$/);
      expect(cure).toMatch(/^[A-Z][^\n]{10,}\.$/);
    }
  });

  it('may answer with 200 kB of anything', () => {
    const { said } = readMailFault(thrown('a@'.repeat(100_000), { code: 'ETLS' }));
    expect(said.length).toBeLessThanOrEqual(160);
  });
});
