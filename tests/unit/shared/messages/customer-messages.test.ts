import { describe, expect, it } from 'vitest';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';
import { CUSTOMER_MESSAGES } from '../../../../shared/messages/customer-messages.ts';
import { CUSTOMER_LANGUAGES } from '../../../../shared/messages/languages.ts';
import type { Messages } from '../../../../shared/messages/message.types.ts';

const asked = (locale: string, brand: string | null = 'Acme') =>
  customerLanguageFor(locale, {}, brand);

/** Every text of a language, with its place. */
function textsOf(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, each]) =>
    typeof each === 'string'
      ? [[`${path}${name}`, each] as [string, string]]
      : textsOf(each, `${path}${name}.`),
  );
}

it('speaks eighteen languages', () => {
  expect(CUSTOMER_LANGUAGES.toSorted()).toEqual(
    'ar cs da de en es fi fr hu it ja nb nl pl pt-BR pt-PT sv zh-Hans'.split(' '),
  );
});

describe.each(CUSTOMER_LANGUAGES)('the survey in %s', (locale) => {
  const { t } = asked(locale);

  it('is served in this language, also to its region', () => {
    expect(asked(locale).locale).toBe(locale);
    expect(asked(new Intl.Locale(locale).maximize().toString()).locale).toBe(locale);
  });

  it('explains both ends of the scale in words', () => {
    expect(t('scale').toLowerCase()).toContain(t('lowLabel').toLowerCase());
    expect(t('scale').toLowerCase()).toContain(t('highLabel').toLowerCase());
    expect(t('lowLabel')).not.toBe(t('highLabel'));
  });

  it('tells both ends of the scale in digits', () => {
    for (const text of [t('scale'), t('page.scoreMissing')]) {
      expect(text.match(/\d+/g)).toEqual(['0', '10']);
    }
  });

  it.each([1, 2, 5, 21, 5_000])('tells in numbers that a text may be %i long', (limit) => {
    const numbers = new Intl.NumberFormat(locale).format(limit);
    expect(t('page.textTooLong', { limit })).toContain(numbers);
  });

  it('names the brand, and does without a name for it', () => {
    for (const path of [
      'question',
      'email.subject',
      'email.reminderSubject',
      'page.title',
    ] as const) {
      expect(t(path), path).toContain('Acme');
      const unnamed = asked(locale, null).t(path);
      expect(unnamed, path).not.toMatch(/Acme|[{}]/);
      expect(unnamed.trim(), path).not.toBe('');
    }
    expect(asked(locale, null).t('question')).not.toBe(t('question'));
  });

  it('has no word left in English', () => {
    if (locale === 'en') return;
    const english = new Map(textsOf(CUSTOMER_MESSAGES.en));
    const same = textsOf(CUSTOMER_MESSAGES[locale]).filter(
      ([path, text]) => english.get(path) === text,
    );
    // Spanish has the same word for a fault.
    expect(same.filter(([path]) => path !== 'page.errorPrefix')).toEqual([]);
  });
});

it('keeps French signs with the word before them', () => {
  for (const [path, text] of textsOf(CUSTOMER_MESSAGES.fr)) {
    expect(text, path).not.toMatch(/ [?!:;»]|« /);
  }
});

it('asks the question in its established wording', () => {
  expect(
    Object.fromEntries(CUSTOMER_LANGUAGES.map((each) => [each, asked(each).t('question')])),
  ).toEqual({
    en: 'How likely is it that you would recommend Acme to a friend or colleague?',
    da: 'Hvor sandsynligt er det, at du vil anbefale Acme til en ven eller kollega?',
    sv: 'Hur sannolikt är det att du skulle rekommendera Acme till en vän eller kollega?',
    nb: 'Hvor sannsynlig er det at du vil anbefale Acme til en venn eller kollega?',
    fi: 'Kuinka todennäköisesti suosittelisit yritystä Acme ystävälle tai kollegalle?',
    de: 'Wie wahrscheinlich ist es, dass Sie Acme einem Freund oder Kollegen weiterempfehlen?',
    nl: 'Hoe waarschijnlijk is het dat u Acme zou aanbevelen aan een vriend of collega?',
    fr: 'Quelle est la probabilité que vous recommandiez Acme à un ami ou un collègue\u00a0?',
    es: '¿Qué probabilidad hay de que recomiende Acme a un amigo o colega?',
    it: 'Quanto è probabile che Lei consigli Acme a un amico o a un collega?',
    'pt-PT': 'Qual é a probabilidade de recomendar Acme a um amigo ou colega?',
    'pt-BR': 'Qual a probabilidade de você recomendar Acme para um amigo ou colega?',
    pl: 'Jakie jest prawdopodobieństwo, że polecą Państwo Acme znajomym lub współpracownikom?',
    cs: 'Jaká je pravděpodobnost, že Acme doporučíte příteli nebo kolegovi?',
    hu: 'Mennyire valószínű, hogy ajánlaná a(z) Acme szolgáltatását egy ismerősének vagy kollégájának?',
    ja: 'Acmeを友人や同僚に勧める可能性はどの程度ですか？',
    'zh-Hans': '您向朋友或同事推荐Acme的可能性有多大？',
    ar: 'ما مدى احتمال أن توصي صديقًا أو زميلًا باختيار Acme؟',
  });
});
