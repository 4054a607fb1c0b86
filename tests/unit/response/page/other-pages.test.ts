import { describe, expect, it } from 'vitest';
import { renderMessagePage } from '../../../../backend/response/page/render-message-page.tsx';
import {
  renderThankYouPage,
  type ThankYouPageInput,
} from '../../../../backend/response/page/render-thank-you-page.tsx';
import { renderUnsubscribePage } from '../../../../backend/response/page/render-unsubscribe-page.tsx';
import { categoryOf, SCORES, type Score } from '../../../../shared/nps.ts';
import { aFrame, parse } from './a-page.ts';

const HOSTILE = '<script>alert(1)</script>"\'&';

function thanks(score: Score, changes: Partial<ThankYouPageInput> = {}) {
  const said = { message: null, amendUrl: '/s/abc.def', contactDay: null, reviewUrl: null };
  return renderThankYouPage({
    ...aFrame(),
    ...said,
    score,
    category: categoryOf(score),
    ...changes,
  });
}

const linksOf = (html: string) =>
  [...parse(html).querySelectorAll('main a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

describe('the thank-you page', () => {
  it('repeats the score, 0 included, and offers to change it', () => {
    const document = parse(thanks(0));
    expect(document.querySelector('strong')?.textContent).toBe('Your answer: 0 out of 10');
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('/s/abc.def');
  });

  it('is built alike for every score', () => {
    const reviewUrl = 'https://reviews.example/acme?from=survey&';
    const shapes = SCORES.map((score) => thanks(score, { reviewUrl }).replace(/>[^<]*</g, '><'));
    expect(new Set(shapes).size).toBe(1);
    expect(linksOf(thanks(0, { reviewUrl }))[0]).toEqual([
      'Share your experience with others',
      reviewUrl,
    ]);
  });

  it('says until when somebody calls, where that is to be said', () => {
    const text = (html: string) => parse(html).querySelector('main')?.textContent;
    expect(text(thanks(3, { contactDay: 'Thursday 3 December' }))).toContain(
      'Somebody from our team will contact you about it by Thursday 3 December.',
    );
    expect(text(thanks(3))).not.toContain('contact');
  });

  it("prefers the admin's own words, as text", () => {
    const document = parse(thanks(9, { message: HOSTILE }));
    expect(document.querySelector('.message')?.textContent).toBe(HOSTILE);
    expect(document.querySelectorAll('script').length).toBe(0);
    expect(parse(thanks(9, { message: ' ' })).querySelector('.message')?.textContent).toMatch(
      /^We are glad/,
    );
  });
});

describe('a message page', () => {
  it.each([
    ['expired', 'This survey has closed'],
    ['not_found', 'This link does not work'],
    ['failed', 'Something went wrong'],
  ] as const)('says what is the matter: %s', (kind, title) => {
    const document = parse(renderMessagePage({ ...aFrame(), kind }));
    expect(document.title).toBe(title);
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(document.querySelector('main a')).toBeNull();
  });

  it('says where else to turn to', () => {
    const contactUrl = 'mailto:help@acme.example?subject=A survey';
    const html = renderMessagePage({ ...aFrame(), kind: 'expired', contactUrl });
    expect(linksOf(html)).toEqual([['Contact us', contactUrl]]);
  });
});

describe('the unsubscribe page', () => {
  it('asks, and posts the answer', () => {
    const html = renderUnsubscribePage({
      ...aFrame(),
      state: 'confirm',
      action: '/s/a/unsubscribe',
    });
    const form = parse(html).querySelector('form');
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.getAttribute('action')).toBe('/s/a/unsubscribe');
    expect(form?.querySelector('button')?.textContent).toBe('Stop the surveys');
  });

  it('confirms, and offers the way back', () => {
    const html = renderUnsubscribePage({ ...aFrame(), state: 'done', action: '/s/a/unsubscribe' });
    expect(parse(html).querySelector('h1')?.textContent).toBe('You are unsubscribed');
    const form = parse(html).querySelector('form');
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.getAttribute('action')).toBe('/s/a/unsubscribe/undo');
  });

  it('says that surveys come again, and asks nothing more', () => {
    const html = renderUnsubscribePage({ ...aFrame(), state: 'undone', action: '/s/a' });
    expect(parse(html).querySelector('h1')?.textContent).toBe('You are subscribed again');
    expect(parse(html).querySelector('form')).toBeNull();
  });
});
