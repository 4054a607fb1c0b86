import { describe, expect, it } from 'vitest';
import { da } from '../../app/locales/da/texts.ts';
import { en } from '../../app/locales/en/texts.ts';
import { sv } from '../../app/locales/sv/texts.ts';
import { REASONS } from '../../shared/reasons.ts';

const LANGUAGES = { en, da, sv };

/** All texts of a language by their path. */
function flatten(branch: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(branch)) {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') texts.set(here, value);
    else for (const [key, text] of flatten(value as object, here)) texts.set(key, text);
  }
  return texts;
}

const gapsOf = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe.each(Object.entries(LANGUAGES))('texts in %s', (code, texts) => {
  it.each(REASONS)('say why: %s', (reason) => {
    const { why } = texts.reasons[reason];
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(why).not.toContain(reason);
  });

  it('tell every reason apart', () => {
    const all = REASONS.map((reason) => texts.reasons[reason].why);
    expect(new Set(all).size).toBe(REASONS.length);
  });

  it('have the keys and the gaps of the English ones', () => {
    const english = flatten(en);
    const own = flatten(texts);
    expect([...own.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of own) {
      expect(gapsOf(text), `${code}: ${key}`).toEqual(gapsOf(english.get(key) ?? ''));
      if (!key.endsWith('.hint')) expect(text, key).not.toBe('');
    }
  });
});
