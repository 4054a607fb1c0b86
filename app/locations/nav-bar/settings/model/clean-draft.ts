import type { Settings } from '../../../../../shared/settings.ts';

/**
 * The settings that a form stands for: texts that were left empty are none.
 *
 * A form holds them as empty, since it takes what is left out for untouched.
 */
export function cleanDraft(draft: Settings): Settings {
  const surveys = draft.surveys.map((survey) => {
    const texts = Object.entries(survey.texts).map(([language, words]) => {
      const given = Object.entries(words).filter(([, text]) => text !== undefined && text !== '');
      return [language, Object.fromEntries(given)] as const;
    });
    return { ...survey, texts: Object.fromEntries(texts) };
  });
  return { ...draft, surveys };
}
