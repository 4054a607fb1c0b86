import { describe, expect, it } from 'vitest';
import { renderInvitationEmail } from '../../../../backend/invitation/email/render-invitation-email.tsx';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';
import { CUSTOMER_LANGUAGES } from '../../../../shared/messages/languages.ts';
import { anEmail, parse } from './an-email.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&{brand}';

describe('an invitation', () => {
  it.each([
    ['en-GB', 'on 21 November 2026'],
    ['en-US', 'on November 21, 2026'],
    ['de', 'on November 21, 2026'],
    ['not a locale', 'on November 21, 2026'],
  ])('tells the day as they do in the customer’s country: %s', (customerLocale, day) => {
    const { text } = renderInvitationEmail(anEmail({ customerLocale }));
    expect(text.replace(/\s+/g, ' ')).toContain(day);
  });

  it('offers each score from 0 to 10 as a link', () => {
    const { html } = renderInvitationEmail(anEmail());
    const links = [...parse(html).querySelectorAll('a[href*="score="]')];
    expect(links.map((link) => link.textContent)).toEqual([...Array(11).keys()].map(String));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      [...Array(11).keys()].map((score) => `https://nps.example.com/s/abc.def?score=${score}`),
    );
  });

  it('says what 0 and 10 mean, beside them and in the names of the links', () => {
    const { html } = renderInvitationEmail(anEmail());
    const document = parse(html);
    const names = [...document.querySelectorAll('a[aria-label]')].map((a) =>
      a.getAttribute('aria-label'),
    );
    expect(names).toEqual(['0 – Not at all likely', '10 – Extremely likely']);
    expect(document.querySelector('td.soft')?.textContent).toBe('0 – Not at all likely');
  });

  it('gives all numbers the same colours', () => {
    const { html } = renderInvitationEmail(anEmail());
    const styles = [...parse(html).querySelectorAll('.number')].map((cell) =>
      cell.getAttribute('style'),
    );
    expect(new Set(styles).size).toBe(1);
  });

  it('keeps what the survey address already asks for', () => {
    const { html } = renderInvitationEmail(anEmail({ surveyUrl: 'https://x.example/s/a?v=1' }));
    expect(html).toContain('https://x.example/s/a?v=1&amp;score=0"');
  });

  it('names the request, the reason and the way out', () => {
    const { html, text, subject } = renderInvitationEmail(anEmail());
    expect(subject).toBe('Would you recommend Acme?');
    for (const words of [
      'Hello Ada Lovelace,',
      'Your request “A wheel is missing” was solved on November 21, 2026.',
      'your request no. 4711 was solved',
      'How likely is it that you would recommend Acme to a friend or colleague?',
      'Unsubscribe from these surveys',
    ]) {
      expect(parse(html).body.textContent).toContain(words);
      expect(text).toContain(words);
    }
    expect(parse(html).querySelector('a[href$="/unsubscribe"]')?.textContent).toBe(
      'Unsubscribe from these surveys',
    );
  });

  it('loads nothing from anywhere without a logo, and nothing else with one', () => {
    const loading = 'img, link, script, iframe, [background], [src]';
    const { html } = renderInvitationEmail(anEmail());
    expect(parse(html).querySelectorAll(loading).length).toBe(0);
    expect(html).not.toMatch(/url\(|@import/);
    const logoUrl = 'https://acme.example/logo.png';
    const branded = renderInvitationEmail(anEmail({ logoUrl }));
    const loaded = [...parse(branded.html).querySelectorAll(loading)];
    expect(loaded.map((element) => element.getAttribute('src'))).toEqual([logoUrl]);
  });

  it('lays out with tables that no screen reader announces as data', () => {
    const { html } = renderInvitationEmail(anEmail());
    expect(parse(html).querySelectorAll('table:not([role="presentation"])').length).toBe(0);
  });

  it.each(CUSTOMER_LANGUAGES)('is complete in %s, with language and direction set', (locale) => {
    const language = customerLanguageFor(locale, {}, 'Acme');
    for (const kind of ['invitation', 'reminder'] as const) {
      const { html, text, subject } = renderInvitationEmail(anEmail({ language, kind }));
      const document = parse(html);
      expect(document.documentElement.getAttribute('lang')).toBe(locale);
      expect(document.documentElement.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      expect(document.querySelectorAll('[lang]').length).toBe(2);
      expect(document.querySelector('body > [role="article"]')?.getAttribute('lang')).toBe(locale);
      expect(document.querySelector('h1')?.textContent).toBe(language.t('question'));
      expect(subject + text + (document.body.textContent ?? '')).not.toMatch(
        /\{\w+\}|undefined|\bnull\b/,
      );
    }
  });

  it.each([
    ['en', 'Would you recommend us?'],
    ['da', 'Vil du anbefale os?'],
    ['sv', 'Skulle du rekommendera oss?'],
    ['nb', 'Vil du anbefale oss?'],
    ['fi', 'Suosittelisitko meitä?'],
    ['de', 'Würden Sie uns weiterempfehlen?'],
    ['nl', 'Zou u ons aanbevelen?'],
    ['fr', 'Recommanderiez-vous notre entreprise\u00a0?'],
    ['es', '¿Recomendaría nuestra empresa?'],
    ['it', 'Ci consiglierebbe?'],
    ['pt-PT', 'Recomendar-nos-ia?'],
    ['pt-BR', 'Você recomendaria nossa empresa?'],
    ['pl', 'Czy poleciliby Państwo nas?'],
    ['cs', 'Doporučili byste nás?'],
    ['hu', 'Ajánlana minket másoknak?'],
    ['ja', '友人や同僚に当社を勧めたいと思いますか？'],
    ['zh-Hans', '您会推荐我们吗？'],
    ['ar', 'هل توصي الآخرين باختيار شركتنا؟'],
  ])('reads well in %s without the name of a brand', (locale, expected) => {
    const language = customerLanguageFor(locale, {}, null);
    const { html, text, subject } = renderInvitationEmail(anEmail({ language, brandName: null }));
    expect(subject).toBe(expected);
    expect(text + html).not.toMatch(/\{\w+\}|undefined|\bnull\b/);
    const named = renderInvitationEmail(anEmail());
    const count = (of: string) => parse(of).querySelectorAll('p.soft').length;
    expect(count(html)).toBe(count(named.html) - 1);
  });

  it('runs from right to left in a language that does', () => {
    const language = { ...customerLanguageFor('en', {}, 'Acme'), locale: 'ar' };
    const { html } = renderInvitationEmail(anEmail({ language }));
    expect(html).toContain('dir="rtl"');
    expect(parse(html).querySelectorAll('table[align="left"]').length).toBe(0);
  });

  it('stays below the size at which Gmail cuts mails off', () => {
    const { html } = renderInvitationEmail(anEmail());
    expect(Buffer.byteLength(html)).toBeLessThan(20_000);
  });
});

describe('a reminder', () => {
  it('says that it is one', () => {
    const { subject, text } = renderInvitationEmail(anEmail({ kind: 'reminder' }));
    expect(subject).toBe('Reminder: would you recommend Acme?');
    expect(text).toContain('we sent you one question');
  });
});

describe('the plain-text alternative', () => {
  it('has a link to the survey, one for each score, and one to unsubscribe', () => {
    const { text } = renderInvitationEmail(anEmail());
    expect(text).toContain('Choose a number from 0 (not at all likely) to 10 (extremely likely).');
    expect(text.match(/https:\S+/g)).toEqual([
      'https://nps.example.com/s/abc.def',
      ...[...Array(11).keys()].map((score) => `https://nps.example.com/s/abc.def?score=${score}`),
      'https://nps.example.com/s/abc.def/unsubscribe',
    ]);
    expect(text).toContain('\n0 – Not at all likely: https:');
    expect(text).toContain('\n10 – Extremely likely: https:');
    expect(text).not.toContain('<');
  });
});

describe('words from strangers', () => {
  it('are text and never markup', () => {
    const { html } = renderInvitationEmail(
      anEmail({
        customerName: HOSTILE,
        ticketSubject: HOSTILE,
        brandName: HOSTILE,
        language: customerLanguageFor('en', {}, HOSTILE),
      }),
    );
    const document = parse(html);
    expect(document.querySelectorAll('img, [onerror]').length).toBe(0);
    expect(document.body.textContent).toContain(`Hello ${HOSTILE},`);
  });

  it('cannot break out of the subject line', () => {
    const language = customerLanguageFor('en', {}, 'Acme\r\nBcc: all@example.com');
    const { subject } = renderInvitationEmail(anEmail({ language }));
    expect(subject).toBe('Would you recommend Acme Bcc: all@example.com?');
  });

  it.each([
    'Win at https://evil.example',
    'www.evil',
    'evil.example/prize',
    'ada@example.com',
    ' \n',
  ])('are left out when they carry an address or nothing: %j', (words) => {
    const { html, text } = renderInvitationEmail(
      anEmail({ customerName: words, ticketSubject: words }),
    );
    expect(text).toMatch(/^Hello,\n\nYour request no\. 4711 was solved/);
    expect(html).not.toContain('evil');
  });

  it('are shortened when long', () => {
    const { text } = renderInvitationEmail(anEmail({ ticketSubject: '🚲'.repeat(500) }));
    expect(text).toContain(`“${'🚲'.repeat(89)}…”`);
  });

  it('may be missing altogether', () => {
    const { text } = renderInvitationEmail(anEmail({ customerName: null, ticketSubject: null }));
    expect(text).toMatch(/^Hello,\n\nYour request no\. 4711 was solved/);
  });
});

it('tells the day of the solve in the time zone it is given', () => {
  const solvedAt = new Date('2026-11-21T23:30:00Z');
  const language = customerLanguageFor('da', {}, 'Acme');
  const { text } = renderInvitationEmail(
    anEmail({ language, solvedAt, timeZone: 'Europe/Copenhagen' }),
  );
  expect(text).toContain('den 22. november 2026');
});
