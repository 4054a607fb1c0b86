import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../backend/platform/csv-line.rules.ts';

const SIGNS = ['"', ',', "'", '\r', '\n', '\t', '=', '+', '-', '@', ';', 'a', ' ', 'æ'];

describe('a line of CSV', () => {
  it('is read as it was by whoever reads CSV, but for the guard', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom(...SIGNS) }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cells, (line) => {
        const [read] = parse(csvLine(line));
        const guarded = line.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell));
        expect(read).toEqual(guarded);
      }),
    );
  });

  it('never begins a cell as a formula', () => {
    const cell = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n'), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(cell, (text) => {
        expect(csvLine([text])).toMatch(/^"?'/);
      }),
    );
  });

  it('tells a number, an empty cell and an empty text', () => {
    expect(csvLine([0, null, '', 'a'])).toBe('0,,,a\r\n');
  });
});
