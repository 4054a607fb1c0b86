import { describe, expect, it } from 'vitest';
import { fillText } from '../../../../shared/messages/fill-text.ts';

describe('filling a text', () => {
  it('puts each value in its place, 0 as well', () => {
    expect(fillText('{score} of {limit}, {score}', { score: 0, limit: 10 })).toBe('0 of 10, 0');
  });

  it('leaves a placeholder without a value as it is', () => {
    expect(fillText('Hello {name}', {})).toBe('Hello {name}');
    expect(fillText('{toString} {constructor}', {})).toBe('{toString} {constructor}');
  });

  it('does not fill braces that a value brings along', () => {
    expect(fillText('{name} and {brand}', { name: '{brand}', brand: 'Acme' })).toBe(
      '{brand} and Acme',
    );
  });
});
