import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../backend/config/config.ts';
import { dkimRecord } from '../../backend/platform/mail/dkim.ts';
import { checks } from '../../backend/commands/doctor/checks.ts';
import { createDoctorContext } from '../../backend/commands/doctor/doctor-context.ts';
import { runChecks } from '../../backend/commands/doctor/run-checks.ts';
import { aGoodZone, fakeMailDns, type Zone } from '../support/doctor/fake-mail-dns.ts';
import { makeCertificate } from '../support/doctor/make-certificate.ts';
import { startOddMailServer } from '../support/doctor/start-odd-mail-server.ts';
import { freePort } from '../support/free-port.ts';

const DOMAIN = 'acme-outdoor.dk';
const MAIL_CHECKS = new Set(['smtp', 'mail-domain', 'spf', 'dkim', 'dmarc']);
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function examineMail(environment: Record<string, string>, zone: Zone = aGoodZone(DOMAIN)) {
  const config = readConfig({ MAIL_FROM: `Acme <nps@${DOMAIN}>`, ...environment }, null);
  const context = createDoctorContext(config, { dns: fakeMailDns(zone) });
  const relevant = checks.filter(({ name }) => MAIL_CHECKS.has(name));
  const outcomes = await runChecks(relevant, context);
  return outcomes.flatMap(({ findings }) => findings);
}

async function mailServer(options: SMTPServerOptions = {}) {
  const server = await startOddMailServer(options);
  closers.push(server.close);
  return server;
}

describe('a mail service', () => {
  it('that takes the login is healthy', async () => {
    const { port } = await mailServer({ disabledCommands: ['STARTTLS'] });
    expect(await examineMail({ SMTP_URL: `smtp://aftercare:right@localhost:${port}` })).toEqual([]);
  });

  it('that refuses the password is an error, without its words', async () => {
    const { port } = await mailServer({ disabledCommands: ['STARTTLS'] });
    const findings = await examineMail({ SMTP_URL: `smtp://aftercare:wrong@localhost:${port}` });
    expect(findings).toEqual([
      {
        check: 'smtp',
        severity: 'error',
        problem: 'The mail service refuses the login of SMTP_URL (535).',
        cure: expect.stringContaining('%40 for @'),
      },
    ]);
  });

  it.each([
    { kind: 'by STARTTLS', scheme: 'smtp', secure: false },
    { kind: 'from the start', scheme: 'smtps', secure: true },
  ])(
    'that encrypts $kind with a self-signed certificate is an error',
    async ({ scheme, secure }) => {
      const { port } = await mailServer({ ...makeCertificate(30), secure });
      const findings = await examineMail({
        SMTP_URL: `${scheme}://aftercare:right@localhost:${port}`,
      });
      expect(findings).toEqual([
        expect.objectContaining({
          check: 'smtp',
          severity: 'error',
          problem: expect.stringContaining('self-signed or of an unknown issuer'),
          cure: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
        }),
      ]);
    },
  );

  it('that speaks no TLS from the start is an error with smtps://', async () => {
    const { port } = await mailServer({ disabledCommands: ['STARTTLS'] });
    const [finding] = await examineMail({ SMTP_URL: `smtps://aftercare:right@localhost:${port}` });
    expect(finding?.problem).toContain('speaks no TLS from the start');
    expect(finding?.cure).toContain('smtp:// instead of smtps://');
  });

  it('where nobody listens is an error', async () => {
    const [finding] = await examineMail({ SMTP_URL: `smtp://localhost:${await freePort()}` });
    expect(finding).toMatchObject({ check: 'smtp', severity: 'error' });
    expect(finding?.problem).toContain('cannot be reached');
    expect(finding?.cure).toContain('SMTP_URL');
  });

  it('that hangs up is an error', async () => {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closers.push(async () => server.close());
    const { port } = server.address() as AddressInfo;
    const [finding] = await examineMail({ SMTP_URL: `smtp://localhost:${port}` });
    expect(finding).toMatchObject({ check: 'smtp', severity: 'error' });
  });
});

describe('a mail service that takes the login and refuses what we send', () => {
  type Refusal = { at: 'mail' | 'rcpt'; code: number; words: string; only?: string };

  async function examineRefusing({ at, code, words, only }: Refusal) {
    const mails: string[] = [];
    const says = (name: string) =>
      only === undefined || name.endsWith(only)
        ? Object.assign(new Error(words), { responseCode: code })
        : null;
    const { port } = await mailServer({
      disabledCommands: ['STARTTLS'],
      onMailFrom: ({ address }, _session, done) => done(at === 'mail' ? says(address) : null),
      onRcptTo: ({ address }, _session, done) => done(at === 'rcpt' ? says(address) : null),
      onData: (stream, _session, done) => {
        mails.push('a mail');
        stream.resume().on('end', () => done());
      },
    });
    const findings = await examineMail({ SMTP_URL: `smtp://aftercare:right@localhost:${port}` });
    expect(mails, 'doctor sends none').toEqual([]);
    return findings;
  }

  it.each<[string, Refusal, RegExp, RegExp]>([
    [
      'as sender',
      { at: 'mail', code: 553, words: '5.7.1 not owned by nora@acme.example' },
      /refuses the sender \(553 5\.7\.1 MAIL FROM\), so mails wait\.$/,
      /Set MAIL_FROM/,
    ],
    [
      'for want of relaying',
      { at: 'rcpt', code: 554, words: '5.7.1 Relay access denied', only: '@example.com' },
      /passes on no mail for us \(554 5\.7\.1 RCPT TO\)/,
      /relay there/,
    ],
    [
      'for want of a login',
      { at: 'mail', code: 530, words: '5.7.0 Authentication required' },
      /wants a login/,
      /user and password in SMTP_URL/,
    ],
    [
      'by a block list',
      { at: 'rcpt', code: 554, words: '5.7.1 blocked using zen.spamhaus.org' },
      /a rule or a block list/,
      /block list/,
    ],
    [
      'at every receiver, without a word on why',
      { at: 'rcpt', code: 550, words: 'no' },
      /passes on no mail for us/,
      /relay there/,
    ],
  ])('%s is an error', async (_title, refusal, problem, cure) => {
    expect(await examineRefusing(refusal)).toEqual([
      {
        check: 'smtp',
        severity: 'error',
        problem: expect.stringMatching(problem),
        cure: expect.stringMatching(cure),
      },
    ]);
  });

  it.each<[string, Refusal]>([
    ['greylisting', { at: 'rcpt', code: 450, words: '4.2.0 Greylisted' }],
    [
      'a domain that takes no mail',
      { at: 'rcpt', code: 556, words: '5.1.10 null MX', only: '@example.com' },
    ],
    ['one receiver alone', { at: 'rcpt', code: 550, words: 'no', only: '@example.com' }],
  ])('is none for %s', async (_title, refusal) => {
    expect(await examineRefusing(refusal)).toEqual([]);
  });
});

describe('the domain of MAIL_FROM', () => {
  const at = (change: (zone: Zone) => void) => {
    const zone = aGoodZone(DOMAIN);
    change(zone);
    return examineMail({}, zone);
  };

  it.each<[string, string, string, RegExp, (zone: Zone) => void]>([
    ['without SPF', 'spf', 'hint', /no SPF record/, (zone) => void (zone.texts[DOMAIN] = [])],
    [
      'with two SPF records',
      'spf',
      'warning',
      /has 2 SPF records/,
      (zone) => void zone.texts[DOMAIN]?.push('v=spf1 -all'),
    ],
    [
      'with an SPF record for everybody',
      'spf',
      'warning',
      /allows everybody/,
      (zone) => void (zone.texts[DOMAIN] = ['v=spf1 mx +all']),
    ],
    [
      'without DKIM',
      'dkim',
      'hint',
      /no DKIM key/,
      (zone) => void delete zone.texts[`x7._domainkey.${DOMAIN}`],
    ],
    [
      'without DMARC',
      'dmarc',
      'hint',
      /no DMARC record/,
      (zone) => void delete zone.texts[`_dmarc.${DOMAIN}`],
    ],
    [
      'with a DMARC record that says nothing',
      'dmarc',
      'hint',
      /names no policy/,
      (zone) => void (zone.texts[`_dmarc.${DOMAIN}`] = ['v=DMARC1; rua=mailto:a@b.example']),
    ],
    [
      'that takes no mail',
      'mail-domain',
      'warning',
      /takes no mail/,
      (zone) => void (zone.mailServers = {}),
    ],
    [
      'that nobody can be asked about',
      'mail-domain',
      'hint',
      /DNS could not be asked/,
      (zone) => void (zone.isDown = true),
    ],
  ])('%s is found', async (_title, check, severity, problem, change) => {
    expect(await at(change)).toEqual([
      expect.objectContaining({ check, severity, problem: expect.stringMatching(problem) }),
    ]);
  });

  it('may have the DMARC policy of the domain above it', async () => {
    const zone = aGoodZone(DOMAIN);
    zone.mailServers[`mail.${DOMAIN}`] = ['mx.mail.example'];
    zone.texts[`mail.${DOMAIN}`] = ['v=spf1 mx -all'];
    zone.texts[`a._domainkey.mail.${DOMAIN}`] = ['v=DKIM1; p=MIIB'];
    expect(await examineMail({ MAIL_FROM: `nps@mail.${DOMAIN}` }, zone)).toEqual([]);
  });

  describe('whose mails we sign ourselves', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'aftercare-dkim-')), 'dkim.pem');
    const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    const signing = { DKIM_SELECTOR: 's9', DKIM_KEY_FILE: file };
    const withRecord = (record: string | null) => {
      writeFileSync(file, privateKey);
      const zone = aGoodZone(DOMAIN);
      if (record !== null) zone.texts[`s9._domainkey.${DOMAIN}`] = [record];
      return examineMail(signing, zone);
    };

    it('has the other half of our key in its DNS', async () => {
      const record = dkimRecord({ privateKey });
      expect(await withRecord(record)).toEqual([]);
      expect(await withRecord(record.replace('p=', 't=s ; p= '))).toEqual([]);
    });

    it.each([
      [null, /^There is no record at s9\._domainkey\./],
      ['v=DKIM1; p=MIIB', /^Another key stands at s9\._domainkey\./],
    ])('is warned of where it has %j, and told what to add', async (record, problem) => {
      expect(await withRecord(record)).toEqual([
        expect.objectContaining({
          check: 'dkim',
          severity: 'warning',
          problem: expect.stringMatching(problem),
          cure: expect.stringContaining(dkimRecord({ privateKey })),
        }),
      ]);
    });
  });

  it('of a free mailbox is a warning', async () => {
    const zone = { ...aGoodZone('gmail.com') };
    const findings = await examineMail({ MAIL_FROM: 'acme@gmail.com' }, zone);
    expect(findings).toEqual([
      expect.objectContaining({ check: 'mail-domain', severity: 'warning' }),
    ]);
  });
});
