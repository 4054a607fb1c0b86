import { changeSettings } from '../../backend/account/change-settings.ts';
import { settingsSchema, type Settings } from '../../shared/settings.ts';
import type { Product } from './start-product.ts';

/** Changes the account's settings as the product does: they are stored, then read anew. */
export async function saveSettings(
  { service }: Product,
  change: (settings: Settings) => unknown,
): Promise<void> {
  const account = service.accounts.only();
  const settings = settingsSchema.parse(structuredClone(account.settings));
  change(settings);
  await changeSettings(account.store, {
    author: 'settings_command',
    now: account.clock.now(),
    change: () => settings,
  });
  await account.refresh();
}
