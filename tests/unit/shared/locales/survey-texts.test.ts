import { describe, expect, it } from 'vitest';
import { da } from '../../../../shared/locales/da.ts';
import { en } from '../../../../shared/locales/en.ts';
import { sv } from '../../../../shared/locales/sv.ts';

describe.each([en, da, sv])('the texts in "$locale"', (texts) => {
  const strings = flatten(texts);

  it('have the same keys as English', () => {
    expect(Object.keys(strings)).toEqual(Object.keys(flatten(en)));
  });

  it('are never empty and never end in a space by accident', () => {
    for (const [key, text] of Object.entries(strings)) {
      expect(text.trim(), key).not.toBe('');
      if (key !== 'page.errorPrefix') expect(text.trim(), key).toBe(text);
    }
  });

  it('hold the placeholders that English holds', () => {
    const english = flatten(en);
    for (const [key, text] of Object.entries(strings)) {
      expect(placeholders(text), key).toEqual(placeholders(english[key] ?? ''));
    }
  });

  it('never make the brand the subject of a sentence, where "us" would not fit', () => {
    for (const [key, text] of Object.entries(strings)) {
      expect(text, key).not.toMatch(/(^|[.:?!] )\{brand\}/);
    }
  });

  it('explain both ends of the scale in words', () => {
    expect(texts.scale.toLowerCase()).toContain(texts.lowLabel.toLowerCase());
    expect(texts.scale.toLowerCase()).toContain(texts.highLabel.toLowerCase());
  });
});

it('asks the question in its established wording', () => {
  expect([en.question, da.question, sv.question]).toEqual([
    'How likely is it that you would recommend {brand} to a friend or colleague?',
    'Hvor sandsynligt er det, at du vil anbefale {brand} til en ven eller kollega?',
    'Hur sannolikt är det att du skulle rekommendera {brand} till en vän eller kollega?',
  ]);
});

function flatten(texts: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flatten(value, `${path}${key}.`))
        : [[`${path}${key}`, String(value)]],
    ),
  );
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
