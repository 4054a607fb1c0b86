/** Languages of the app, of notes, tasks and alerts; by itself, since the sidebar loads it. */
export const TEAM_LANGUAGES = ['en', 'da', 'sv', 'de', 'fr', 'es', 'nl'] as const;

/** One of {@link TEAM_LANGUAGES}. */
export type TeamLanguage = (typeof TEAM_LANGUAGES)[number];
