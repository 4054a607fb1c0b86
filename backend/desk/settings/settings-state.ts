import type { GivenSettings, SettingsState } from '../../../shared/contracts/settings.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { AccountContext } from '../../account/account-context.ts';
import { changeSettings } from '../../account/change-settings.ts';
import { keepFieldIds } from '../../account/field-ids.rules.ts';
import { nameState } from '../../account/settings-state.rules.ts';
import { AppError } from '../../platform/errors.ts';
import { ADMIN_KEY_ACTOR } from '../../records/decisions.ts';
import { actorOf, type Caller } from '../caller.ts';
import { judgeSettings, requireSound } from './judge-settings.ts';

/** Tells whether the next start stores other settings for an account, out of a file. */
export type StartsFromFile = (account: Pick<AccountContext, 'zendeskUrl'>) => boolean;

const FROM_FILE = {
  field: '',
  message:
    'SETTINGS_FILE is set, so these settings hold until the next start, which stores those of the file again; change the file too, or take the variable out',
  kind: 'starts_from_file' as const,
};

/** Reads what is stored, what holds, and what is odd about it. */
export async function readState(
  account: AccountContext,
  startsFromFile: StartsFromFile,
): Promise<SettingsState> {
  const { stored, version } = await account.store.settings.readLatest();
  const { settings, faults, warnings } = judgeSettings(stored);
  const isFromFile = startsFromFile(account);
  return {
    state: nameState(stored),
    version,
    settings: settings ?? account.settings,
    stored: (stored ?? {}) as GivenSettings,
    faults,
    warnings: isFromFile ? [FROM_FILE, ...warnings] : warnings,
    startsFromFile: isFromFile,
  };
}

/** The settings that hold, as of this moment: another process may have changed them just now. */
export async function readInForce(account: AccountContext): Promise<Settings> {
  return judgeSettings(await account.store.settings.read()).settings ?? account.settings;
}

type Change = { account: AccountContext; caller: Caller; ifMatch: string | null; given: unknown };

/**
 * Stores settings as they are given.
 *
 * The ids of ticket fields that setup has found stay, unless others are named.
 * Other processes take them within seconds.
 *
 * @throws AppError `invalid_request` with every fault, `state_not_named`, `changed_meanwhile`.
 */
export async function storeSettings({ account, caller, ifMatch, given }: Change): Promise<void> {
  if (ifMatch === null) {
    throw new AppError(
      'state_not_named',
      'send the header If-Match with the ETag of the settings that you have changed',
    );
  }
  requireSound(given);
  const actor = actorOf(caller, ADMIN_KEY_ACTOR);
  await changeSettings(account.store, {
    author: actor === ADMIN_KEY_ACTOR ? actor : { agentId: actor },
    now: account.clock.now(),
    madeFrom: ifMatch,
    change: (stored) => keepFieldIds(given, stored),
  });
  // Whoever stored them need not wait for that.
  void account.refresh();
}
