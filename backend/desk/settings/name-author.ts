import { SETTINGS_AUTHORS } from '../../../shared/vocabulary.ts';
import type { SettingsVersions } from '../../../shared/contracts/settings.ts';
import type { AccountContext } from '../../account/account-context.ts';
import type { AgentFinder } from '../find-agent.ts';

type Author = SettingsVersions['items'][number]['author'];

/** Tells who made a version of the settings; an agent with their name of today. */
export async function nameAuthor(
  author: string,
  account: AccountContext,
  agents: AgentFinder,
): Promise<Author> {
  if (/^\d+$/.test(author)) {
    return { kind: 'agent', id: author, name: await agents.nameOf(account, author) };
  }
  const kind = SETTINGS_AUTHORS.find((word) => word === author) ?? 'other';
  return { kind, id: null, name: null };
}
