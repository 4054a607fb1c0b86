/** Languages of the team: of the app, and of notes, tasks and alerts. */
export const TEAM_LANGUAGES = ['en', 'da', 'sv'] as const;

/** One of {@link TEAM_LANGUAGES}. */
export type TeamLanguage = (typeof TEAM_LANGUAGES)[number];
