import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../../../backend/commands/failures/explain-failure.ts';
import { databaseError } from '../../../../backend/platform/database/database-error.ts';
import {
  UnusableError,
  type UnusableReason,
  type UsedSetting,
} from '../../../../backend/platform/unusable-error.ts';
import { folderError } from '../../../../backend/platform/folder-error.ts';
import { addressError } from '../../../../backend/platform/http/listen.ts';
import { redisError, wrongKind } from '../../../../backend/platform/queue/redis-error.ts';

const coded = (message: string, code?: string, more: object = {}) =>
  Object.assign(new Error(message), code === undefined ? {} : { code }, more);
const postgres = (...about: Parameters<typeof coded>) =>
  databaseError('postgres://aftercare:hunter2@db.example:5432/aftercare', coded(...about));
const redis = (...about: Parameters<typeof coded>) =>
  redisError('redis://:hunter2@redis.example:6379', coded(...about));
const folder = (code: string) => folderError('/var/lib/aftercare', coded(`${code}: no`, code));
const address = (code: string) => addressError(coded(`listen ${code}`, code), '192.0.2.7', 8080);
const taken = new UnusableError('DATA_DIR: another Aftercare is using the folder', {
  setting: 'DATA_DIR',
  reason: 'taken',
  place: '/data',
  holder: { pid: 4711, host: 'nps-1' },
});

const failures: [error: UnusableError, reason: UnusableReason, problem: RegExp, cure: RegExp][] = [
  [postgres('getaddrinfo ENOTFOUND db', 'ENOTFOUND'), 'unknown_host', /not known/, /DNS/],
  [postgres('', 'ECONNREFUSED'), 'nobody_listens', /Nobody answers/, /Start Postgres/],
  [postgres('connect ETIMEDOUT', 'ETIMEDOUT'), 'no_answer', /in time/, /firewall/],
  [postgres('timeout exceeded when trying to connect'), 'no_answer', /in time/, /firewall/],
  [postgres('Connection terminated due to connection timeout'), 'no_answer', /in time/, /firewall/],
  [
    postgres('password authentication failed for user "a"', '28P01', { routine: 'auth_failed' }),
    'wrong_login',
    /user or the password/,
    /%40/,
  ],
  // In whatever language the server speaks.
  [
    postgres('Rolle »a« existiert nicht', '28000', { routine: 'InitializeSessionUserId' }),
    'wrong_login',
    /user or the password/,
    /%40/,
  ],
  [
    postgres('no pg_hba.conf entry for host "10.0.0.1"', '28000', {
      routine: 'ClientAuthentication',
    }),
    'not_let_in',
    /does not let us in \(no pg_hba/,
    /pg_hba\.conf/,
  ],
  [
    postgres('The server does not support SSL connections'),
    'no_tls',
    /does not speak/,
    /take sslmode out/,
  ],
  [
    postgres('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    'unknown_issuer',
    /self-signed or of an unknown issuer/,
    /sslrootcert=/,
  ],
  [postgres('database "x" does not exist', '3D000'), 'no_such_database', /not exist/, /createdb/],
  [
    postgres('sorry, too many clients already', '53300'),
    'no_connection_left',
    /no connection left/,
    /max_connections/,
  ],
  [
    postgres('the database system is starting up', '57P03'),
    'not_ready',
    /for the moment \(the database system is starting up\)/,
    /Wait until it has started, then run aftercare start again/,
  ],
  [
    postgres('unsupported startup parameter: options', '08P01'),
    'refused_parameter',
    /refuses a parameter \(unsupported startup parameter: options\)/,
    /out of DATABASE_URL/,
  ],
  [postgres('no such database: x', '08P01'), 'no_such_database', /not exist/, /createdb/],
  [postgres('password authentication failed', '08P01'), 'wrong_login', /password/, /%40/],
  [
    postgres('query_wait_timeout', '08P01'),
    'no_connection_left',
    /no connection/,
    /max_connections/,
  ],
  [
    postgres('transaction blocks not allowed in statement pooling mode', '08P01'),
    'transaction_pooler',
    /lends connections/,
    /session mode/,
  ],
  [postgres('server login has been failing', '08P01'), 'other', /login has been/, /DATABASE_URL/],
  [
    postgres('permission denied for schema public', '42501'),
    'may_not_create',
    /may not create/,
    /grant create on database/,
  ],
  [postgres('something else'), 'other', /cannot be used \(something else\)/, /DATABASE_URL/],
  [redis('connect ECONNREFUSED', 'ECONNREFUSED'), 'nobody_listens', /ECONNREFUSED/, /REDIS_URL/],
  [redis('getaddrinfo ENOTFOUND redis', 'ENOTFOUND'), 'unknown_host', /not known/, /DNS/],
  [redis('WRONGPASS invalid username-password'), 'wrong_login', /password/, /REDIS_URL/],
  [redis('NOAUTH Authentication required.'), 'wrong_login', /password/, /REDIS_URL/],
  [redis('ERR invalid password'), 'wrong_login', /password/, /REDIS_URL/],
  [redis('ERR Client sent AUTH, but no password is set'), 'wrong_login', /password/, /REDIS_URL/],
  [redis('LOADING Redis is loading the dataset'), 'not_ready', /\(LOADING /, /Wait until/],
  [redis('CLUSTERDOWN Hash slot not served'), 'not_ready', /\(CLUSTERDOWN /, /Wait until/],
  [redis('connect ETIMEDOUT', 'ETIMEDOUT'), 'no_answer', /in time/, /firewall/],
  [redis('Command timed out'), 'no_answer', /in time/, /REDIS_URL/],
  [
    redis('MOVED 3999 10.0.0.2:6379'),
    'is_cluster',
    /one node of a Redis Cluster/,
    /redis\+cluster:/,
  ],
  [
    redis("CROSSSLOT Keys in request don't hash to the same slot"),
    'is_cluster',
    /Redis Cluster \(redis\.example:6379\)/,
    /redis\+cluster:\/\/user:password@redis\.example:6379/,
  ],
  [
    wrongKind('redis://:hunter2@redis.example:26379', 'is_sentinel'),
    'is_sentinel',
    /leads to a Sentinel \(redis\.example:26379\)/,
    /redis\+sentinel:/,
  ],
  [
    redis('ERR This instance has cluster support disabled'),
    'not_cluster',
    /no Redis Cluster/,
    /Use redis:\/\//,
  ],
  [redis("ERR unknown command 'sentinel', with args"), 'not_sentinel', /no Sentinel/, /26379/],
  [
    redis('failed to connect to sentinel 10.0.0.1:26379 because ERR No such master with that name'),
    'no_such_master',
    /know no master/,
    /sentinel masters/,
  ],
  [
    redis('failed to connect to sentinel 10.0.0.1:26379 because connect ECONNREFUSED 10.0.0.1'),
    'nobody_listens',
    /ECONNREFUSED/,
    /REDIS_URL/,
  ],
  [redis('NOPERM No permissions to access a key'), 'no_rights', /NOPERM/, /~aftercare-\*/],
  [
    redis("NOPERM this user has no permissions to run the 'eval' command"),
    'no_rights',
    /'eval'/,
    /\+@all/,
  ],
  [
    redis("READONLY You can't write against a read only replica."),
    'read_only',
    /replica/,
    /primary/,
  ],
  [
    redis("ERR Error running script (call to f_1): @user_script:1: -READONLY You can't write"),
    'read_only',
    /replica/,
    /fail-over/,
  ],
  [
    redis("OOM command not allowed when used memory > 'maxmemory'."),
    'out_of_memory',
    /no memory left/,
    /maxmemory/,
  ],
  [
    redis('MISCONF Redis is configured to save RDB snapshots, but it is unable to persist'),
    'cannot_save',
    /cannot save/,
    /disk/,
  ],
  [redis('ERR DB index is out of range'), 'no_such_database', /no database of the number/, /lower/],
  [redis('something else'), 'other', /cannot be used \(something else\)/, /REDIS_URL/],
  [folder('EEXIST'), 'file_in_place', /a file is in its place/, /Set DATA_DIR/],
  [folder('ENOTDIR'), 'file_in_place', /a file is in its place/, /Set DATA_DIR/],
  [folder('EACCES'), 'no_right', /may not be written to/, /Give this user the right/],
  [folder('EPERM'), 'no_right', /may not be written to/, /Give this user the right/],
  [folder('EROFS'), 'read_only', /read-only/, /another folder/],
  [folder('ENOSPC'), 'disk_full', /its disk is full/, /Free some space/],
  [folder('ENOENT'), 'no_such_place', /cannot be made there/, /another folder/],
  [folder('EIO'), 'other', /\/var\/lib\/aftercare cannot be used \(EIO: no\)/, /DATA_DIR/],
  [taken, 'taken', /Another Aftercare \(process 4711 on nps-1\).*\/data/, /half a minute/],
  [address('EADDRINUSE'), 'in_use', /PORT 8080 is in use/, /free port/],
  [address('EACCES'), 'no_right', /PORT 8080 needs more rights/, /1024/],
  [address('EADDRNOTAVAIL'), 'not_here', /HOST 192\.0\.2\.7 is not an address/, /0\.0\.0\.0/],
  [address('ENOTFOUND'), 'unknown_host', /HOST 192\.0\.2\.7 is not known/, /Set HOST/],
  [address('EAI_AGAIN'), 'unknown_host', /HOST 192\.0\.2\.7 is not known/, /Set HOST/],
  [address('EOTHER'), 'other', /PORT 8080 \(listen EOTHER\)/, /Set PORT/],
];

describe('what a variable leads to', () => {
  it.each(failures)('%s is %s', (error, reason, problem, cure) => {
    expect(error.reason).toBe(reason);
    const explanation = explainFailure(error, { command: 'start' });
    expect(explanation?.problem).toMatch(problem);
    expect(explanation?.cure).toMatch(cure);
    expect(`${explanation?.problem} ${explanation?.cure}`).toContain(error.setting);
  });

  it('is told without its password', () => {
    for (const [error] of failures) {
      const { message, place } = error;
      expect(JSON.stringify([message, place])).not.toContain('hunter2');
    }
  });

  it.each([
    ['setup', /Stop it, run this again, and start it again/],
    ['settings', /Stop it, run this again, and start it again/],
    ['doctor', /stop the service and run doctor again/],
    ['migrate', /Stop it, run this again, and start it again/],
    ['start', /set DATA_DIR to another folder/],
  ])('has another cure for aftercare %s when the folder is taken', (command, cure) => {
    const explanation = explainFailure(taken, { command });
    expect(explanation?.problem).toContain('(process 4711 on nps-1)');
    expect(explanation?.cure).toMatch(cure);
  });
});

describe('every setting and reason', () => {
  const settings: Record<UsedSetting, true> = {
    DATABASE_URL: true,
    DATA_DIR: true,
    REDIS_URL: true,
    PORT: true,
    HOST: true,
  };
  const reasons: Record<UnusableReason, true> = {
    unknown_host: true,
    nobody_listens: true,
    no_answer: true,
    wrong_login: true,
    not_let_in: true,
    no_tls: true,
    unknown_issuer: true,
    no_such_database: true,
    no_connection_left: true,
    not_ready: true,
    too_old: true,
    may_not_create: true,
    transaction_pooler: true,
    refused_parameter: true,
    is_cluster: true,
    is_sentinel: true,
    not_cluster: true,
    not_sentinel: true,
    no_such_master: true,
    no_rights: true,
    out_of_memory: true,
    cannot_save: true,
    taken: true,
    file_in_place: true,
    no_right: true,
    read_only: true,
    disk_full: true,
    no_such_place: true,
    damaged: true,
    in_use: true,
    next_in_use: true,
    not_here: true,
    other: true,
  };
  const all = Object.keys(settings).flatMap((setting) =>
    Object.keys(reasons).map((reason) => [setting, reason] as [UsedSetting, UnusableReason]),
  );

  it.each(all)('%s, %s has whole sentences', (setting, reason) => {
    const error = new UnusableError('no', { setting, reason, place: '/place' });
    for (const command of ['start', 'doctor', 'setup', 'migrate']) {
      const explanation = explainFailure(error, { command });
      for (const sentence of [explanation?.problem, explanation?.cure]) {
        expect(sentence).toMatch(/^[A-Z/][^\n]{10,}\.$/);
        expect(sentence).not.toMatch(/undefined|null|\(\)| {2}/);
      }
    }
  });
});
