import { describe, expect, it } from 'vitest';
import { surveyTextsFor } from '../../../../shared/locales/survey-texts-for.ts';

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
    ['dan', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('for %j is %s', (locale, expected) => {
    expect(surveyTextsFor(locale, {}, 'Acme').locale).toBe(expected);
  });
});

describe('the brand', () => {
  it('is filled in wherever a text names it', () => {
    const texts = surveyTextsFor('en', undefined, 'Acme');
    expect(texts.question).toContain('recommend Acme to');
    expect(texts.page.title).toBe('A question from Acme');
    expect(JSON.stringify(texts)).not.toContain('{brand}');
  });

  it('is "us" in the language of the customer while it has no name', () => {
    expect(surveyTextsFor('en', {}, null).question).toContain('recommend us to');
    expect(surveyTextsFor('da', {}, null).question).toContain('anbefale os til');
    expect(surveyTextsFor('sv', {}, null).question).toContain('rekommendera oss till');
  });

  it('may hold characters that mean something in a replacement', () => {
    expect(surveyTextsFor('en', {}, "$& {name} $'").question).toContain(
      "recommend $& {name} $' to",
    );
  });
});

describe("the admin's own words", () => {
  it('replace the built-in ones, with the brand in them', () => {
    const texts = surveyTextsFor('da', { da: { question: 'Hvad med {brand}?' } }, 'Acme');
    expect(texts.question).toBe('Hvad med Acme?');
    expect(texts.lowLabel).toBe('Slet ikke sandsynligt');
  });

  it('for a language serve all its regions, unless the region has its own', () => {
    const overrides = {
      en: { reason: 'Why?', improve: 'What else?' },
      'en-GB': { reason: 'How so?' },
    };
    expect(surveyTextsFor('en-US', overrides, 'Acme').reason).toBe('Why?');
    expect(surveyTextsFor('en-gb', overrides, 'Acme').reason).toBe('How so?');
    expect(surveyTextsFor('en-GB', overrides, 'Acme').improve).toBe('What else?');
  });

  it('in English also serve those who get English for want of their own language', () => {
    const overrides = { en: { reason: 'Why?' }, de: { question: 'Wie wahrscheinlich …?' } };
    expect(surveyTextsFor('fi', overrides, 'Acme').reason).toBe('Why?');
    expect(surveyTextsFor(null, overrides, 'Acme').reason).toBe('Why?');
    expect(surveyTextsFor('de-AT', overrides, 'Acme').question).toBe('Wie wahrscheinlich …?');
  });

  it('for another language change nothing', () => {
    expect(surveyTextsFor('sv', { da: { reason: 'Hvorfor?' } }, 'Acme').reason).toMatch(/^Vad är/);
  });

  it('greet nameless customers too when they do not need a name', () => {
    const plain = surveyTextsFor('en', { en: { greeting: 'Good day!' } }, 'Acme');
    expect(plain.email.greetingUnnamed).toBe('Good day!');
    const named = surveyTextsFor('en', { en: { greeting: 'Dear {name}' } }, 'Acme');
    expect(named.email.greeting).toBe('Dear {name}');
    expect(named.email.greetingUnnamed).toBe('Hello,');
  });

  it('count from the moment they change', () => {
    const before = surveyTextsFor('en', { en: { reason: 'Why?' } }, 'Acme');
    const after = surveyTextsFor('en', { en: { reason: 'How so?' } }, 'Acme');
    expect([before.reason, after.reason]).toEqual(['Why?', 'How so?']);
  });

  it('leave the built-in texts as they are', () => {
    surveyTextsFor('en', { en: { question: 'Changed' } }, 'Acme');
    expect(surveyTextsFor('en', {}, 'Acme').question).toContain('Acme');
  });
});

it('hands out texts that nobody can change for the others', () => {
  const texts = surveyTextsFor('en', undefined, 'Acme');
  expect(() => (texts.email.subject = 'Changed')).toThrow(TypeError);
  expect(surveyTextsFor('en', undefined, 'Acme')).toBe(texts);
});
