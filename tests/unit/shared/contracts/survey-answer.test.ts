import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readFlag,
  readScore,
  surveyAnswerSchema,
} from '../../../../shared/contracts/survey-answer.ts';

const NUL = String.fromCharCode(0);
const read = (body: unknown) => surveyAnswerSchema.safeParse(body);
const faultsOf = (body: unknown) =>
  read(body).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the score', () => {
  it.each([
    [0, 0],
    ['0', 0],
    ['07', 7],
    [' 5 ', 5],
    [10, 10],
    ['10', 10],
  ])('takes %j as %i', (score, expected) => {
    expect(read({ score }).data?.score).toBe(expected);
  });

  it.each([
    '',
    ' ',
    null,
    undefined,
    11,
    '11',
    -1,
    '-1',
    5.5,
    '5.5',
    '5,5',
    'abc',
    '1e1',
    '0x5',
    '010',
    '+5',
    '٥',
    `5${NUL}`,
    Number.NaN,
    true,
    ['9'],
    ['9', '10'],
    {},
  ])('refuses %j with words for the customer', (score) => {
    expect(faultsOf({ score })).toEqual(['score: choose a score from 0 to 10']);
  });

  it('takes numbers 0 to 10 and no others', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (score) => {
        const isWhole = Number.isInteger(score) && score >= 0 && score <= 10;
        expect(read({ score }).success).toBe(isWhole);
      }),
    );
  });
});

describe('comment and improve', () => {
  it.each(['comment', 'improve'] as const)('%s is null when left out, null or blank', (field) => {
    for (const value of [undefined, null, '', '   ', '\r\n']) {
      expect(read({ score: 0, [field]: value }).data?.[field]).toBeNull();
    }
  });

  it.each(['comment', 'improve'] as const)('%s is trimmed and otherwise kept', (field) => {
    const text = '  Fint! 🚲\n\n<b>"Tak"</b>  ';
    expect(read({ score: 9, [field]: text }).data?.[field]).toBe('Fint! 🚲\n\n<b>"Tak"</b>');
  });

  it.each(['comment', 'improve'] as const)('%s may have 5000 characters, not 5001', (field) => {
    expect(read({ score: 3, [field]: 'x'.repeat(5000) }).success).toBe(true);
    expect(faultsOf({ score: 3, [field]: 'x'.repeat(5001) })).toEqual([
      `${field}: may be at most 5000 characters long`,
    ]);
  });

  it('takes 5000 characters that the browser counted, though it posts a line break as two', () => {
    const typed = `${'x'.repeat(2400)}\n`.repeat(2).padEnd(5000, 'y');
    expect(typed).toHaveLength(5000);
    expect(read({ score: 3, comment: typed.replaceAll('\n', '\r\n') }).data?.comment).toBe(typed);
  });

  it('loses characters that Postgres cannot store', () => {
    const answer = read({ score: 3, comment: `a${NUL}b`, improve: NUL }).data;
    expect(answer).toMatchObject({ comment: 'ab', improve: null });
  });

  it('refuses anything but text', () => {
    expect(faultsOf({ score: 3, comment: ['a', 'b'] })?.[0]).toMatch(/^comment: /);
  });
});

describe('contactOk and provisional', () => {
  it.each(['contactOk', 'provisional'] as const)('%s reads what forms and JSON send', (field) => {
    const valueOf = (value: unknown) => read({ score: 3, [field]: value }).data?.[field];
    for (const yes of ['on', 'true', '1', true]) expect(valueOf(yes)).toBe(true);
    for (const no of ['', 'false', '0', false, undefined]) expect(valueOf(no)).toBe(false);
  });

  it('names the flag that is neither yes nor no', () => {
    expect(faultsOf({ score: 3, contactOk: 'perhaps' })?.[0]).toMatch(/^contactOk: /);
  });
});

describe('the whole answer', () => {
  it('names every wrong field at once', () => {
    const faults = faultsOf({ score: '', comment: 'x'.repeat(5001) }) ?? [];
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['score', 'comment']);
  });

  it('leaves out what it does not know', () => {
    expect(read({ score: 3, ticketId: '99' }).data).not.toHaveProperty('ticketId');
  });

  it.each([null, undefined, 'score=3', 3, []])('refuses %j as a body', (body) => {
    expect(read(body).success).toBe(false);
  });
});

describe('one value alone', () => {
  it.each([
    ['0', 0],
    ['07', 7],
    ['10', 10],
    ['010', null],
    ['11', null],
    ['', null],
    [undefined, null],
    [['9', '10'], null],
  ])('is read as the score that the whole answer would have: %j', (value, score) => {
    expect(readScore(value)).toBe(score);
    expect(read({ score: value }).data?.score ?? null).toBe(score);
  });

  it.each([
    ['on', true],
    ['1', true],
    ['true', true],
    ['0', false],
    ['', false],
    ['maybe', false],
    [undefined, false],
  ])('is read as the tick that the whole answer would have: %j', (value, isOn) => {
    expect(readFlag(value)).toBe(isOn);
    expect(read({ score: 1, contactOk: value }).data?.contactOk ?? false).toBe(isOn);
  });
});
