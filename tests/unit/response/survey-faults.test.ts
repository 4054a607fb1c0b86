import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSurveyToken } from '../../../backend/account/survey-token.ts';
import { AppError, GiveUpError, RetryLaterError } from '../../../backend/platform/errors.ts';
import { keys, serveSurveys } from './serve-surveys.ts';

let thrown: unknown;
let surveys: Awaited<ReturnType<typeof serveSurveys>>;

beforeEach(async () => {
  const byInvitation = async () => {
    throw thrown;
  };
  surveys = await serveSurveys({ byInvitation, all: () => [] });
});
afterEach(() => surveys.close());

describe('a fault behind a survey link', () => {
  it.each<[unknown, number, string | null]>([
    [new AppError('store_unavailable', 'PRIVATE'), 503, '30'],
    [new RetryLaterError('PRIVATE'), 503, '30'],
    [new TypeError('PRIVATE'), 503, '30'],
    [new AppError('conflict', 'PRIVATE'), 409, null],
    [new GiveUpError('PRIVATE'), 502, null],
  ])('%o is a page in the customer’s words, with %i', async (error, status, retryAfter) => {
    thrown = error;
    const token = makeSurveyToken(randomUUID(), keys);
    const answer = await fetch(`${surveys.origin}/s/${token}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).not.toContain('PRIVATE');
  });
});
