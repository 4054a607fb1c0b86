import { describe, expect, it } from 'vitest';
import { searchPattern } from '../../../backend/insight/search-pattern.rules.ts';

describe('the pattern of a search', () => {
  it.each([
    ['refund', 'refund'],
    ['100%', '100\\%'],
    ['a.b*(c)', 'a\\.b\\*\\(c\\)'],
    ['  two   words ', 'two\\s+words'],
    ['Ærø', '[Ææ]r[øØ]'],
    ['naïve', 'na[ïÏ]ve'],
    ['straße', 'straße'],
    ['東京', '東京'],
    ['\\', '\\\\'],
  ])('of %s is %s', (words, pattern) => {
    expect(searchPattern(words)).toBe(pattern);
  });

  it.each(['', '   ', '\u0000', '\u200b'])('is none where nothing shows: %j', (words) => {
    expect(searchPattern(words)).toBeNull();
  });
});
