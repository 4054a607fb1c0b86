import { describe, expect, it } from 'vitest';
import { createKeys } from '../../../../backend/platform/security/keys.ts';
import { seal, unseal } from '../../../../backend/platform/security/seal.ts';

const first = 'a'.repeat(32);
const second = 'b'.repeat(32);
const keys = createKeys([first]);

describe('a sealed secret', () => {
  it('opens with the same key for the same account', () => {
    const sealed = seal('tops/ecret=', 'account', keys);
    expect(unseal(sealed, 'account', keys)).toEqual({ text: 'tops/ecret=', isOld: false });
  });

  it('looks different each time', () => {
    expect(seal('x', 'account', keys)).not.toBe(seal('x', 'account', keys));
  });

  it('opens with the previous key, and says so', () => {
    const sealed = seal('x', 'account', keys);
    const rotated = createKeys([second, first]);
    expect(unseal(sealed, 'account', rotated)).toEqual({ text: 'x', isOld: true });
  });

  it.each([
    ['with another key', (sealed: string) => unseal(sealed, 'account', createKeys([second]))],
    ['for another account', (sealed: string) => unseal(sealed, 'other', keys)],
    ['when cut off', (sealed: string) => unseal(sealed.slice(0, 20), 'account', keys)],
    ['when it is none', () => unseal('plain text', 'account', keys)],
    [
      'when a bit was turned',
      (sealed: string) => {
        const bytes = Buffer.from(sealed.slice(3), 'base64url');
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        return unseal(`v1.${bytes.toString('base64url')}`, 'account', keys);
      },
    ],
  ])('does not open %s', (_how, open) => {
    expect(open(seal('secret', 'account', keys))).toBeNull();
  });
});
