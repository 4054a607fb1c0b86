import { describe, expect, it } from 'vitest';
import { renderMessagePage } from '../../../../backend/response/page/render-message-page.tsx';
import { renderThankYouPage } from '../../../../backend/response/page/render-thank-you-page.tsx';
import { renderUnsubscribePage } from '../../../../backend/response/page/render-unsubscribe-page.tsx';
import { categoryOf, SCORES, type Score } from '../../../../shared/nps.ts';
import { aFrame, parse } from './a-page.ts';

const HOSTILE = '<script>alert(1)</script>"\'&';

function thanks(score: Score, message: string | null = null) {
  const category = categoryOf(score);
  return renderThankYouPage({ ...aFrame(), score, category, message, amendUrl: '/s/abc.def' });
}

describe('the thank-you page', () => {
  it('repeats the score, 0 included, and offers to change it', () => {
    const document = parse(thanks(0));
    expect(document.querySelector('strong')?.textContent).toBe('Your answer: 0 out of 10');
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('/s/abc.def');
  });

  it('is built alike for every score', () => {
    const shapes = SCORES.map((score) => thanks(score).replace(/>[^<]*</g, '><'));
    expect(new Set(shapes).size).toBe(1);
  });

  it("prefers the admin's own words, as text", () => {
    const document = parse(thanks(9, HOSTILE));
    expect(document.querySelector('.message')?.textContent).toBe(HOSTILE);
    expect(document.querySelectorAll('script').length).toBe(0);
    expect(parse(thanks(9, ' ')).querySelector('.message')?.textContent).toMatch(/^We are glad/);
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
