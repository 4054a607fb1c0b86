import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { healthRoute, type HealthCheck } from '../../../../backend/platform/http/health.route.ts';
import { listen } from '../../../../backend/platform/http/listen.ts';
import { recordLog } from '../../../support/record-log.ts';

const NEVER = new Promise<never>(() => {});
let close = async () => {};
afterEach(() => close());

async function serve(checks: HealthCheck[], patienceMs?: number) {
  const { logger, lines } = recordLog();
  const server = await listen(
    express().use(healthRoute(logger, checks, patienceMs)),
    '127.0.0.1',
    0,
  );
  close = () => server.close();
  const ask = async () => {
    const answer = await fetch(`http://127.0.0.1:${server.port}/readyz`);
    return { status: answer.status, body: await answer.text() };
  };
  return { lines, ask, flood: () => Promise.all(Array.from({ length: 50 }, ask)) };
}

describe('GET /readyz', () => {
  it('looks at each thing once, however many ask at the same time', async () => {
    const calls = { database: 0, zendesk: 0 };
    const check = (name: keyof typeof calls) => async () => {
      calls[name] += 1;
    };
    const { flood } = await serve([
      { name: 'database', isRequired: true, check: check('database'), forMs: 60_000 },
      { name: 'zendesk', isRequired: false, check: check('zendesk') },
    ]);
    const answers = await flood();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(calls).toEqual({ database: 1, zendesk: 1 });
  });

  it('answers although something never does, and looks at it once at a time', async () => {
    let calls = 0;
    const check = () => {
      calls += 1;
      return NEVER;
    };
    const { flood } = await serve([{ name: 'queue', isRequired: true, check }], 100);
    const answers = await flood();
    expect(new Set(answers.map(({ body }) => body))).toEqual(
      new Set(['{"status":"not_ready","checks":{"queue":"failing"}}']),
    );
    expect(calls).toBe(1);
  });

  it('is not ready while something fails that is needed, and says why in the log alone', async () => {
    const check = async () => {
      throw new Error('READONLY at redis.internal');
    };
    const { ask, lines } = await serve([{ name: 'queue', isRequired: true, check }]);
    const { status, body } = await ask();
    await ask();
    expect(status).toBe(503);
    expect(body).not.toContain('redis.internal');
    expect(lines()).toEqual([
      expect.objectContaining({ msg: 'not ready', err: expect.objectContaining({}) }),
    ]);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no'))],
    ['says no', () => Promise.resolve(false)],
  ])('is ready while another system %s, and tells of it', async (_how, check) => {
    const { ask } = await serve([{ name: 'zendesk', isRequired: false, check }]);
    expect(await ask()).toEqual({
      status: 200,
      body: '{"status":"ready","checks":{"zendesk":"failing"}}',
    });
  });
});
