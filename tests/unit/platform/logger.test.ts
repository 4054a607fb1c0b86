import axios, { type AxiosError } from 'axios';
import nock from 'nock';
import { beforeEach, describe, expect, it } from 'vitest';
import { readError } from '../../../backend/platform/zendesk/read-error.ts';
import { createLogger, type Logger } from '../../../backend/platform/logger.ts';

let lines: string[];
let logger: Logger;

beforeEach(() => {
  lines = [];
  logger = createLogger('trace', {
    destination: { write: (line: string) => void lines.push(line) },
  });
});

const logged = () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;

describe('a line of the log', () => {
  it('says when, how bad, what, and of which ids', () => {
    logger.warn({ invitationId: 'i-1', ticketId: '5158' }, 'invitation cancelled');
    expect(logged()).toMatchObject({
      level: 40,
      msg: 'invitation cancelled',
      invitationId: 'i-1',
      ticketId: '5158',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(logged()).not.toHaveProperty('hostname');
  });

  it('is left out below the level that was set', () => {
    createLogger('warn', {
      destination: { write: (line: string) => void lines.push(line) },
    }).info('hello');
    expect(lines).toEqual([]);
  });
});

describe('personal data and secrets', () => {
  const PRIVATE =
    'name email to from address comment body subject description html text token session ' +
    'secret password authorization Authorization cookie apiKey';

  it.each(PRIVATE.split(' '))('under %s is cut at three depths', (key) => {
    logger.info({ [key]: 'PRIVATE' }, 'first');
    logger.info({ user: { [key]: 'PRIVATE' } }, 'second');
    logger.info({ ticket: { user: { [key]: 'PRIVATE' } } }, 'third');
    logger.info({ users: [{ [key]: 'PRIVATE' }] }, 'in a list');
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toContain('PRIVATE');
    expect(lines.every((line) => line.includes('[private]'))).toBe(true);
  });

  it('under a key that is given is cut as well', () => {
    const destination = { write: (line: string) => void lines.push(line) };
    const ours = createLogger('trace', { destination, privateKeys: ['wish'] });
    ours.info({ wish: 'PRIVATE', answer: { wish: 'PRIVATE', email: 'PRIVATE' } }, 'answered');
    expect(lines.join('')).not.toContain('PRIVATE');
    expect(logged()).toMatchObject({ wish: '[private]' });
  });

  it('is cut whole, not just its first level', () => {
    logger.info({ body: { user: { nickname: 'PRIVATE' } } }, 'event');
    expect(lines.join('')).not.toContain('PRIVATE');
  });

  it('is cut in lines of a child as well', () => {
    logger.child({ accountId: 'a-1' }).info({ email: 'PRIVATE' }, 'child');
    expect(lines.join('')).not.toContain('PRIVATE');
    expect(logged()).toMatchObject({ accountId: 'a-1' });
  });
});

describe('an error', () => {
  it('is told by type, message, code and stack', () => {
    const error = Object.assign(new TypeError('it broke'), { code: 'E_BROKE' });
    logger.error({ err: error }, 'job failed');
    expect(logged()['err']).toMatchObject({
      type: 'TypeError',
      message: 'it broke',
      code: 'E_BROKE',
      stack: expect.stringContaining('logger.test.ts'),
    });
  });

  it('is told with its causes, and nothing that hangs on them', () => {
    const deepest = Object.assign(new Error('deepest'), { detail: 'Key (email)=(PRIVATE)' });
    const middle = Object.assign(new Error('middle', { cause: deepest }), { body: 'PRIVATE' });
    const error = Object.assign(new Error('outer', { cause: middle }), { query: 'PRIVATE' });
    logger.error({ err: error }, 'failed');
    expect(logged()['err']).toMatchObject({
      message: 'outer',
      cause: { message: 'middle', cause: { message: 'deepest' } },
    });
    expect(lines.join('')).not.toContain('PRIVATE');
  });

  it('that gathers several is told with each of them, and their causes', () => {
    const first = new Error('the queue did not close', { cause: new Error('read ECONNRESET') });
    const second = Object.assign(new Error('the database'), { query: 'PRIVATE' });
    const cause = new AggregateError([first, second, 'PRIVATE'], 'not everything could be closed');
    logger.error({ err: new Error('outer', { cause }) }, 'going down failed');
    expect(logged()['err']).toMatchObject({
      cause: {
        message: 'not everything could be closed',
        errors: [
          { message: 'the queue did not close', cause: { message: 'read ECONNRESET' } },
          { message: 'the database' },
          { message: 'string' },
        ],
      },
    });
    expect(lines.join('')).not.toContain('PRIVATE');
  });

  it('that gathers very many does not flood the log', () => {
    const error = new AggregateError(Array.from({ length: 100 }, () => new Error('one of many')));
    logger.error({ err: error }, 'failed');
    expect(lines.join('').match(/"message":"one of many"/g)).toHaveLength(5);
    error.errors = [error];
    logger.error({ err: error }, 'failed');
    expect(logged()).toMatchObject({
      msg: 'failed',
      err: { errors: [{ type: 'AggregateError' }] },
    });
  });

  it('of ours is told with what it knows', () => {
    const call = { method: 'PUT', path: '/api/v2/tickets/5158' };
    const data = { error: 'RecordInvalid', details: { status: [{ description: 'is closed' }] } };
    const cause = readError({ status: 422, headers: {}, data, call });
    logger.error({ err: new Error('outer', { cause }) }, 'failed');
    expect(logged()['err']).toMatchObject({
      cause: {
        known: {
          reason: 'closed_ticket',
          saidBy: 'zendesk',
          status: 422,
          call,
          fields: ['status'],
        },
      },
    });
  });

  it.each([['PRIVATE'], [{ email: 'PRIVATE' }], [null], [undefined], [42]])(
    'that is none is told by its type only: %j',
    (thrown) => {
      logger.error({ err: thrown }, 'failed');
      expect(lines.join('')).not.toContain('PRIVATE');
    },
  );

  it('whose cause is itself does not stop the log', () => {
    const error = new Error('round');
    error.cause = error;
    logger.error({ err: error }, 'failed');
    expect(logged()).toMatchObject({ msg: 'failed', err: { message: 'round' } });
  });
});

describe('an error of the HTTP client', () => {
  it.each(['err', 'error', 'cause', 'reason'])(
    'never brings along request and answer, under the key %s',
    async (key) => {
      const error = await failedCall();
      logger.error({ [key]: error }, 'call failed');
      logger.error({ [key]: new Error('outer', { cause: error }) }, 'call failed');
      expect(lines.join('')).not.toMatch(/PRIVATE|Bearer/);
    },
  );

  it('never brings them along as the line itself', async () => {
    logger.error(await failedCall());
    expect(lines.join('')).not.toMatch(/PRIVATE|Bearer/);
    expect(logged()).toMatchObject({ msg: 'Request failed with status code 422' });
  });
});

async function failedCall(): Promise<AxiosError> {
  nock('https://acme.zendesk.com').put('/api/v2/users/1').reply(422, { user: 'PRIVATE' });
  const headers = { authorization: 'Bearer PRIVATE' };
  const call = axios.put(
    'https://acme.zendesk.com/api/v2/users/1',
    { note: 'PRIVATE' },
    { headers },
  );
  return call.then(
    () => Promise.reject(new Error('the call did not fail')),
    (error: AxiosError) => error,
  );
}
