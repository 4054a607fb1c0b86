import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../../backend/config/config.ts';
import { judgeDeliveries } from '../../../../backend/commands/doctor/checks/webhook-deliveries.ts';
import { judgePostgres } from '../../../../backend/commands/doctor/checks/postgres.ts';
import { judgeRedis } from '../../../../backend/commands/doctor/checks/redis.ts';
import { isOlder } from '../../../../backend/commands/doctor/compare-versions.rules.ts';
import { explainDatabase } from '../../../../backend/commands/doctor/explain-database.rules.ts';
import { isLocalHost, isPrivateHost } from '../../../../backend/commands/doctor/is-local.rules.ts';
import { judgeSmtp } from '../../../../backend/commands/doctor/judge-smtp.rules.ts';
import { renderDiagnosis } from '../../../../backend/commands/doctor/render-diagnosis.rules.ts';
import { senderDomainOf } from '../../../../backend/commands/doctor/sender-domain.ts';

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
    expect(judgeDeliveries(invocations)[0]?.severity ?? null).toBe(severity);
  });

  it('only the newest count', () => {
    const newest = Array.from({ length: 20 }, () => ok);
    expect(judgeDeliveries(some(...newest, ['terminated', 500]))).toEqual([]);
  });
});

describe('a mail service far away', () => {
  const visit = {
    host: 'mail.example.com',
    port: 25,
    hasLogin: true,
    isEncrypted: false,
    offersLogin: true,
    failure: null,
  };
  const failed = (message: string, code = 'ESOCKET') =>
    judgeSmtp({
      ...visit,
      failure: { during: 'connect', code, responseCode: null, message },
    })[0];

  it('that does not encrypt is a warning', () => {
    expect(judgeSmtp(visit)[0]).toMatchObject({ severity: 'warning' });
    expect(judgeSmtp({ ...visit, isEncrypted: true })).toEqual([]);
    expect(judgeSmtp({ ...visit, host: '127.0.0.1' })).toEqual([]);
  });

  it('that wants a login, and gets none, is a hint', () => {
    const faults = judgeSmtp({ ...visit, isEncrypted: true, hasLogin: false });
    expect(faults).toEqual([expect.objectContaining({ severity: 'hint' })]);
  });

  it.each([
    ['certificate has expired', /has expired/],
    ["Hostname/IP does not match certificate's altnames", /is not for mail\.example\.com/],
    ['Greeting never received', /does not answer in time/],
    ['getaddrinfo ENOTFOUND mail.example.com', /not known to the network/],
    ['554 no thanks to nora@acme.example', /cannot be reached \(554 no thanks to \[address\]\)/],
  ])('"%s" is explained', (message, problem) => {
    expect(failed(message)?.problem).toMatch(problem);
  });
});

describe('servers', () => {
  const postgres = {
    version: '17.2',
    maxConnections: 97,
    usedByOthers: 10,
    neededByUs: 22,
    isFsyncOn: true,
    isReadOnly: false,
  };
  const redis = {
    version: '7.2.4',
    evictionPolicy: 'noeviction',
    isAppendOnly: true,
    usedBytes: 10,
    maxBytes: 0,
  };

  it('that are set up well have no fault', () => {
    expect([...judgePostgres(postgres), ...judgeRedis(redis)]).toEqual([]);
  });

  it('Postgres is full when others hold its connections', () => {
    const [fault] = judgePostgres({ ...postgres, usedByOthers: 90 });
    expect(fault?.problem).toContain('leaves us 7 of 97 connections');
  });

  it.each([
    ['is too old', { version: '6.0.16' }, 'error'],
    ['evicts', { evictionPolicy: 'volatile-ttl' }, 'error'],
    ['is nearly full', { usedBytes: 95, maxBytes: 100 }, 'warning'],
    ['hides its settings', { evictionPolicy: null }, undefined],
  ])('Redis %s', (_title, facts, severity) => {
    expect(judgeRedis({ ...redis, ...facts })[0]?.severity).toBe(severity);
  });

  it.each([
    [
      'DATABASE_URL: cannot use this database: the server is older than Postgres 15; upgrade it',
      /older than version 15/,
    ],
    [
      'DATABASE_URL: cannot use this database: getaddrinfo ENOTFOUND db',
      /not known to the network/,
    ],
    [
      'DATABASE_URL: cannot use this database: password authentication failed for user "a"',
      /user or the password/,
    ],
    ['DATABASE_URL: cannot use this database: timeout exceeded when trying to connect', /in time/],
    [
      'DATABASE_URL: cannot use this database: no pg_hba.conf entry for host "10.0.0.1", no encryption',
      /does not let us in/,
    ],
    [
      'DATABASE_URL: cannot use this database: sorry, too many clients already',
      /no connection left/,
    ],
    [
      'DATA_DIR: cannot use the folder ./data: its disk is full; free some space',
      /folder \.\/data cannot be used: its disk is full/,
    ],
  ])('%s', (message, problem) => {
    expect(explainDatabase(message, './data').problem).toMatch(problem);
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
    ['localhost', true, true],
    ['127.0.0.1', true, true],
    ['[::1]', true, true],
    ['10.1.2.3', false, true],
    ['172.20.0.1', false, true],
    ['172.40.0.1', false, false],
    ['mailpit', false, true],
    ['nas.local', false, true],
    ['nps.acme.example', false, false],
  ])('host %s is local: %s, private: %s', (host, isLocal, isPrivate) => {
    expect(isLocalHost(host)).toBe(isLocal);
    expect(isPrivateHost(host)).toBe(isPrivate);
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
