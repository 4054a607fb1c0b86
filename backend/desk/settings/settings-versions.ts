import type {
  GivenSettings,
  SettingsVersion,
  SettingsVersions,
} from '../../../shared/contracts/settings.ts';
import type { AccountContext } from '../../account/account-context.ts';
import { AppError } from '../../platform/errors.ts';
import type { AgentFinder } from '../find-agent.ts';
import { nameAuthor } from './name-author.ts';
import { tellChanges } from './tell-changes.rules.ts';

type Page = { before: number | null; limit: number };

/** Lists the versions of an account's settings, each with what it changed, the newest first. */
export async function listVersions(
  account: AccountContext,
  agents: AgentFinder,
  { before, limit }: Page,
): Promise<SettingsVersions> {
  // One more: the last of a page is told against it.
  const found = await account.store.settings.versions(limit + 1, before);
  const items = found.slice(0, limit).map(async ({ version, at, author, settings }, index) => ({
    version,
    at: at.toISOString(),
    author: await nameAuthor(author, account, agents),
    changes: tellChanges(found[index + 1]?.settings ?? null, settings),
  }));
  const last = found[limit - 1];
  return {
    items: await Promise.all(items),
    next: found.length > limit && last !== undefined ? String(last.version) : null,
  };
}

/**
 * Reads one version as it was given.
 *
 * @throws AppError `not_found` when there is none of this number.
 */
export async function readVersion(
  account: AccountContext,
  agents: AgentFinder,
  version: number,
): Promise<SettingsVersion> {
  const found = await account.store.settings.findVersion(version);
  if (found === null) throw new AppError('not_found', `there is no version ${version}`);
  const { at, author, settings } = found;
  return {
    version,
    at: at.toISOString(),
    author: await nameAuthor(author, account, agents),
    stored: (settings ?? {}) as GivenSettings,
  };
}
