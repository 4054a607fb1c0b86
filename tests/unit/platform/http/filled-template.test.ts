import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FilledTemplate, makeTemplate } from '../../../../backend/platform/http/filled-template.ts';

/** Texts and one value less, of whatever signs and lengths. */
const TEMPLATES = fc
  .array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
  })
  .map((pairs) => ({
    texts: pairs.map(([text]) => text),
    values: pairs.slice(1).map(([, value]) => value),
  }));

it('is the same text in gzip as without', () => {
  fc.assert(
    fc.property(TEMPLATES, ({ texts, values }) => {
      const filled = new FilledTemplate(makeTemplate(texts), values);
      const expected = texts.map((text, at) => text + (values[at] ?? '')).join('');
      expect(String(filled)).toBe(expected);
      expect(gunzipSync(filled.toGzip()).toString()).toBe(expected);
    }),
  );
});

it('takes values longer than a block may be', () => {
  const value = 'æ'.repeat(100_000);
  const filled = new FilledTemplate(makeTemplate(['<', '>']), [value]);
  expect(gunzipSync(filled.toGzip()).toString()).toBe(`<${value}>`);
});

it('is smaller than its text', () => {
  const text = 'Smør og brød. '.repeat(500);
  const filled = new FilledTemplate(makeTemplate([text, text]), ['/s/abc']);
  expect(filled.toGzip().length).toBeLessThan(text.length / 20);
});
