import { TEAM_LANGUAGES, type TeamLanguage } from '../../shared/messages/team-languages.ts';

/**
 * Chooses texts and date formats for a Zendesk locale.
 *
 * Without texts in the agent's language the words are English, and dates are English
 * too, in the customs of the agent's country: half a sentence in each language reads
 * worse than one in a foreign one.
 */
export function chooseLocale(zendeskLocale: string): { language: TeamLanguage; dates: string } {
  const locale = parseLocale(zendeskLocale);
  const language = TEAM_LANGUAGES.find((each) => each === locale.language);
  if (language !== undefined) return { language, dates: locale.toString() };
  const region = locale.maximize().region;
  return { language: 'en', dates: region === undefined ? 'en' : `en-${region}` };
}

/** Zendesk has locales of its own making, such as `en-x-pirate`; those must not stop the app. */
function parseLocale(text: string): Intl.Locale {
  try {
    return new Intl.Locale(text);
  } catch {
    return new Intl.Locale('en');
  }
}
