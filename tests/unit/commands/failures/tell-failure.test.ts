import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tellFailure } from '../../../../backend/commands/failures/tell-failure.ts';
import { CommandError } from '../../../../backend/commands/terminal/command-error.ts';
import { UsageError } from '../../../../backend/commands/terminal/parse-flags.ts';
import { ConfigError } from '../../../../backend/config/config-error.ts';
import { databaseError } from '../../../../backend/platform/database/database-error.ts';
import { readError } from '../../../../backend/platform/zendesk/read-error.ts';

const tell = (error: unknown) => tellFailure(error, { command: 'setup' }).split('\n');

describe('a failed command', () => {
  it('says problem, cure and cause, one a line', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
      code: 'ECONNREFUSED',
    });
    expect(tell(databaseError('postgres://u:hunter2@localhost/x', cause))).toEqual([
      'Nobody answers at the host and port of DATABASE_URL.',
      'Start Postgres, and check host and port in DATABASE_URL.',
      '  because connect ECONNREFUSED 127.0.0.1:5432',
    ]);
  });

  it('names the call below the words of setup', () => {
    const call = { method: 'POST', path: '/api/v2/webhooks' };
    const cause = readError({ status: 403, headers: {}, data: { error: 'Forbidden' }, call });
    expect(tell(new CommandError('Zendesk refuses to make the webhook.', { cause }))).toEqual([
      'Zendesk refuses to make the webhook.',
      '  because Zendesk answered 403 to POST /api/v2/webhooks: Forbidden',
    ]);
  });

  it('lists every fault of the configuration', () => {
    const faults = [
      { name: 'PORT', problem: 'must be a port number' },
      { name: 'SMTP_URL', problem: 'is needed to send surveys' },
    ];
    expect(tell(new ConfigError(faults))).toEqual([
      'The configuration has faults:',
      '  - PORT must be a port number',
      '  - SMTP_URL is needed to send surveys',
    ]);
  });

  it('keeps the list of flags', () => {
    expect(tell(new UsageError('Unknown option.\n\n  --yes  ask nothing'))).toHaveLength(3);
  });

  it('tells each cause of a cause, until they go round', () => {
    const deepest = new Error('deepest\nat somewhere');
    const middle = new Error('middle', { cause: deepest });
    expect(tell(new Error('outer', { cause: middle }))).toEqual([
      'outer',
      '  because middle',
      '  because deepest',
    ]);
    const round = new Error('round');
    round.cause = round;
    expect(tell(round)).toHaveLength(6);
  });

  it('tells each fault that it gathers, as for a host with several addresses', () => {
    const addresses = ['::1:5432', '127.0.0.1:5432'].map(
      (each) => new Error(`connect ECONNREFUSED ${each}`),
    );
    const cause = Object.assign(new AggregateError(addresses, ''), { code: 'ECONNREFUSED' });
    expect(tell(databaseError('postgres://u:hunter2@localhost/x', cause)).slice(2)).toEqual([
      '  because ECONNREFUSED',
      '  because connect ECONNREFUSED ::1:5432',
      '  because connect ECONNREFUSED 127.0.0.1:5432',
    ]);
    const round = new AggregateError([], 'round');
    round.errors = Array.from({ length: 100 }, () => round);
    expect(tell(round).length).toBeLessThan(30);
  });

  it.each([
    ['a text', 'a text'],
    [new AggregateError([], ''), 'AggregateError'],
    [Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    [new TypeError('x is not a function'), 'x is not a function'],
    [new Error('refused for nora@acme.example'), 'refused for [address]'],
    [undefined, 'undefined'],
  ])('never says nothing: %j', (error, expected) => {
    expect(tell(error)[0]).toBe(expected);
  });

  it('is to be reported when nobody foresaw it', () => {
    const report = expect.stringContaining('please report it with these lines');
    expect(tell(new TypeError('x is not a function'))).toEqual(['x is not a function', report]);
    expect(tell(new Error('name an empty folder'))).toEqual(['name an empty folder']);
  });

  it('names the place of an answer that has another form', () => {
    const { error } = z.object({ app: z.object({ id: z.string() }) }).safeParse({ app: {} });
    expect(tell(error)[0]).toMatch(/^an answer has another form: app\.id /);
  });
});
