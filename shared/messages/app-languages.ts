import type { TeamLanguage } from './languages.ts';

/** Languages of the app; agents of others see it in English. By itself, since the sidebar loads it. */
export const APP_LANGUAGES = ['en', 'da', 'sv'] as const satisfies readonly TeamLanguage[];

/** One of {@link APP_LANGUAGES}. */
export type AppLanguage = (typeof APP_LANGUAGES)[number];
