import type { Logger } from '../platform/logger.ts';
import type { Keys } from '../platform/security/keys.ts';
import { seal, unseal } from '../platform/security/seal.ts';
import type { LiveRow } from '../records/read-changed-accounts.ts';
import type { AccountStore } from '../records/store.ts';

/** A secret that a webhook's requests may be signed with; `endsAt` is `null` for the current one. */
export type WebhookSecret = { text: string; endsAt: Date | null };

type Deps = {
  accountId: string;
  store: Pick<AccountStore, 'storedSecrets'>;
  keys: Keys;
  logger: Logger;
};

/** Opens stored secrets; those under the previous `SECRET_KEY` are sealed anew on the way. */
export async function openWebhookSecrets(
  rows: LiveRow['webhookSecrets'],
  { accountId, store, keys, logger }: Deps,
): Promise<WebhookSecret[]> {
  const secrets: WebhookSecret[] = [];
  for (const { id, sealed, acceptedUntil } of rows) {
    const opened = unseal(sealed, accountId, keys);
    if (opened === null) {
      logger.warn(
        'the stored webhook secret was sealed with another SECRET_KEY; run setup, which reads it anew',
      );
      continue;
    }
    const endsAt = acceptedUntil === null ? null : new Date(acceptedUntil);
    secrets.push({ text: opened.text, endsAt });
    if (opened.isOld) {
      await store.storedSecrets.reseal(id, seal(opened.text, accountId, keys));
    }
  }
  return secrets;
}
