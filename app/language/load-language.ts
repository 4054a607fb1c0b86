import type { Texts } from '../locales/texts.types.ts';
import { chooseLocale } from './choose-locale.ts';
import { createFormats } from './create-formats.ts';
import { createTranslate } from './create-translate.ts';
import type { Language, TextLanguage } from './language.types.ts';

const TEXTS: Readonly<Record<TextLanguage, () => Promise<Texts>>> = {
  en: async () => (await import('../locales/en/texts.ts')).en,
  da: async () => (await import('../locales/da/texts.ts')).da,
  sv: async () => (await import('../locales/sv/texts.ts')).sv,
};

/**
 * Loads texts and formats for the agent's Zendesk locale.
 *
 * An agent fetches one language only. English steps in when that one cannot be had, say
 * because an update of the server has replaced the file.
 */
export async function loadLanguage(zendeskLocale: string): Promise<Language> {
  const { language, dates } = chooseLocale(zendeskLocale);
  try {
    return createLanguage(language, await TEXTS[language](), dates);
  } catch {
    return createLanguage('en', await TEXTS.en(), 'en');
  }
}

function createLanguage(code: TextLanguage, texts: Texts, dates: string): Language {
  return { code, t: createTranslate(texts), formats: createFormats(dates) };
}
