import { describe, expect, it } from 'vitest';
import type { InvitationEmailInput } from '../../../../backend/invitation/email/invitation-email.types.ts';
import { renderInvitationEmail } from '../../../../backend/invitation/email/render-invitation-email.tsx';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';
import { anEmail, parse } from './an-email.ts';

describe("the admin's own words in a language that is not built in", () => {
  const ARABIC = {
    subject: 'هل توصي بـ {brand}؟',
    greeting: 'مرحبًا {name}، {date}',
    question: 'ما مدى احتمال أن توصي بـ {brand}؟',
  };
  const mail = (texts: object, locale = 'ar-EG', changes: Partial<InvitationEmailInput> = {}) => {
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
    const { html } = mail({ ar: ARABIC });
    const document = parse(html);
    for (const each of [document.documentElement, document.querySelector('[role="article"]')]) {
      expect(each?.getAttribute('lang')).toBe('ar');
      expect(each?.getAttribute('dir')).toBe('rtl');
    }
    expect(document.querySelector('[role="article"]')?.getAttribute('aria-label')).toContain(
      'توصي',
    );
    for (const words of ['هل توصي', 'مرحبًا', 'ما مدى']) {
      expect(spoken(html, words), words).toEqual(['ar', 'rtl']);
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
    const { text } = mail({ ar: ARABIC });
    expect(text).toMatch(/^مرحبًا Ada Lovelace، ٢١ نوفمبر ٢٠٢٦\n/);
    expect(text).toContain('was solved on November 21, 2026.');
    expect(mail({ de: { greeting: 'Am {date}' } }, 'de_AT').text).toMatch(
      /^Am 21\. November 2026\n/,
    );
    expect(mail({ 'xx-klingon': { greeting: '{date}' } }, 'xx-klingon').text).toMatch(
      /^November 21, 2026\n/,
    );
    expect(mail({ '?': { greeting: '{date}' } }, '?').text).toMatch(/^November 21, 2026\n/);
  });

  it('is marked alone where the question is English', () => {
    const { html } = mail({ ar: { greeting: ARABIC.greeting, subject: ARABIC.subject } });
    const document = parse(html);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.documentElement.getAttribute('dir')).toBe('ltr');
    expect(spoken(html, 'مرحبًا')).toEqual(['ar', 'rtl']);
    expect(document.querySelector('title')?.getAttribute('lang')).toBe('ar');
    // An attribute cannot say that it is in another language.
    expect(document.querySelector('[role="article"]')?.getAttribute('aria-label')).toContain(
      'Acme',
    );
    expect(spoken(html, 'Unsubscribe from')).toEqual(ENGLISH);
  });

  it('has the subject of a reminder in English, and says so', () => {
    const { html, subject } = mail({ ar: ARABIC }, 'ar', { kind: 'reminder' });
    expect(subject).toMatch(/^Reminder/);
    expect(parse(html).querySelector('title')?.getAttribute('lang')).toBe('en');
  });

  it.each([
    ['de-CH', { de: { question: 'Wie wahrscheinlich …?' } }, 'de', 'ltr'],
    ['he', { iw: { question: 'עד כמה?' } }, 'he', 'rtl'],
    ['pt-br', { pt: { question: 'Qual?' }, 'pt-BR': { subject: 'Oi' } }, 'pt', 'ltr'],
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
