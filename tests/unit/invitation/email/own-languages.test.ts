import { describe, expect, it } from 'vitest';
import type { InvitationEmailInput } from '../../../../backend/invitation/email/invitation-email.types.ts';
import { renderInvitationEmail } from '../../../../backend/invitation/email/render-invitation-email.tsx';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';
import { anEmail, parse } from './an-email.ts';

describe("the admin's own words in a language that is not built in", () => {
  const HEBREW = {
    subject: 'האם תמליצו על {brand}?',
    greeting: 'שלום {name}, {date}',
    question: 'מה הסיכוי שתמליצו על {brand}?',
  };
  const mail = (texts: object, locale = 'he-US', changes: Partial<InvitationEmailInput> = {}) => {
    const language = customerLanguageFor(locale, texts as Record<string, object>, 'Acme');
    return renderInvitationEmail(anEmail({ language, customerLocale: locale, ...changes }));
  };
  /** Language and direction in which a browser takes the words. */
  const spoken = (html: string, words: string) => {
    const found = [...parse(html).querySelectorAll('p, h1, td, title, div')]
      .filter((each) => each.textContent?.includes(words))
      .at(-1);
    const of = (name: string) => found?.closest(`[${name}]`)?.getAttribute(name);
    return [of('lang'), of('dir')];
  };
  const ENGLISH = ['en', 'ltr'];

  it('makes the mail one of that language, in which all else says that it is English', () => {
    const { html } = mail({ he: HEBREW });
    const document = parse(html);
    for (const each of [document.documentElement, document.querySelector('[role="article"]')]) {
      expect(each?.getAttribute('lang')).toBe('he');
      expect(each?.getAttribute('dir')).toBe('rtl');
    }
    expect(document.querySelector('[role="article"]')?.getAttribute('aria-label')).toContain(
      'תמליצו',
    );
    for (const words of ['האם תמליצו', 'שלום', 'מה הסיכוי']) {
      expect(spoken(html, words), words).toEqual(['he', 'rtl']);
    }
    for (const words of [
      'One question about how we did',
      'Your request “A wheel is missing”',
      'Choose a number. On the page',
      'Not at all likely',
      'Extremely likely',
      'You are getting this email',
      'Your answer is saved',
      'Unsubscribe from these surveys',
    ]) {
      expect(spoken(html, words), words).toEqual(ENGLISH);
    }
    const named = [...document.querySelectorAll('a[aria-label]')];
    expect(named.map((each) => each.getAttribute('lang'))).toEqual(['en', 'en']);
  });

  it('tells the day in the language of the words around it', () => {
    const { text } = mail({ he: HEBREW });
    expect(text).toMatch(/^שלום Ada Lovelace, 21 בנובמבר 2026\n/);
    expect(text).toContain('was solved on November 21, 2026.');
    expect(mail({ tr: { greeting: '{date}' } }, 'tr_CY').text).toMatch(/^21 Kasım 2026\n/);
    expect(mail({ 'xx-klingon': { greeting: '{date}' } }, 'xx-klingon').text).toMatch(
      /^November 21, 2026\n/,
    );
    expect(mail({ '?': { greeting: '{date}' } }, '?').text).toMatch(/^November 21, 2026\n/);
  });

  it('is marked alone where the question is English', () => {
    const { html } = mail({ he: { greeting: HEBREW.greeting, subject: HEBREW.subject } });
    const document = parse(html);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.documentElement.getAttribute('dir')).toBe('ltr');
    expect(spoken(html, 'שלום')).toEqual(['he', 'rtl']);
    expect(document.querySelector('title')?.getAttribute('lang')).toBe('he');
    // An attribute cannot say that it is in another language.
    expect(document.querySelector('[role="article"]')?.getAttribute('aria-label')).toContain(
      'Acme',
    );
    expect(spoken(html, 'Unsubscribe from')).toEqual(ENGLISH);
  });

  it('has the subject of a reminder in English, and says so', () => {
    const { html, subject } = mail({ he: HEBREW }, 'he', { kind: 'reminder' });
    expect(subject).toMatch(/^Reminder/);
    expect(parse(html).querySelector('title')?.getAttribute('lang')).toBe('en');
  });

  it.each([
    ['tr-CY', { tr: { question: 'Önerir misiniz?' } }, 'tr', 'ltr'],
    ['he', { iw: { question: 'עד כמה?' } }, 'he', 'rtl'],
    ['sr-latn', { sr: { question: 'Колико?' }, 'sr-Latn': { subject: 'Zdravo' } }, 'sr', 'ltr'],
  ])('of %s is %j', (locale, texts, lang, dir) => {
    const { html } = mail(texts, locale);
    expect(parse(html).documentElement.getAttribute('lang')).toBe(lang);
    expect(parse(html).documentElement.getAttribute('dir')).toBe(dir);
  });

  it('marks nothing where all is in one language', () => {
    const { html } = mail({ da: { question: 'Hvad med {brand}?' } }, 'da-DK');
    expect(parse(html).querySelectorAll('[lang]').length).toBe(2);
  });
});
