import { createContext, useContext } from 'react';
import type { Language } from './language.types.ts';

/** Carries the agent's language; provided once by `App`. */
export const LanguageContext = createContext<Language | null>(null);

/** Gives a component the agent's language. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('useLanguage needs a LanguageContext around it');
  return language;
}
