import { createInstance } from 'i18next';
import { en } from '../locales/en/texts.ts';
import type { Texts } from '../locales/texts.types.ts';
import { chooseLocale } from './choose-locale.ts';
import { createFormats } from './create-formats.ts';
import type { Language, TextLanguage } from './language.types.ts';

/**
 * Loads texts and formats for the agent's Zendesk locale.
 *
 * English is part of the app; other languages are fetched when needed, and English
 * steps in when that fails, so this never rejects.
 */
export async function loadLanguage(zendeskLocale: string): Promise<Language> {
  const { language, dates } = chooseLocale(zendeskLocale);
  const texts = await loadTexts(language);
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'app',
    resources: { en: { app: en }, [language]: { app: texts } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return { code: language, t: instance.t, formats: createFormats(dates) };
}

async function loadTexts(language: TextLanguage): Promise<Texts> {
  try {
    if (language === 'da') return (await import('../locales/da/texts.ts')).da;
    if (language === 'sv') return (await import('../locales/sv/texts.ts')).sv;
  } catch {
    // The file is gone after an update of the server; English beats an empty panel.
  }
  return en;
}
