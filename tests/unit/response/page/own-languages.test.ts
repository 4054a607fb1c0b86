import { describe, expect, it } from 'vitest';
import { renderMessagePage } from '../../../../backend/response/page/render-message-page.tsx';
import { renderThankYouPage } from '../../../../backend/response/page/render-thank-you-page.tsx';
import { renderUnsubscribePage } from '../../../../backend/response/page/render-unsubscribe-page.tsx';
import type { SurveyPageInput } from '../../../../backend/response/page/SurveyPage.tsx';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';
import type { SurveyTextOverrides } from '../../../../shared/settings.ts';
import { aFrame, parse, surveyPageHtml } from './a-page.ts';

const HEBREW = { question: 'מה הסיכוי שתמליצו על {brand}?', reason: 'למה?' };

function survey(
  texts: Record<string, SurveyTextOverrides>,
  locale: string,
  changes: Partial<SurveyPageInput> = {},
) {
  const language = customerLanguageFor(locale, texts, 'Acme');
  const html = surveyPageHtml({ language, askImprove: true, ...changes });
  return parse(html);
}

/** Language and direction in which a browser takes the element's words. */
function spoken(document: ReturnType<typeof parse>, selector: string) {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return ['lang', 'dir'].map((name) => found.closest(`[${name}]`)?.getAttribute(name));
}

const ENGLISH = ['en', 'ltr'];

describe("a survey page with the admin's own words in a language that is not built in", () => {
  it('is in that language, and each English part says that it is', () => {
    const page = survey({ he: HEBREW }, 'he-US');
    for (const own of ['html', 'h1', 'label[for="comment"]']) {
      expect(spoken(page, own), own).toEqual(['he', 'rtl']);
    }
    for (const builtIn of [
      'title',
      '.low',
      '.high',
      '.unseen',
      '#saved',
      'label[for="comment"] .optional',
      'label[for="improve"]',
      'label[for="improve"] .optional',
      '.check span',
      'button',
      'footer p',
      'footer a',
    ]) {
      expect(spoken(page, builtIn), builtIn).toEqual(ENGLISH);
    }
  });

  it('says so of errors and notices too', () => {
    const error = { field: 'score', message: 'Choose a number from 0 to 10.' } as const;
    expect(spoken(survey({ he: HEBREW }, 'he', { error }), '#score-error')).toEqual(ENGLISH);
    const ofText = { field: 'comment', message: 'Shorten the text.' } as const;
    const page = survey({ he: HEBREW }, 'he', { error: ofText, answered: true });
    expect(spoken(page, '#comment-error')).toEqual(ENGLISH);
    expect(spoken(page, '.notice')).toEqual(ENGLISH);
  });

  it('marks those words alone where the question is English', () => {
    const page = survey({ he: { reason: HEBREW.reason } }, 'he');
    expect(spoken(page, 'html')).toEqual(ENGLISH);
    expect(spoken(page, 'label[for="comment"]')).toEqual(['he', 'rtl']);
    expect(spoken(page, 'label[for="comment"] .optional')).toEqual(ENGLISH);
    expect(page.querySelector('button')?.hasAttribute('lang')).toBe(false);
  });

  it.each<[string, Record<string, SurveyTextOverrides>, string, string]>([
    ['tr-CY', { tr: { question: 'Önerir misiniz?' } }, 'tr', 'ltr'],
    ['ro_MD', { ro: { question: 'Cât?' } }, 'ro', 'ltr'],
    ['he', { HE: { question: 'עד כמה?' } }, 'he', 'rtl'],
    // Nothing of it is shown on the page.
    ['he', { he: { subject: 'האם', greeting: 'שלום' } }, 'en', 'ltr'],
    ['he', { he: {} }, 'en', 'ltr'],
    ['da-DK', { 'da-DK': { question: 'Hvad?' } }, 'da', 'ltr'],
  ])('for %s with %j is %s', (locale, texts, lang, dir) => {
    expect(spoken(survey(texts, locale), 'html')).toEqual([lang, dir]);
  });

  it('marks nothing where all is in one language', () => {
    for (const locale of ['en-GB', 'da', 'sv']) {
      const page = survey({ da: { question: 'Hvad?' } }, locale);
      expect(page.querySelectorAll('[lang]').length, locale).toBe(1);
    }
  });

  it('is not mixed up with the same words of another language', () => {
    const same = { question: '0–10?' };
    const lang = (locale: string) => spoken(survey({ he: same, tr: same }, locale), 'h1')[0];
    expect(['he', 'tr', 'he'].map(lang)).toEqual(['he', 'tr', 'he']);
  });
});

describe('a page without any of them', () => {
  const frame = aFrame('he', { language: customerLanguageFor('he', { he: HEBREW }, 'Acme') });
  const unsaid = { amendUrl: '/s/a', contactDay: null, reviewUrl: null };
  const thanks = { ...frame, ...unsaid, score: 9, category: 'promoter' } as const;

  it.each([
    ['expired', renderMessagePage({ ...frame, kind: 'expired' })],
    ['thanks', renderThankYouPage({ ...thanks, message: null })],
    ['unsubscribe', renderUnsubscribePage({ ...frame, state: 'confirm', action: '/s/a' })],
  ])('(%s) is English', (_what, html) => {
    const page = parse(html);
    expect(spoken(page, 'html')).toEqual(ENGLISH);
    expect(page.querySelectorAll('[lang]').length).toBe(1);
  });

  it("runs the admin's own thanks in the direction of its letters, with the brand in it", () => {
    const page = parse(renderThankYouPage({ ...thanks, message: 'תודה מ־ {brand} {name}' }));
    expect(page.querySelector('.message')?.getAttribute('dir')).toBe('auto');
    expect(page.querySelector('.message')?.textContent).toBe('תודה מ־ Acme {name}');
  });
});
