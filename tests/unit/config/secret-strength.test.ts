import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ConfigError } from '../../../backend/config/config-error.ts';
import { readConfig } from '../../../backend/config/config.ts';
import { findWeakness } from '../../../backend/config/secret-strength.rules.ts';

const key = () => randomBytes(32).toString('hex');

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment, null);
    return [];
  } catch (error) {
    return (error as ConfigError).faults.map(({ name, problem }) => `${name} ${problem}`);
  }
}

describe('a key that can be guessed', () => {
  it.each([
    ['one letter', 'a'.repeat(32)],
    ['zeros', '0'.repeat(64)],
    ['two letters', 'ab'.repeat(20)],
    ['few letters', 'aabbccddeeffaabbccddeeffaabbccddeeff'.slice(0, 33)],
    ['a word again and again', 'aftercare-'.repeat(4)],
    ['the alphabet in hexadecimal, twice', '0123456789abcdef'.repeat(2)],
    ['changeme', 'changeme-changeme-now-0815-xyz-uvw'],
    ['CHANGE_ME', 'PLEASE_CHANGE_ME_BEFORE_YOU_START'],
    ['password', 'my-secret-password-for-this-server'],
    ['digits in a row', 'k0123456789-klmnopqrstuvwxyz-4711'],
    ['the alphabet', 'abcdefghijklmnopqrstuvwxyz-ABCDEF'],
    ['a placeholder', 'your-secret-key-goes-in-here-please'],
  ])('is refused, with how to make one: %s', (_what, weak) => {
    for (const name of ['SECRET_KEY', 'ADMIN_API_KEY']) {
      const faults = faultsOf({ [name]: weak });
      expect(faults).toEqual([
        expect.stringMatching(`^${name} must not be one that .*openssl rand`),
      ]);
      expect(faults.join()).not.toContain(weak);
    }
  });

  it('is told once when it is too short besides', () => {
    expect(faultsOf({ SECRET_KEY: 'aaa' })).toEqual([
      'SECRET_KEY must have at least 32 characters; make one with: openssl rand -hex 32',
    ]);
  });

  it('may be the one before, so that it can be left', () => {
    expect(faultsOf({ SECRET_KEY: key(), SECRET_KEY_PREVIOUS: 'a'.repeat(32) })).toEqual([]);
  });
});

it('no key from openssl counts as weak', () => {
  for (let times = 0; times < 2_000; times += 1) {
    expect(findWeakness(randomBytes(32).toString('hex'))).toBeNull();
    expect(findWeakness(randomBytes(24).toString('hex'))).toBeNull();
    expect(findWeakness(randomBytes(48).toString('base64'))).toBeNull();
  }
});

describe('one value for two purposes', () => {
  const SHARED = key();
  it.each([
    ['SECRET_KEY', 'ADMIN_API_KEY'],
    ['SECRET_KEY', 'ZENDESK_WEBHOOK_SECRET'],
    ['ADMIN_API_KEY', 'ZENDESK_WEBHOOK_SECRET'],
    ['SECRET_KEY', 'SECRET_KEY_PREVIOUS'],
    ['SECRET_KEY_PREVIOUS', 'ADMIN_API_KEY'],
  ])('is refused: %s and %s', (one, other) => {
    const faults = faultsOf({ [one]: SHARED, [other]: ` ${SHARED}` });
    expect(faults).toEqual([
      `${other} is the same as ${one}; give each of them a value of its own`,
    ]);
  });

  it('is refused within the list of webhook secrets, and told for each', () => {
    const faults = faultsOf({
      SECRET_KEY: SHARED,
      ADMIN_API_KEY: SHARED,
      ZENDESK_WEBHOOK_SECRET: `other-secret,${SHARED}`,
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'ADMIN_API_KEY',
      'ZENDESK_WEBHOOK_SECRET',
    ]);
  });

  it('is fine when each has its own', () => {
    expect(
      faultsOf({ SECRET_KEY: key(), ADMIN_API_KEY: key(), ZENDESK_WEBHOOK_SECRET: `a,b,a` }),
    ).toEqual([]);
  });
});
