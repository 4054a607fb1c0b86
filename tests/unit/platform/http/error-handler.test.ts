import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  AppError,
  GiveUpError,
  RetryLaterError,
  type ErrorCode,
} from '../../../../backend/platform/errors.ts';
import { createErrorHandler } from '../../../../backend/platform/http/error-handler.ts';
import { createLogger } from '../../../../backend/platform/logger.ts';
import { problemSchema, type Problem } from '../../../../shared/contracts/problem.ts';

let thrown: unknown;
let lines: string[];
let server: Server;
let url: string;

beforeEach(async () => {
  lines = [];
  const logger = createLogger('trace', {
    destination: { write: (line: string) => void lines.push(line) },
  });
  const app = express();
  app.use(express.json({ limit: '1kb' }));
  app.all('/fail{/:what}', () => {
    throw thrown;
  });
  app.use(createErrorHandler(logger));
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve());
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** The answer to a request that ends with this error. */
async function answerTo(error: unknown, init: RequestInit = {}, path = '/fail') {
  thrown = error;
  const answer = await fetch(`${url}${path}`, init);
  const text = await answer.text();
  const problem: Problem = problemSchema.parse(JSON.parse(text));
  return { status: answer.status, headers: answer.headers, problem, text };
}

describe('each code', () => {
  it.each<[ErrorCode, number]>([
    ['malformed', 400],
    ['not_authenticated', 401],
    ['forbidden', 403],
    ['not_found', 404],
    ['conflict', 409],
    ['gone', 410],
    ['too_large', 413],
    ['invalid_request', 422],
    ['internal', 500],
    ['gave_up', 502],
    ['store_unavailable', 503],
    ['retry_later', 503],
  ])('%s is answered with %i', async (code, status) => {
    const { status: answered, headers, problem } = await answerTo(new AppError(code, 'words'));
    expect(answered).toBe(status);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(problem).toMatchObject({ type: 'about:blank', status, code });
    expect(problem.title.length).toBeGreaterThan(10);
  });

  it.each([
    [new AppError('store_unavailable', 'words'), '30'],
    [new RetryLaterError('words'), '30'],
    [new GiveUpError('words'), null],
    [new Error('words'), null],
  ])('%j asks to come back: %j', async (error, retryAfter) => {
    expect((await answerTo(error)).headers.get('retry-after')).toBe(retryAfter);
  });
});

describe('what is told', () => {
  it('is the message that was meant for the caller', async () => {
    const { problem } = await answerTo(new AppError('gone', 'the survey has closed'));
    expect(problem.detail).toBe('the survey has closed');
    expect(problem).not.toHaveProperty('errors');
  });

  it.each([
    new Error('relation "PRIVATE" does not exist'),
    new TypeError('Cannot read PRIVATE'),
    new AppError('internal', 'PRIVATE'),
    'PRIVATE',
    { message: 'PRIVATE' },
  ])('is nothing of an internal error: %j', async (error) => {
    const { status, text } = await answerTo(error);
    expect(status).toBe(500);
    expect(text).not.toContain('PRIVATE');
  });

  it.each([null, undefined, 0])(
    'is that something went wrong when %j was thrown',
    async (error) => {
      // Express takes a falsy error for none, and finds no route then.
      thrown = error;
      const { status } = await fetch(`${url}/fail`);
      expect(status).toBeGreaterThanOrEqual(404);
    },
  );

  it('is each wrong field of a request', async () => {
    const schema = z.object({ score: z.number(), alerts: z.array(z.object({ url: z.url() })) });
    const { error } = schema.safeParse({ score: 'x', alerts: [{ url: 'y' }] });
    const { status, problem } = await answerTo(error);
    expect(status).toBe(422);
    expect(problem.errors?.map(({ field }) => field)).toEqual(['score', 'alerts.0.url']);
    expect(problem.detail).toMatch(/^score /);
  });

  it('is the fields that the route has found wrong', async () => {
    const fields = [{ field: 'comment', message: 'is too long' }];
    const { problem } = await answerTo(new AppError('invalid_request', 'no', { fields }));
    expect(problem.errors).toEqual(fields);
  });
});

describe('requests that cannot be read', () => {
  const post = (body: string) => ({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });

  it('are 400 when they are not JSON', async () => {
    const { status, problem } = await answerTo(null, post('{"score":'));
    expect([status, problem.code]).toEqual([400, 'malformed']);
  });

  it('are 413 when they are too large', async () => {
    const { status, problem } = await answerTo(null, post(JSON.stringify('x'.repeat(2000))));
    expect([status, problem.code]).toEqual([413, 'too_large']);
  });

  it('are 400 when the path is badly escaped', async () => {
    const { status, problem } = await answerTo(null, {}, '/fail/%E0%A4%A');
    expect([status, problem.code]).toEqual([400, 'malformed']);
  });
});

describe('a database that is away', () => {
  it.each([
    '08006',
    '08001',
    '53300',
    '53100',
    '57P01',
    '57P03',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'EAI_AGAIN',
    'EHOSTUNREACH',
  ])('with %s is 503, and not told how', async (code) => {
    const error = Object.assign(new Error('host db.PRIVATE refused'), { code });
    const { status, problem, text } = await answerTo(error);
    expect([status, problem.code]).toEqual([503, 'store_unavailable']);
    expect(text).not.toContain('PRIVATE');
  });

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated due to connection timeout',
    'Connection terminated unexpectedly',
  ])('is 503 as well when its driver says: %s', async (message) => {
    expect((await answerTo(new Error(message))).status).toBe(503);
  });

  it.each(['23505', '42P01', '22P02', 'E_OTHER'])('is not to blame for %s', async (code) => {
    const { status } = await answerTo(Object.assign(new Error('x'), { code }));
    expect(status).toBe(500);
  });
});

describe('the log', () => {
  it.each([
    [new Error('it broke'), 1],
    [new AppError('store_unavailable', 'it broke'), 1],
    [new AppError('not_found', 'no such ticket'), 0],
    [new AppError('invalid_request', 'no'), 0],
  ])('of %j has %i lines', async (error, count) => {
    await answerTo(error, {}, '/fail/private?token=PRIVATE');
    expect(lines).toHaveLength(count);
    expect(lines.join('')).not.toContain('PRIVATE');
  });
});
