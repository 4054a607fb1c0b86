import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../../backend/config/config.ts';
import { judgeDeliveries } from '../../../../backend/commands/doctor/checks/webhook-deliveries.ts';
import { judgePostgres } from '../../../../backend/commands/doctor/checks/postgres.ts';
import { judgeRedis } from '../../../../backend/commands/doctor/checks/redis.ts';
import { isOlder } from '../../../../backend/commands/doctor/is-older.ts';
import { judgeSmtp } from '../../../../backend/commands/doctor/judge-smtp.rules.ts';
import { renderDiagnosis } from '../../../../backend/commands/doctor/render-diagnosis.rules.ts';
import { senderDomainOf } from '../../../../backend/commands/doctor/mail-dns.ts';

describe('the latest deliveries', () => {
  const some = (...ends: [string, number?][]) =>
    ends.map(([status, code], index) => ({ id: String(index), status, status_code: code }));
  const ok = ['succeeded', 200] as [string, number];

  it.each([
    ['none yet', [], null],
    ['all arrived', some(ok, ok, ok), null],
    ['one is under way', some(['pending'], ok), null],
    ['one of many failed', some(ok, ok, ok, ['timeout'], ok), 'warning'],
    ['half of them failed', some(ok, ['terminated', 500]), 'error'],
    ['a state that nobody has written about, with a bad status', some(['odd', 502]), 'error'],
    ['the breaker is open', some(['circuit broken'], ok, ok, ok, ok), 'error'],
    ['the breaker has closed again', some(ok, ok, ok, ok, ['circuit broken']), 'warning'],
  ])('%s', (_title, invocations, severity) => {
    expect(judgeDeliveries(invocations, 'aftercare setup')[0]?.severity ?? null).toBe(severity);
  });

  it('only the newest count', () => {
    const newest = Array.from({ length: 20 }, () => ok);
    expect(judgeDeliveries(some(...newest, ['terminated', 500]), 'aftercare setup')).toEqual([]);
  });
});

describe('a mail service far away', () => {
  const visit = {
    host: 'mail.example.com',
    port: 25,
    isPrivate: false,
    hasLogin: true,
    isEncrypted: false,
    offersLogin: true,
    fault: null,
    refused: null,
  };
  it('that does not encrypt is a warning', () => {
    expect(judgeSmtp(visit)[0]).toMatchObject({ severity: 'warning' });
    expect(judgeSmtp({ ...visit, isEncrypted: true })).toEqual([]);
    expect(judgeSmtp({ ...visit, isPrivate: true })).toEqual([]);
  });

  it('that wants a login, and gets none, is a hint', () => {
    const faults = judgeSmtp({ ...visit, isEncrypted: true, hasLogin: false });
    expect(faults).toEqual([expect.objectContaining({ severity: 'hint' })]);
  });

  it('that cannot be used is an error, and others need not look', () => {
    const fault = {
      reason: 'certificate_expired' as const,
      code: 'ESOCKET',
      responseCode: null,
      enhanced: null,
      command: 'CONN',
      said: 'certificate has expired',
    };
    expect(judgeSmtp({ ...visit, fault })).toEqual([
      expect.objectContaining({
        severity: 'error',
        isBlocking: true,
        problem: expect.stringContaining('mail.example.com:25 has expired'),
      }),
    ]);
  });
});

describe('servers', () => {
  const postgres = {
    version: '17.2',
    maxConnections: 97,
    usedByOthers: 10,
    neededByUs: 22,
    isFsyncOn: true,
    isEncrypted: true,
    isReadOnly: false,
    role: 'aftercare',
    database: 'aftercare',
    mayCreate: true,
  };
  const redis = {
    version: '7.2.4',
    evictionPolicy: 'noeviction',
    isAppendOnly: true,
    usedBytes: 10,
    maxBytes: 0,
  };

  it('that are set up well have no fault', () => {
    expect([...judgePostgres(postgres, 'db.example'), ...judgeRedis(redis)]).toEqual([]);
  });

  it('Postgres is full when others hold its connections', () => {
    const [fault] = judgePostgres({ ...postgres, usedByOthers: 90 }, '');
    expect(fault?.problem).toContain('leaves us 7 of 97 connections');
  });

  it.each([
    ['db.example.com', 'warning'],
    ['93.184.216.34', 'warning'],
    ['localhost', undefined],
    ['10.0.0.7', undefined],
    ['postgres', undefined],
    ['', undefined],
  ])('an unencrypted connection to Postgres at "%s": %s', (host, severity) => {
    expect(judgePostgres({ ...postgres, isEncrypted: false }, host)[0]?.severity).toBe(severity);
  });

  it.each([
    ['is too old', { version: '6.0.16' }, 'error'],
    ['evicts', { evictionPolicy: 'volatile-ttl' }, 'error'],
    ['is nearly full', { usedBytes: 95, maxBytes: 100 }, 'warning'],
    ['hides its settings', { evictionPolicy: null }, undefined],
  ])('Redis %s', (_title, facts, severity) => {
    expect(judgeRedis({ ...redis, ...facts })[0]?.severity).toBe(severity);
  });
});

describe('small judgements', () => {
  it.each([
    ['1.2.3', '1.2.4', true],
    ['1.10.0', '1.9.9', false],
    ['1.2', '1.2.0', false],
    ['0.9', '1', true],
    ['', '0.0.1', true],
  ])('version "%s" before "%s": %s', (a, b, expected) => {
    expect(isOlder(a, b)).toBe(expected);
  });

  it.each([
    ['Acme <nps@Acme.Example>', 'acme.example'],
    ['nps@acme.example', 'acme.example'],
    ['"A @ B" <nps@acme.example>', 'acme.example'],
  ])('the domain of %s', (from, domain) => {
    expect(senderDomainOf(readConfig({ MAIL_FROM: from }, null))).toBe(domain);
  });
});

describe('the report of a healthy installation', () => {
  it('has a line for each area and says that all is well', () => {
    const check = { name: 'a', title: 'a is well', status: 'healthy' as const, because: null };
    const diagnosis = {
      status: 'healthy' as const,
      zendeskUrl: null,
      findings: [],
      checks: [check],
    };
    expect(renderDiagnosis(diagnosis, (_color, text) => text)).toBe(
      'Aftercare\n\n  ✓ a is well\n\nAll is well.\n',
    );
  });
});
