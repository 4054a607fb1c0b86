import { describe, expect, it } from 'vitest';
import { logSparsely } from '../../../backend/platform/log-sparsely.ts';
import { recordLog } from '../../support/record-log.ts';

const coded = (code: string) => Object.assign(new Error(`connect ${code}`), { code });

describe('a failure that comes again and again', () => {
  it('is told once a minute, with how often it came', () => {
    const { logger, lines } = recordLog();
    let now = 0;
    const warn = logSparsely(logger, () => now);
    const counts = () => lines().map(({ count }) => count);
    for (let times = 0; times < 1_000; times += 1) warn(new Error('READONLY no'), 'queue failed');
    expect(counts()).toEqual([1]);
    now = 59_999;
    warn(new Error('READONLY no'), 'queue failed');
    expect(counts()).toEqual([1]);
    now = 60_000;
    warn(new Error('READONLY no'), 'queue failed');
    expect(counts()).toEqual([1, 1_001]);
  });

  it.each([
    ['another message', coded('ECONNREFUSED'), 'mail failed', 2],
    ['another code', coded('ECONNRESET'), 'queue failed', 2],
    ['another error', new Error('OOM no memory'), 'queue failed', 2],
    ['the same', coded('ECONNREFUSED'), 'queue failed', 1],
  ])('is the same by message and kind: %s', (_what, err, message, told) => {
    const { logger, lines } = recordLog();
    const warn = logSparsely(logger);
    warn(coded('ECONNREFUSED'), 'queue failed');
    warn(err, message);
    expect(lines()).toHaveLength(told);
  });

  it('is the same when only numbers differ', () => {
    const { logger, lines } = recordLog();
    const warn = logSparsely(logger);
    warn(new Error('job 4711 of 8f3a not found'), 'queue failed');
    warn(new Error('job 4712 of 77bc not found'), 'queue failed');
    expect(lines()).toHaveLength(1);
  });
});
