import { isDeepStrictEqual } from 'node:util';
import { ConfigError } from '../config/config-error.ts';
import { AppError } from '../platform/errors.ts';
import type { SettingsAuthor } from '../records/settings.ts';
import type { AccountStore } from '../records/store.ts';
import { readSettings } from './read-settings.rules.ts';
import { nameState } from './settings-state.rules.ts';

type Change = {
  author: SettingsAuthor;
  now: Date;
  /** The state that the change was made from; whatever it is unless given. */
  madeFrom?: string;
  /** Gets the settings as they are stored, `null` for none; must be quick and may run once. */
  change: (stored: unknown) => unknown;
};

/**
 * Changes an account's settings while nobody else can: the one way to store any.
 *
 * They are kept as given, each version with its author; what changes nothing makes no version.
 * Answers with what was stored before and is stored now.
 *
 * @throws ConfigError when the result is faulty and what was stored was not; nothing is stored.
 * @throws AppError `changed_meanwhile` when something else is stored than it was made from.
 */
export async function changeSettings(
  store: AccountStore,
  { author, now, madeFrom, change }: Change,
): Promise<{ before: unknown; after: unknown }> {
  return store.transaction(async ({ settings, news }) => {
    const stored = await settings.lock();
    if (madeFrom !== undefined && madeFrom !== nameState(stored)) {
      throw new AppError(
        'changed_meanwhile',
        'the settings were changed meanwhile; read them again, and make your change in those',
      );
    }
    const next = change(stored);
    if (isDeepStrictEqual(next, stored)) return { before: stored, after: stored };
    const { faults, settings: read } = readSettings(next, 'the settings');
    // Faults that were there before are for whoever made them: other keys can still be set.
    const wasSound = readSettings(stored, 'the settings').faults === null;
    if (faults !== null && wasSound) throw new ConfigError(faults);
    await settings.save(next, author, now);
    const by = typeof author === 'string' ? author : author.agentId;
    // To those of the new ones: who was taken out is to hear nothing more.
    const listeners = read?.webhooks ?? [];
    await news.add({ type: 'settings.changed', author: by }, now, { listeners });
    return { before: stored, after: next };
  });
}
