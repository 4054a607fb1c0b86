import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../../../shared/messages/compile-messages.ts';
import { createTranslate } from '../../../../shared/messages/create-translate.ts';
import type { Messages, Translate } from '../../../../shared/messages/message.types.ts';
import { translation } from '../../../../shared/messages/translation.ts';

const english = {
  title: 'Scores',
  of: { ten: '{score} of 10', brand: 'A question from {brand} for {name}' },
  left: '{count, plural, =0 {none} one {# answer} other {# answers}} left',
  status: '{status, select, open {It is open} other {It is over}}',
  quoted: "It's '{'this'}', isn't it?",
} as const;
type English = typeof english;

function speak<Tree>(messages: Messages, locale = 'en'): Translate<Tree> {
  return createTranslate<Tree>(locale, compileMessages(messages));
}
const t = speak<English>(english);

describe('a message', () => {
  it('is found by its way', () => {
    expect([t('title'), t('of.ten', { score: 7 })]).toEqual(['Scores', '7 of 10']);
  });

  it('takes 0 as a value', () => {
    expect(t('of.ten', { score: 0 })).toBe('0 of 10');
  });

  it('takes a value as it is, even one that looks like a message', () => {
    const value = '{score} $& <b>{count, plural,';
    expect(t('of.brand', { brand: value, name: "'" })).toBe(`A question from ${value} for '`);
  });

  it('may hold braces and apostrophes of its own', () => {
    expect(t('quoted')).toBe("It's {this}, isn't it?");
  });

  it('chooses by a value', () => {
    expect(t('status', { status: 'open' })).toBe('It is open');
    expect(t('status', { status: 'closed' })).toBe('It is over');
  });
});

describe('a plural', () => {
  it.each([
    [0, 'none left'],
    [1, '1 answer left'],
    [2, '2 answers left'],
    [12_345, '12,345 answers left'],
  ])('of %d is "%s" in English', (count, expected) => {
    expect(t('left', { count })).toBe(expected);
  });

  it.each([
    [1, '1 odpowiedź'],
    [3, '3 odpowiedzi'],
    [5, '5 odpowiedzi!'],
    [1.5, '1,5 odpowiedzi?'],
  ])('of %d goes by the rules of the language', (count, expected) => {
    const polish = {
      left: '{count, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi!} other {# odpowiedzi?}}',
    } as const;
    expect(speak<typeof polish>(polish, 'pl')('left', { count })).toBe(expected);
  });
});

/** Never run: what must not compile is marked, and a mark without a fault is a fault itself. */
export function whatTheCompilerRefuses(withBrand: Translate<English, 'brand'>): void {
  // @ts-expect-error no such message
  t('nothing');
  // @ts-expect-error a group is no message
  t('of');
  // @ts-expect-error a value is missing
  t('of.ten');
  // @ts-expect-error a value has another name
  t('of.ten', { points: 7 });
  // @ts-expect-error there is nothing to fill in
  t('title', { score: 7 });
  // @ts-expect-error a number decides over the plural
  t('left', { count: '7' });
  // @ts-expect-error one of the two messages needs more
  t(`of.${'ten' as 'ten' | 'brand'}`, { score: 7 });
  t(`of.${'ten' as 'ten' | 'brand'}`, { score: 7, brand: 'Acme', name: 'Ada' });
  withBrand('of.brand', { name: 'Ada' });
  // @ts-expect-error only the brand is there from the start
  withBrand('of.brand');

  const danish = {
    title: 'Scorer',
    of: { ten: '{score} af 10', brand: 'Et spørgsmål fra {brand} til {name}' },
    left: '{count, plural, =0 {ingen} one {# svar} other {# svar}} tilbage',
    status: '{status, select, open {Den er åben} other {Den er slut}}',
    quoted: 'Det',
  } as const;
  translation<English>()(danish);
  // @ts-expect-error a message is missing
  translation<English>()({ ...danish, of: { ten: '{score} af 10' } });
  // @ts-expect-error a message is one too many
  translation<English>()({ ...danish, more: 'Mere' });
  // @ts-expect-error a value has another name
  translation<English>()({ ...danish, of: { ...danish.of, ten: '{points} af 10' } });
  // @ts-expect-error a value is not used
  translation<English>()({ ...danish, of: { ...danish.of, ten: '10' } });
}
