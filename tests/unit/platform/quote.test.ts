import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../backend/platform/quote.ts';

describe('words of others', () => {
  it.each([
    ['No thanks', 'No thanks'],
    ['  one\r\ntwo', 'one'],
    ['\n\nfirst line\nsecond', 'first line'],
    ['for <kim@customer.example>: full', 'for <[address]>: full'],
    ['to kim@customer.example;nora@acme.example', 'to [address];[address]'],
    ['@', '@'],
    ['', ''],
  ])('%j are quoted as %j', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it('are cut, and never in the middle of an address', () => {
    const addresses = Array.from({ length: 50 }, (_, i) => `person${i}@customer.example`).join(' ');
    expect(quote(addresses, 100)).not.toMatch(/person|customer/);
    expect(quote('word '.repeat(100), 23)).toBe('word word word word wor');
  });

  it.each(['a'.repeat(100_000), 'a@'.repeat(50_000), '@'.repeat(100_000), ' '.repeat(100_000)])(
    'may be of any length',
    (text) => {
      expect(quote(text).length).toBeLessThanOrEqual(200);
    },
  );

  it('are always one bounded line without an address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1000 }), fc.emailAddress(), (text, address) => {
        const quoted = quote(`${text} ${address} ${text}`, 80);
        expect(quoted.length).toBeLessThanOrEqual(80);
        expect(quoted).not.toMatch(/[\r\n]/);
        expect(quoted).not.toContain(address);
      }),
    );
  });
});
