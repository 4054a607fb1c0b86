import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createGuessLimit,
  type GuessLimit,
} from '../../../../backend/platform/http/guess-limit.ts';
import { recordLog } from '../../../support/record-log.ts';

const PROXY = '127.0.0.1';

let log: ReturnType<typeof recordLog>;
let now: number;
let limit: GuessLimit;
beforeEach(() => {
  log = recordLog();
  now = 1;
  limit = createGuessLimit(log.logger, () => now);
});

const guess = (ip: string | undefined) =>
  limit.add({ ip, socket: { remoteAddress: PROXY } } as Parameters<GuessLimit['add']>[0]);
/** How many of so many wrong keys are let through to be refused as wrong. */
const passed = (ips: readonly (string | undefined)[]) =>
  ips.filter((ip) => {
    try {
      guess(ip);
      return true;
    } catch {
      return false;
    }
  }).length;
const many = (make: (n: number) => string | undefined) =>
  Array.from({ length: 100 }, (_none, n) => make(n));

describe('wrong keys and tokens', () => {
  it.each<[string, (n: number) => string | undefined]>([
    ['one address', () => '203.0.113.7'],
    ['new words each time instead of an address', (n) => `stranger-${n}`],
    ['long words', (n) => `${'x'.repeat(8_000)}${n}`],
    ['an address with words behind it', (n) => `203.0.113.7 ${n}`],
    ['an address with a port', (n) => `203.0.113.7:${n}`],
    ['nothing', () => undefined],
    ['one address, written as IPv6 too', (n) => (n % 2 ? '203.0.113.7' : '::ffff:203.0.113.7')],
    ['the addresses of one network of IPv6', (n) => `2001:db8:1:2::${n}`],
    ['one such, written in many ways', (n) => (n % 2 ? '2001:db8::1' : '2001:0DB8:0:0:0::1')],
  ])('are slowed down when they come from %s', (_title, ip) => {
    expect(passed(many(ip))).toBe(30);
  });

  it.each<[string, (n: number) => string]>([
    ['addresses', (n) => `203.0.113.${n}`],
    ['networks of IPv6', (n) => `2001:db8:1:${n}::1`],
  ])('are counted apart for other %s', (_title, ip) => {
    expect(passed(many(ip))).toBe(100);
  });

  it('are forgotten a minute after the first, however many came', () => {
    expect(passed(many(() => '203.0.113.7'))).toBe(30);
    now = 60_000;
    expect(passed(['203.0.113.7'])).toBe(0);
    now = 60_002;
    expect(passed(many(() => '203.0.113.7'))).toBe(30);
  });

  it('take one line a minute of the log from wherever they come, and no words of strangers', () => {
    passed(many((n) => `203.0.113.${n}`));
    passed(many((n) => `2001:db8:${n}::1`));
    passed(many((n) => `stranger-${n}`));
    const lines = log.lines().map((line) => JSON.stringify(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('from 203.0.113.0');
    expect(lines[1]).toContain(`from ${PROXY}`);
    expect(lines.join('')).not.toContain('stranger');
  });
});

it('our nginx puts the address in place of what the caller says of itself', () => {
  const file = readFileSync('docs/deploy/nginx.conf', 'utf8');
  const set = file.match(/^ *proxy_set_header .*$/gm) ?? [];
  expect(set).toContain('    proxy_set_header X-Forwarded-For $remote_addr;');
  // A location with a header of its own would inherit none.
  expect(set.every((line) => /^ {4}\S/.test(line))).toBe(true);
});
