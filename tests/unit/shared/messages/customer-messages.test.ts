import { describe, expect, it } from 'vitest';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';

const asked = (locale: string) => customerLanguageFor(locale, {}, 'Acme');

describe.each(['en', 'da', 'sv'])('the survey in %s', (locale) => {
  it('explains both ends of the scale in words', () => {
    const { t } = asked(locale);
    expect(t('scale').toLowerCase()).toContain(t('lowLabel').toLowerCase());
    expect(t('scale').toLowerCase()).toContain(t('highLabel').toLowerCase());
  });

  it('tells in numbers how long a text may be', () => {
    expect(asked(locale).t('page.textTooLong', { limit: 5_000 })).toMatch(/\b5[\s.,]000\b/);
  });
});

it('asks the question in its established wording', () => {
  expect(['en', 'da', 'sv'].map((locale) => asked(locale).t('question'))).toEqual([
    'How likely is it that you would recommend Acme to a friend or colleague?',
    'Hvor sandsynligt er det, at du vil anbefale Acme til en ven eller kollega?',
    'Hur sannolikt är det att du skulle rekommendera Acme till en vän eller kollega?',
  ]);
});
