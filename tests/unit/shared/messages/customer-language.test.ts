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
    ['de-CH', 'de'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['fi', 'fi'],
    ['nl-BE', 'nl'],
    ['fr-ca', 'fr'],
    ['es-419', 'es'],
    ['it', 'it'],
    ['pt', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    // As the language standard's own order of fallbacks has it.
    ['pt-AO', 'pt-PT'],
    ['pl', 'pl'],
    ['cs', 'cs'],
    ['hu', 'hu'],
    ['ja', 'ja'],
    ['zh', 'zh-Hans'],
    ['zh-cn', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    // Written otherwise.
    ['zh-tw', 'en'],
    ['zh-Hant-HK', 'en'],
    ['ar-EG', 'ar'],
    ['tr', 'en'],
    ['he', 'en'],
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
    const overrides = { en: { reason: 'Why?' }, tr: { question: 'Önerir misiniz?' } };
    expect(customerLanguageFor('ko', overrides, 'Acme').t('reason')).toBe('Why?');
    expect(customerLanguageFor(null, overrides, 'Acme').t('reason')).toBe('Why?');
    expect(customerLanguageFor('tr-CY', overrides, 'Acme').t('question')).toBe('Önerir misiniz?');
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
    ['he', { he: Q }, 'he'],
    ['he-US', { he: Q }, 'he'],
    ['he_US', { HE: Q }, 'he'],
    ['he-US', { 'he-US': Q, he: Q }, 'he-US'],
    ['he-FR', { 'he-US': Q }, 'en'],
    ['zh-tw', { 'zh-Hant': Q, zh: Q }, 'zh-Hant'],
    ['zh-Hant-HK', { 'zh-hant': Q }, 'zh-Hant'],
    ['iw', { he: Q }, 'he'],
    ['sr-Latn', { sr: Q }, 'sr'],
    // Where most people who speak it live, and nowhere else.
    ['sr', { 'sr-RS': Q }, 'sr-RS'],
    ['sr', { 'sr-ME': Q }, 'en'],
    ['ko', { ko: { reason: '?' } }, 'en'],
    ['ko', { ko: {} }, 'en'],
    ['ko', { he: Q }, 'en'],
    // Of a language that is built in, a region's words are in that language.
    ['da-DK', { 'da-DK': Q }, 'da'],
    ['en-GB', { 'en-UK': Q }, 'en'],
    ['pt-br', { pt: Q }, 'pt-BR'],
    ['zh-cn', { 'zh-Hant': { reason: '?' }, zh: Q }, 'zh-Hans'],
    ['no', { nb: Q }, 'nb'],
    ['nb-NO', { no: Q }, 'nb'],
    ['es-419', { es: Q }, 'es'],
    ['ko', { en: Q }, 'en'],
    [null, { he: Q }, 'en'],
    ['xx-klingon', { 'xx-klingon': Q }, 'xx-klingon'],
    ['no tag at all', { 'no tag at all': Q }, 'und'],
  ])('of %j with %j is %s', (locale, overrides, expected) => {
    const language = customerLanguageFor(locale, overrides, 'Acme');
    expect(language.locale).toBe(expected);
    expect(language.t('question') === '?').toBe(
      expected !== 'en' || 'en' in overrides || locale === 'en-GB',
    );
  });

  it.each([
    ['pt-BR', { 'pt-PT': Q }],
    ['pt', { 'pt-PT': Q }],
    ['pt-PT', { 'pt-BR': Q }],
    ['fr', { de: Q, en: Q }],
  ])('of %s stays as it is built in, whatever %j says', (locale, overrides) => {
    const own = customerLanguageFor(locale, overrides, 'Acme');
    expect(own.t('question')).toBe(customerLanguageFor(locale, {}, 'Acme').t('question'));
  });

  it('is told for each place of its own', () => {
    const overrides = { he: { reason: 'ש', greeting: 'ע {name}' }, 'he-US': { question: 'ק' } };
    const { localeOf, locale, builtInLocale } = customerLanguageFor('he-US', overrides, 'Acme');
    expect([locale, builtInLocale]).toEqual(['he-US', 'en']);
    expect(localeOf('reason')).toBe('he');
    expect(localeOf('improve')).toBe('en');
    expect(localeOf('email.greeting')).toBe('he');
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
