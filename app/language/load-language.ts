import { createTranslate, type CompiledMessages } from '../../shared/messages/create-translate.ts';
import type { AgentMessages } from '../../shared/messages/en/agent.ts';
import type { TeamLanguage } from '../../shared/messages/team-languages.ts';
import { chooseLocale } from './choose-locale.ts';
import { createFormats } from './create-formats.ts';
import type { Language } from './language.types.ts';

/** One file for each language, which `compileAppMessages` has compiled. */
const FILES = import.meta.glob<CompiledMessages>('../../shared/messages/*/agent.ts', {
  import: 'agent',
});

/**
 * Loads messages and formats for the agent's Zendesk locale.
 *
 * An agent fetches one language only. English steps in when that one cannot be had, say
 * because an update of the server has replaced the file.
 */
export async function loadLanguage(zendeskLocale: string): Promise<Language> {
  const { language, dates } = chooseLocale(zendeskLocale);
  try {
    return await createLanguage(language, dates);
  } catch {
    return await createLanguage('en', 'en');
  }
}

async function createLanguage(code: TeamLanguage, dates: string): Promise<Language> {
  const load = FILES[`../../shared/messages/${code}/agent.ts`];
  if (load === undefined) throw new Error(`no messages in ${code}`);
  const t = createTranslate<AgentMessages>(code, await load());
  return { code, t, formats: createFormats(dates) };
}
