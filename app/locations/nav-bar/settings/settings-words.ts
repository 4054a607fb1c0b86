import { createContext, useContext } from 'react';
import type { SettingsMessages } from '../../../../shared/messages/en/workspace/settings.ts';
import type { Translate } from '../../../../shared/messages/message.types.ts';

/** Writes one of the room's messages in the reader's language. */
export type SettingsWords = Translate<SettingsMessages>;

/** How the room speaks: its messages, and the language's name for the browser's own words. */
export type SettingsLanguage = { t: SettingsWords; locale: string };

/** Carries the room's words; provided once by the room. */
export const SettingsWordsContext = createContext<SettingsLanguage | null>(null);

/** Gives a component the words of the settings' room. */
export function useSettingsWords(): SettingsLanguage {
  const language = useContext(SettingsWordsContext);
  if (language === null) throw new Error('useSettingsWords needs the settings’ room around it');
  return language;
}
