import { describe, expect, it } from 'vitest';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';

describe('the language of a survey', () => {
  it.each([
    ['da', 'da'],
    ['da-DK', 'da'],
    ['da_DK', 'da'],
    ['DA', 'da'],
    ['sv', 'sv'],
    ['sv-FI', 'sv'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['nb', 'en'],
    ['dan', 'da'],
    ['danish', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('for %j is %s', (locale, expected) => {
    expect(customerLanguageFor(locale, {}, 'Acme').locale).toBe(expected);
  });
});

describe('the brand', () => {
  it('is filled in wherever a text names it', () => {
    const { t } = customerLanguageFor('en', undefined, 'Acme');
    expect(t('question')).toContain('recommend Acme to');
    expect(t('page.title')).toBe('A question from Acme');
  });

  it('is "us" in the language of the customer while it has no name', () => {
    expect(customerLanguageFor('en', {}, null).t('question')).toContain('recommend us to');
    expect(customerLanguageFor('da', {}, null).t('question')).toContain('anbefale os til');
    expect(customerLanguageFor('sv', {}, null).t('question')).toContain('rekommendera oss till');
  });

  it('may hold characters that mean something in a replacement', () => {
    expect(customerLanguageFor('en', {}, "$& {name} $'").t('question')).toContain(
      "recommend $& {name} $' to",
    );
  });
});

describe("the admin's own words", () => {
  it('replace the built-in ones, with the brand in them', () => {
    const { t } = customerLanguageFor('da', { da: { question: 'Hvad med {brand}?' } }, 'Acme');
    expect(t('question')).toBe('Hvad med Acme?');
    expect(t('lowLabel')).toBe('Slet ikke sandsynligt');
  });

  it('for a language serve all its regions, unless the region has its own', () => {
    const overrides = {
      en: { reason: 'Why?', improve: 'What else?' },
      'en-GB': { reason: 'How so?' },
    };
    expect(customerLanguageFor('en-US', overrides, 'Acme').t('reason')).toBe('Why?');
    expect(customerLanguageFor('en-gb', overrides, 'Acme').t('reason')).toBe('How so?');
    expect(customerLanguageFor('en-GB', overrides, 'Acme').t('improve')).toBe('What else?');
  });

  it('in English also serve those who get English for want of their own language', () => {
    const overrides = { en: { reason: 'Why?' }, de: { question: 'Wie wahrscheinlich …?' } };
    expect(customerLanguageFor('fi', overrides, 'Acme').t('reason')).toBe('Why?');
    expect(customerLanguageFor(null, overrides, 'Acme').t('reason')).toBe('Why?');
    expect(customerLanguageFor('de-AT', overrides, 'Acme').t('question')).toBe(
      'Wie wahrscheinlich …?',
    );
  });

  it('for another language change nothing', () => {
    expect(customerLanguageFor('sv', { da: { reason: 'Hvorfor?' } }, 'Acme').t('reason')).toMatch(
      /^Vad är/,
    );
  });

  it('greet nameless customers too when they do not need a name', () => {
    const plain = customerLanguageFor('en', { en: { greeting: 'Good day!' } }, 'Acme');
    expect(plain.t('email.greetingUnnamed')).toBe('Good day!');
    const named = customerLanguageFor('en', { en: { greeting: 'Dear {name}' } }, 'Acme');
    expect(named.t('email.greeting', { name: 'Ada' })).toBe('Dear Ada');
    expect(named.t('email.greetingUnnamed')).toBe('Hello,');
  });

  it('count from the moment they change', () => {
    const before = customerLanguageFor('en', { en: { reason: 'Why?' } }, 'Acme');
    const after = customerLanguageFor('en', { en: { reason: 'How so?' } }, 'Acme');
    expect([before.t('reason'), after.t('reason')]).toEqual(['Why?', 'How so?']);
  });

  it('leave the built-in texts as they are', () => {
    customerLanguageFor('en', { en: { question: 'Changed' } }, 'Acme');
    expect(customerLanguageFor('en', {}, 'Acme').t('question')).toContain('Acme');
  });

  it('may ask for all that is known where they stand', () => {
    const overrides = { en: { subject: '{name}, no. {ticket} of {brand}?', reason: '{name}?' } };
    const { t, knowing } = customerLanguageFor('en', overrides, 'Acme');
    expect(knowing({ name: 'Ada', ticket: 7 })('email.subject')).toBe('Ada, no. 7 of Acme?');
    expect(t('reason')).toBe('{name}?');
  });

  it.each([
    ["It's 100 % {brand}'s {unknown}", "It's 100 % Acme's {unknown}"],
    [
      'a { b } {} {brand, select, other {x}} {brand',
      'a { b } {} {brand, select, other {x}} {brand',
    ],
    ['<b>{brand}</b> #', '<b>Acme</b> #'],
  ])('are no messages beyond their placeholders: %j', (reason, expected) => {
    expect(customerLanguageFor('en', { en: { reason } }, 'Acme').t('reason')).toBe(expected);
  });
});

describe('the language of the words', () => {
  const Q = { question: '?' };

  it.each<[string | null, Record<string, { question?: string; reason?: string }>, string]>([
    ['ar', { ar: Q }, 'ar'],
    ['ar-EG', { ar: Q }, 'ar'],
    ['ar_EG', { AR: Q }, 'ar'],
    ['ar-EG', { 'ar-EG': Q, ar: Q }, 'ar-EG'],
    ['ar-SA', { 'ar-EG': Q }, 'en'],
    ['pt-br', { pt: Q }, 'pt'],
    ['pt-br', { 'pt-BR': Q, pt: Q }, 'pt-BR'],
    ['PT_BR', { pt_br: Q }, 'pt-BR'],
    ['pt', { 'pt-BR': Q, pt: Q }, 'pt'],
    // Where most people who speak it live, and nowhere else.
    ['pt', { 'pt-BR': Q }, 'pt-BR'],
    ['pt', { 'pt-PT': Q }, 'en'],
    ['pt-PT', { 'pt-BR': Q }, 'en'],
    ['zh-tw', { 'zh-Hant': Q, zh: Q }, 'zh-Hant'],
    ['zh-cn', { 'zh-Hant': Q, zh: Q }, 'zh'],
    ['zh-Hant-HK', { 'zh-hant': Q }, 'zh-Hant'],
    ['no', { nb: Q }, 'nb'],
    ['nb-NO', { no: Q }, 'no'],
    ['iw', { he: Q }, 'he'],
    ['es-419', { es: Q }, 'es'],
    ['de', { de: { reason: '?' } }, 'en'],
    ['de', { de: {} }, 'en'],
    ['de', { ar: Q }, 'en'],
    // Of a language that is built in, a region's words are in that language.
    ['da-DK', { 'da-DK': Q }, 'da'],
    ['en-GB', { 'en-UK': Q }, 'en'],
    ['fi', { en: Q }, 'en'],
    [null, { ar: Q }, 'en'],
    ['xx-klingon', { 'xx-klingon': Q }, 'xx-klingon'],
    ['no tag at all', { 'no tag at all': Q }, 'und'],
  ])('of %j with %j is %s', (locale, overrides, expected) => {
    const language = customerLanguageFor(locale, overrides, 'Acme');
    expect(language.locale).toBe(expected);
    expect(language.t('question') === '?').toBe(
      expected !== 'en' || 'en' in overrides || locale === 'en-GB',
    );
  });

  it('is told for each place of its own', () => {
    const overrides = { ar: { reason: 'س', greeting: 'ع {name}' }, 'ar-EG': { question: 'ق' } };
    const { localeOf, locale, builtInLocale } = customerLanguageFor('ar-EG', overrides, 'Acme');
    expect([locale, builtInLocale]).toEqual(['ar-EG', 'en']);
    expect(localeOf('reason')).toBe('ar');
    expect(localeOf('improve')).toBe('en');
    expect(localeOf('email.greeting')).toBe('ar');
    // Nobody gave a greeting for those without a name.
    expect(localeOf('email.greetingUnnamed')).toBe('en');
    expect(localeOf('submit')).toBe('en');
  });
});

describe('the key of a language', () => {
  const key = (...args: Parameters<typeof customerLanguageFor>) => customerLanguageFor(...args).key;

  it('is the same for the same words', () => {
    const overrides = () => ({ en: { reason: 'Why?' }, da: { reason: 'Hvorfor?' } });
    expect(key('en-GB', overrides(), 'Acme')).toBe(key('en', overrides(), 'Acme'));
  });

  it('is another one for other words', () => {
    const keys = [
      key('en', {}, 'Acme'),
      key('en', {}, null),
      key('en', { en: { reason: 'Why?' } }, 'Acme'),
      key('en', { en: { improve: 'Why?' } }, 'Acme'),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
