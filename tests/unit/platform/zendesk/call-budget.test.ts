import { beforeEach, describe, expect, it } from 'vitest';
import { RetryLaterError } from '../../../../backend/platform/errors.ts';
import {
  createCallBudget,
  type CallBudget,
} from '../../../../backend/platform/zendesk/call-budget.ts';

let nowMs: number;
let budget: CallBudget;

beforeEach(() => {
  nowMs = 1_000_000;
  budget = createCallBudget(() => nowMs);
});

/** How long the next call is to wait; `null` when it may go. */
function waitOf(): number | null {
  try {
    budget.spend();
    return null;
  } catch (error) {
    if (!(error instanceof RetryLaterError)) throw error;
    return error.afterMs;
  }
}

describe('what Zendesk reports', () => {
  it.each([
    ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
    ['rate-limit', 'rate-limit-remaining', 'rate-limit-reset'],
  ])('is read from %s, %s and %s', (limit, remaining, reset) => {
    budget.learn({ [limit]: '700', [remaining]: '12', [reset]: '41' });
    expect(waitOf()).toBe(41_000);
  });

  it('is read from x-rate-limit, which names no end: a minute', () => {
    budget.learn({ 'x-rate-limit': '700', 'x-rate-limit-remaining': '0' });
    expect(waitOf()).toBe(60_000);
  });

  it('is not read from the limit of one endpoint', () => {
    budget.learn({ 'zendesk-ratelimit-tickets-index': 'total=100; remaining=0; resets=41' });
    expect(waitOf()).toBeNull();
  });

  it.each([
    {},
    { 'x-rate-limit': '700' },
    { 'x-rate-limit-remaining': '0' },
    { 'x-rate-limit': 'many', 'x-rate-limit-remaining': 'few' },
  ])('may say nothing: %j', (headers) => {
    budget.learn(headers);
    expect(waitOf()).toBeNull();
  });
});

describe('the reserve for agents', () => {
  it.each([
    ['141', null],
    ['140', 30_000],
    ['0', 30_000],
  ])('with %s of 700 calls left lets the next one wait %j ms', (remaining, wait) => {
    budget.learn({
      'ratelimit-limit': '700',
      'ratelimit-remaining': remaining,
      'ratelimit-reset': '30',
    });
    expect(waitOf()).toBe(wait);
  });

  it('is kept until the minute is over, and no longer', () => {
    budget.learn({ 'ratelimit-limit': '700', 'ratelimit-remaining': '0', 'ratelimit-reset': '30' });
    nowMs += 29_999;
    expect(waitOf()).toBe(1);
    nowMs += 1;
    expect(waitOf()).toBeNull();
  });

  it('never lasts more than a minute, whatever the header says', () => {
    budget.learn({
      'ratelimit-limit': '700',
      'ratelimit-remaining': '0',
      'ratelimit-reset': '1772438400',
    });
    expect(waitOf()).toBe(60_000);
  });
});

describe('a budget that is used up', () => {
  it('is a matter of capacity, no failed attempt', () => {
    budget.learn({ 'x-rate-limit': '700', 'x-rate-limit-remaining': '0' });
    expect(() => budget.spend()).toThrow(expect.objectContaining({ isCapacity: true }));
  });
});
