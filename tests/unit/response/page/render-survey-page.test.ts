import { describe, expect, it } from 'vitest';
import { SCORES } from '../../../../shared/nps.ts';
import { parse, surveyPageHtml } from './a-page.ts';

const HOSTILE = '</textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';

describe('the scale', () => {
  it('is a group of eleven radio buttons named by the question', () => {
    const document = parse(surveyPageHtml());
    const radios = [...document.querySelectorAll('fieldset input[type="radio"][name="score"]')];
    expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(SCORES.map(String));
    expect(document.querySelector('fieldset > legend')?.textContent).toBe(
      'How likely is it that you would recommend Acme to a friend or colleague?',
    );
  });

  it('names the meaning of 0 and 10 in these two buttons', () => {
    const document = parse(surveyPageHtml({}, 'da'));
    const names = [...document.querySelectorAll('.number')].map((label) => label.textContent);
    expect(names[0]).toBe('0 – Slet ikke sandsynligt');
    expect(names[5]).toBe('5');
    expect(names[10]).toBe('10 – Yderst sandsynligt');
  });

  it('has nothing chosen when the link names no score', () => {
    const document = parse(surveyPageHtml());
    expect(document.querySelectorAll('input[type="radio"][checked]').length).toBe(0);
  });

  it.each(SCORES)('has %i chosen when the link says so', (score) => {
    const chosen = parse(surveyPageHtml({ score })).querySelectorAll('[checked]');
    expect([...chosen].map((radio) => radio.getAttribute('value'))).toEqual([String(score)]);
  });
});

describe('the form', () => {
  it('posts to its address', () => {
    const form = parse(surveyPageHtml()).querySelector('form');
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.getAttribute('action')).toBe('/s/abc.def');
  });

  it('asks what the survey is set to ask', () => {
    const fields = (changes: object) =>
      [...parse(surveyPageHtml(changes)).querySelectorAll('textarea')].map((field) =>
        field.getAttribute('name'),
      );
    expect(fields({})).toEqual(['comment']);
    expect(fields({ askImprove: true })).toEqual(['comment', 'improve']);
    expect(fields({ askReason: false })).toEqual([]);
  });

  it('brings back what the customer wrote', () => {
    const document = parse(
      surveyPageHtml({
        askImprove: true,
        comment: 'very\nslow',
        improve: 'hours',
        contactOk: true,
      }),
    );
    expect(document.querySelector('textarea')?.textContent).toBe('very\nslow');
    expect(document.querySelector('#improve')?.textContent).toBe('hours');
    expect(document.querySelector('input[name="contactOk"]')?.hasAttribute('checked')).toBe(true);
  });

  it('offers to update an answer that was given before', () => {
    const document = parse(surveyPageHtml({ answered: true, score: 4 }));
    expect(document.querySelector('.notice')?.textContent).toContain('You have answered already');
    expect(document.querySelector('button')?.textContent).toBe('Update answer');
    expect(document.querySelector('#saved')).toBeNull();
  });
});

describe('a mistake', () => {
  it('in the score is told above the scale and takes the focus', () => {
    const document = parse(
      surveyPageHtml({ error: { field: 'score', message: 'Choose a number.' } }),
    );
    expect(document.title).toMatch(/^Error: /);
    expect(document.querySelector('fieldset')?.getAttribute('aria-describedby')).toBe(
      'score-error',
    );
    expect(document.querySelector('#score-error')?.textContent).toBe('Choose a number.');
    expect(document.querySelectorAll('[autofocus]').length).toBe(1);
    expect(document.querySelector('[autofocus]')?.id).toBe('score-error');
  });

  it.each(['comment', 'improve'] as const)('in the field "%s" is told there', (field) => {
    const document = parse(
      surveyPageHtml({ askImprove: true, error: { field, message: 'Too long.' } }),
    );
    const textarea = document.querySelector(`#${field}`);
    expect(textarea?.getAttribute('aria-invalid')).toBe('true');
    expect(textarea?.hasAttribute('autofocus')).toBe(true);
    expect(textarea?.getAttribute('aria-describedby')).toBe(`${field}-error`);
    expect(document.querySelector(`#${field}-error`)?.textContent).toBe('Too long.');
  });
});

describe('words from strangers', () => {
  it('are text and never markup', () => {
    const html = surveyPageHtml({
      brandName: HOSTILE,
      comment: HOSTILE,
      improve: HOSTILE,
      askImprove: true,
      error: { field: 'comment', message: HOSTILE },
    });
    const document = parse(html);
    expect(document.querySelectorAll('script').length).toBe(1);
    expect(document.querySelectorAll('img, [onerror]').length).toBe(0);
    expect(document.querySelector('header')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('textarea')?.textContent).toBe(HOSTILE);
  });

  it('in an address stay inside their attribute', () => {
    const document = parse(
      surveyPageHtml({ action: `/s/${HOSTILE}`, unsubscribeUrl: `/u/${HOSTILE}` }),
    );
    expect(document.querySelector('form')?.getAttribute('action')).toBe(`/s/${HOSTILE}`);
    expect(document.querySelector('footer a')?.getAttribute('href')).toBe(`/u/${HOSTILE}`);
    expect(document.querySelectorAll('script').length).toBe(1);
  });
});

describe('a page that was rendered before', () => {
  it('carries the addresses of its own request', () => {
    surveyPageHtml({ action: '/s/first', unsubscribeUrl: '/u/first' });
    const html = surveyPageHtml({ action: '/s/other', unsubscribeUrl: '/u/other' });
    expect(html).not.toContain('first');
    const document = parse(html);
    expect(document.querySelector('form')?.getAttribute('action')).toBe('/s/other');
    expect(document.querySelector('footer a')?.getAttribute('href')).toBe('/u/other');
  });

  it('is not shown to somebody who chose another score or reads another language', () => {
    surveyPageHtml({ score: 3 });
    expect(surveyPageHtml({ score: 4 })).toContain('checked="" value="4"');
    expect(surveyPageHtml({ score: 3 }, 'sv')).toContain('<html lang="sv"');
  });
});

describe('the brand', () => {
  it('stands above the question by name', () => {
    expect(parse(surveyPageHtml()).querySelector('header')?.textContent).toBe('Acme');
  });

  it('is a picture when there is a logo, with the name for those who do not see it', () => {
    const logoUrl = 'https://acme.example/logo.png';
    const image = parse(surveyPageHtml({ logoUrl })).querySelector('header img');
    expect(image?.getAttribute('src')).toBe(logoUrl);
    expect(image?.getAttribute('alt')).toBe('Acme');
  });

  it('is left out while it has no name', () => {
    const html = surveyPageHtml({ brandName: null });
    expect(parse(html).querySelector('header')).toBeNull();
  });
});
