import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { surveyPageCsp } from '../../../../backend/response/page/survey-page-csp.ts';
import { CUSTOMER_LANGUAGES } from '../../../../shared/messages/languages.ts';
import { aFrame, parse, surveyPageHtml } from './a-page.ts';
import { pagesIn } from './pages-in.ts';

const SIZE_BUDGET = 14_000;

describe.each(CUSTOMER_LANGUAGES)('in %s', (locale) => {
  it.each(pagesIn(locale))('the page "%s" fits the size budget', (_, html) => {
    expect(gzipSync(html).length).toBeLessThanOrEqual(SIZE_BUDGET);
  });

  it.each(pagesIn(locale))('the page "%s" has language, title and one heading', (_, html) => {
    const document = parse(html);
    expect(document.documentElement.getAttribute('lang')).toBe(locale);
    expect(document.documentElement.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    // All of it is in this language, so that nothing has to say that it is in another.
    expect(document.querySelectorAll('[lang]').length).toBe(1);
    expect(document.title).not.toBe('');
    expect(document.querySelectorAll('h1').length).toBe(1);
  });

  it.each(pagesIn(locale))('the page "%s" has no gap left unfilled', (_, html) => {
    const document = parse(html);
    const visible = [...document.querySelectorAll('title, main, footer')].map((e) => e.textContent);
    expect(visible.join(' ')).not.toMatch(/\{\w+\}|undefined|\bnull\b/);
    expect(html).not.toMatch(/(?:action|unsubscribe)-[\da-f]{8}-/);
  });

  it.each(pagesIn(locale))('the page "%s" carries all it needs', (_, html) => {
    expect(html).not.toMatch(/<(img|iframe|script src|link rel="stylesheet")|url\(|@import/);
    expect(html).not.toMatch(/\sstyle="|\son\w+="/);
    const policy = surveyPageCsp(aFrame());
    for (const { tagName, textContent } of parse(html).querySelectorAll('style, script')) {
      const hash = createHash('sha256').update(textContent).digest('base64');
      const directive = policy.split(';').find((d) => d.startsWith(`${tagName.toLowerCase()}-src`));
      expect(directive).toContain(`'sha256-${hash}'`);
    }
  });
});

it('runs from right to left in a language that does', () => {
  const { language } = aFrame();
  const html = surveyPageHtml({ language: { ...language, locale: 'he' } });
  expect(html).toContain('<html lang="he" dir="rtl">');
});
