import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../app/language/choose-locale.ts';
import { createFormats } from '../../app/language/create-formats.ts';
import { loadLanguage } from '../../app/language/load-language.ts';

describe('choosing a language', () => {
  it.each([
    ['en-US', 'en', 'en-US'],
    ['en-GB', 'en', 'en-GB'],
    ['da', 'da', 'da'],
    ['sv-SE', 'sv', 'sv-SE'],
    ['de', 'de', 'de'],
    ['fr-CA', 'fr', 'fr-CA'],
    ['es-419', 'es', 'es-419'],
    ['nl-BE', 'nl', 'nl-BE'],
    ['it', 'en', 'en-IT'],
    ['pt-BR', 'en', 'en-BR'],
    ['zh-cn', 'en', 'en-CN'],
    ['en-x-pirate', 'en', 'en-x-pirate'],
    ['not a locale', 'en', 'en'],
    ['', 'en', 'en'],
  ])('reads %s as texts in %s and dates in %s', (zendeskLocale, language, dates) => {
    expect(chooseLocale(zendeskLocale)).toEqual({ language, dates });
  });

  it('loads the texts of the agent’s language', async () => {
    const { code, t } = await loadLanguage('da');
    expect(code).toBe('da');
    expect(t('actions.sendNow')).toBe('Send nu');
    expect(t('scoreOf', { score: 0 })).toBe('0 ud af 10');
  });
});

describe('dates', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const formats = createFormats('en-GB', 'UTC');

  it.each([
    ['2026-11-24T09:00:00Z', 'in 2 days'],
    ['2026-11-22T12:00:20Z', 'this minute'],
    ['2026-11-22T11:15:00Z', '45 minutes ago'],
    ['2026-11-22T07:00:00Z', '5 hours ago'],
    ['2026-11-21T09:00:00Z', 'yesterday'],
    ['2026-08-20T09:00:00Z', '3 months ago'],
  ])('puts %s at %s', (instant, words) => {
    expect(formats.relative(instant, now)).toBe(words);
  });

  it('writes hours in the habit of the locale', () => {
    const instant = '2026-11-24T09:00:00Z';
    expect(createFormats('en-US', 'UTC').moment(instant, now)).toMatch(/^Tue, Nov 24, 9:00\sAM$/);
    expect(createFormats('da', 'UTC').moment(instant, now)).toContain('09.00');
  });

  it('names the year only when it is another one', () => {
    expect(formats.moment('2026-11-24T09:00:00Z', now)).toBe('Tue 24 Nov, 09:00');
    expect(formats.moment('2025-11-24T09:00:00Z', now)).toBe('24 Nov 2025, 09:00');
  });
});
