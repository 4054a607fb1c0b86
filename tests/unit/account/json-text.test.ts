import { describe, expect, it } from 'vitest';
import { readJsonText } from '../../../backend/account/json-text.ts';

describe('JSON that is none', () => {
  it.each<[string, string, number, number]>([
    ['', 'a value is missing', 1, 1],
    ['{\n  "a": 1\n  "b": 2\n}', 'a comma is missing', 3, 3],
    ['{\n  "a" 1\n}', 'a colon is missing', 2, 7],
    ['{\n  "a": 1,\n}', 'a name in double quotes is missing', 3, 1],
    ['{\n  "a": [1, 2\n}', 'a comma is missing', 3, 1],
    ['{"a": 1', 'a closing } is missing', 1, 8],
    ['[1', 'a closing ] is missing', 1, 3],
    ['{"a": 1}\n{"b": 2}', 'something stands behind the end', 2, 1],
    ['{\n  // why\n  "a": 1\n}', 'JSON knows no comments', 2, 3],
    ['{"a": "x\ny"}', 'a closing " is missing', 1, 7],
    ['{"a": "\\x"}', 'a \\ stands before a letter', 1, 7],
    ['{"a": 1, "a": 2}', 'a name is given twice', 1, 10],
    ["{'a': 1}", 'something is not written as JSON', 1, 2],
    ['{a: 1}', 'something is not written as JSON', 1, 2],
    ['{"a": True}', 'something is not written as JSON', 1, 7],
  ])('%j: %s at %d:%d', (text, fault, line, column) => {
    const read = readJsonText(text);
    expect(read).toEqual({ fault: expect.stringContaining(fault), place: { line, column } });
  });
});

describe('JSON', () => {
  const text = '{\n  "surveys": [\n    { "id": "a" },\n    { "delayHours": -1 }\n  ]\n}';
  const read = readJsonText(text);

  it('is read as every reader of JSON reads it', () => {
    expect(read).toMatchObject({ fault: null, value: JSON.parse(text) });
  });

  it.each<[string, unknown]>([
    ['surveys.1.delayHours', { line: 4, column: 21 }],
    ['surveys.0', { line: 3, column: 5 }],
    ['surveys.2.id', null],
    ['nothing', null],
  ])('has the place of %s', (path, place) => {
    expect(read.fault === null && read.placeOf(path)).toEqual(place);
  });
});
