import { expect, it } from 'vitest';
import { describeChange } from '../../../backend/account/describe-change.rules.ts';

const alerts = (url: string) => ({ alerts: [{ channels: [{ type: 'slack', url }] }] });

it.each<[string, unknown, unknown, string[]]>([
  ['nothing', { a: 1 }, { a: 1 }, []],
  ['a value', { a: { b: 1 } }, { a: { b: 2 } }, ['a.b: 1 → 2']],
  ['a text', { a: 'x' }, { a: 'y' }, ['a: "x" → "y"']],
  ['a key more', {}, { a: true }, ['a: – → true']],
  ['a key less', { a: null }, {}, ['a: null → –']],
  ['an element more', { a: [1] }, { a: [1, 2] }, ['a.1: – → 2']],
  ['a list that is emptied', { a: [1] }, { a: [] }, ['a.0: 1 → –', 'a: – → []']],
  ['first settings', null, { a: 1 }, ['a: – → 1']],
  [
    'the address of a chat',
    alerts('https://hooks.example/1'),
    alerts('https://hooks.example/2'),
    ['alerts.0.channels.0.url: changed'],
  ],
])('%s', (_what, before, after, lines) => {
  expect(describeChange(before, after)).toEqual(lines);
});

it('does not flood the terminal', () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, index]));
  const lines = describeChange({}, many);
  expect(lines).toHaveLength(41);
  expect(lines.at(-1)).toBe('and 10 more');
});
