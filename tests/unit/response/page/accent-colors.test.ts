import { describe, expect, it } from 'vitest';
import { accentOn, contrastOf } from '../../../../backend/response/page/accent-colors.ts';

const BRANDS = [
  '#17494d',
  '#ffcc00',
  '#ffffff',
  '#000000',
  '#808080',
  '#e30613',
  '#00ff00',
  '#0000ff',
];

describe('contrast', () => {
  it('is counted as WCAG counts it', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
    expect(contrastOf('#123456', '#123456')).toBe(1);
  });
});

describe.each(['#ffffff', '#1c1f22'])('an accent on %s', (background) => {
  it.each(BRANDS)('made from %s can be read, and so can its own text', (brand) => {
    const { fill, text } = accentOn(background, brand);
    expect(contrastOf(fill, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(text, fill)).toBeGreaterThanOrEqual(4.5);
  });
});

it("keeps a brand's colour that can be read as it is", () => {
  expect(accentOn('#ffffff', '#17494d')).toEqual({ fill: '#17494d', text: '#ffffff' });
});
