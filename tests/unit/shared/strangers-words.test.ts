import { describe, expect, it } from 'vitest';
import {
  greetingName,
  lineOfWords,
  personName,
  plainWords,
} from '../../../shared/strangers-words.ts';

describe('words', () => {
  it.each([
    [
      'what is seen stays',
      'Tom & <Jerry> {{x}} *a* — ok\n\tso',
      'Tom & <Jerry> {{x}} *a* — ok\n\tso',
    ],
    ['right-to-left override', 'invoice\u202egnp.exe', 'invoicegnp.exe'],
    ['embeddings', '\u202aa\u202bb\u202c', 'ab'],
    ['isolates', '\u2066a\u2067b\u2068c\u2069', 'abc'],
    ['marks of direction', '\u200ea\u200fb\u061c', 'ab'],
    ['spaces without width', 'pass\u200bword\u2060\ufeff', 'password'],
    ['soft hyphens', 'pass\u00adword', 'password'],
    ['controls', 'a\u0000b\u0007c\u001b[31md\u0085e\u007f', 'abc[31mde'],
    ['tags that nobody sees', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['fillers', 'a\u3164b\u115f\uffa0', 'ab'],
    ['halves of signs', 'a\ud800b', 'a\ufffdb'],
    ['joined emoji stay', '👩\u200d💻 ❤\ufe0f', '👩\u200d💻 ❤\ufe0f'],
    ['joiners within Persian stay', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['joiners that join nothing', '\u200d \u200c\u200da\u200c', ' a'],
    ['other scripts', 'Ελένη 李雷 محمد अनु', 'Ελένη 李雷 محمد अनु'],
    ['line ends', 'a\r\nb\u2028c', 'a\r\nb\u2028c'],
  ])('%s', (_case, typed, shown) => {
    expect(plainWords(typed)).toBe(shown);
  });
});

describe('a name', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['  Ada \n Lovelace ', 'Ada Lovelace'],
    ['Ada\u202e Lovelace', 'Ada Lovelace'],
    ['李雷', '李雷'],
    ['O’Brien-Smith 3rd', 'O’Brien-Smith 3rd'],
    ['Caller +45 12 34 56 78', 'Caller +45 12 34 56 78'],
    ['.', null],
    ['', null],
    ['   ', null],
    ['-', null],
    ['???', null],
    ['123', null],
    ['+45 12 34 56 78', null],
    ['👋', null],
    ['\u200b\u200d\u2060', null],
    ['\u3164', null],
    ['\u202e', null],
    [null, null],
  ])('%j is shown as %j', (given, shown) => {
    expect(personName(given)).toBe(shown);
  });

  it.each([
    ['Ada', 'Ada'],
    ['Agent 007', 'Agent 007'],
    ['Louis 14', 'Louis 14'],
    ['Ada Lovelace 1815-1852', 'Ada Lovelace 1815-1852'],
    ['Caller +45 12 34 56 78', null],
    ['Caller +1 (555) 123-4567', null],
    ['caller 4512345678', null],
    ['Anrufer +49 30 123456', null],
    ['Tel. +45 12345678', null],
    ['Phone: 12345678', null],
    ['Visitor 12345678', null],
    ['+45 12 34 56 78', null],
    ['.', null],
    [null, null],
  ])('%j is greeted as %j', (given, greeted) => {
    expect(greetingName(given)).toBe(greeted);
  });
});

it.each([
  ['A\nB', 'A B'],
  ['\u202eA', 'A'],
  ['42', '42'],
  ['\u200b ', null],
  [null, null],
])('a subject %j is shown as %j', (given, shown) => {
  expect(lineOfWords(given)).toBe(shown);
});
