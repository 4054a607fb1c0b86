import type { AccountContext } from '../account/account-context.ts';
import { changeSettings } from '../account/change-settings.ts';
import { nameOfWebhook } from '../account/webhook-name.rules.ts';

/**
 * Switches off a webhook that has answered "gone".
 *
 * In the settings, where their history tells of it and an admin switches it on again.
 */
export async function disableWebhook(
  { store, clock, logger, refresh }: Pick<AccountContext, 'store' | 'clock' | 'logger' | 'refresh'>,
  url: string,
): Promise<void> {
  await changeSettings(store, {
    author: 'gone_webhook',
    now: clock.now(),
    change: (stored) => switchOff(stored, url),
  });
  logger.error(
    { webhook: nameOfWebhook({ url }) },
    'a webhook answered 410 and was switched off; its address is in the settings',
  );
  await refresh();
}

/** The settings as they are stored, with nothing else changed. */
function switchOff(stored: unknown, url: string): unknown {
  const settings = (stored ?? {}) as { webhooks?: unknown };
  if (!Array.isArray(settings.webhooks)) return stored;
  const webhooks = settings.webhooks.map((each: { url?: unknown } | null) =>
    each?.url === url ? { ...each, enabled: false } : each,
  );
  return { ...settings, webhooks };
}
