import {
  createTranslate,
  type CompiledMessages,
} from '../../../../shared/messages/create-translate.ts';
import type { WorkspaceMessages } from '../../../../shared/messages/en/workspace.ts';
import type { TeamLanguage } from '../../../../shared/messages/team-languages.ts';
import { chooseLocale } from '../../../language/choose-locale.ts';
import { createDayFormats } from './create-day-formats.ts';
import { createNumberFormats } from './create-number-formats.ts';
import type { Words } from './words.types.ts';

/** One file for each language, which `compileAppMessages` has compiled. */
const FILES = import.meta.glob<CompiledMessages>('../../../../shared/messages/*/workspace.ts', {
  import: 'workspace',
});

/** Loads what the workspace says for a Zendesk locale; English where there is nothing else. */
export async function loadWords(zendeskLocale: string): Promise<Words> {
  const { language, dates } = chooseLocale(zendeskLocale);
  try {
    return await createWords(language, dates);
  } catch {
    return await createWords('en', 'en');
  }
}

async function createWords(code: TeamLanguage, dates: string): Promise<Words> {
  const load = FILES[`../../../../shared/messages/${code}/workspace.ts`];
  if (load === undefined) throw new Error(`no messages in ${code}`);
  return {
    code,
    t: createTranslate<WorkspaceMessages>(code, await load()),
    numbers: createNumberFormats(dates),
    days: createDayFormats(dates),
  };
}
