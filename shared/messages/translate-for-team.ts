import { compileMessages } from './compile-messages.ts';
import { createTranslate } from './create-translate.ts';
import { team as da } from './da/team.ts';
import { team as de } from './de/team.ts';
import { team as en, type TeamMessages } from './en/team.ts';
import { team as es } from './es/team.ts';
import { team as fr } from './fr/team.ts';
import type { TeamLanguage } from './team-languages.ts';
import type { Messages, Translate } from './message.types.ts';
import { team as nl } from './nl/team.ts';
import { team as sv } from './sv/team.ts';

const MESSAGES: Readonly<Record<TeamLanguage, Messages>> = { en, da, sv, de, fr, es, nl };

const known = new Map<TeamLanguage, Translate<TeamMessages>>();

/** Gives the way to what notes, tasks and alerts say in the team's language. */
export function translateForTeam(language: TeamLanguage): Translate<TeamMessages> {
  const translate =
    known.get(language) ?? createTranslate(language, compileMessages(MESSAGES[language]));
  known.set(language, translate);
  return translate;
}
