import { en } from '../locales/en/texts.ts';
import type { Texts } from '../locales/texts.types.ts';
import { chooseLocale } from './choose-locale.ts';
import { createFormats } from './create-formats.ts';
import { createTranslate } from './create-translate.ts';
import type { Language, TextLanguage } from './language.types.ts';

const TEXTS: Readonly<Record<TextLanguage, () => Promise<Texts>>> = {
  en: async () => await Promise.resolve(en),
  da: async () => (await import('../locales/da/texts.ts')).da,
  sv: async () => (await import('../locales/sv/texts.ts')).sv,
};

/**
 * Loads texts and formats for the agent's Zendesk locale.
 *
 * English is part of the app and steps in when another language cannot be fetched, say
 * after an update of the server has removed the file. Never rejects.
 */
export async function loadLanguage(zendeskLocale: string): Promise<Language> {
  const { language, dates } = chooseLocale(zendeskLocale);
  try {
    const texts = await TEXTS[language]();
    return { code: language, t: createTranslate(texts), formats: createFormats(dates) };
  } catch {
    return { code: 'en', t: createTranslate(en), formats: createFormats('en') };
  }
}
