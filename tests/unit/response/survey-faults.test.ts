import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSurveyToken } from '../../../backend/account/survey-token.ts';
import { AppError, GiveUpError, RetryLaterError } from '../../../backend/platform/errors.ts';
import { createLogger } from '../../../backend/platform/logger.ts';
import { createKeys } from '../../../backend/platform/security/keys.ts';
import { surveyRoute } from '../../../backend/response/survey.route.ts';

const keys = createKeys(['a-secret-key-for-tests-with-enough-characters']);

let thrown: unknown;
let server: Server;

beforeEach(async () => {
  const app = express();
  const byInvitation = async () => {
    throw thrown;
  };
  app.use(
    surveyRoute({
      accounts: { byInvitation, all: () => [] },
      keys,
      logger: createLogger('silent'),
    }),
  );
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve());
  });
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

describe('a fault behind a survey link', () => {
  it.each<[unknown, number, string | null]>([
    [new AppError('store_unavailable', 'PRIVATE'), 503, '30'],
    [new RetryLaterError('PRIVATE'), 503, '30'],
    [new TypeError('PRIVATE'), 503, '30'],
    [new AppError('conflict', 'PRIVATE'), 409, null],
    [new GiveUpError('PRIVATE'), 502, null],
  ])('%o is a page in the customer’s words, with %i', async (error, status, retryAfter) => {
    thrown = error;
    const { port } = server.address() as AddressInfo;
    const token = makeSurveyToken(randomUUID(), keys);
    const answer = await fetch(`http://127.0.0.1:${port}/s/${token}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).not.toContain('PRIVATE');
  });
});
