import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { seal, unseal } from '../../platform/security/seal.ts';
import type { OpenSetup } from './open-setup.ts';

/** Events that were signed before the change may still be on their way. */
const GRACE_MS = 60 * 60_000;

/** What became of the signing secret. */
export type SecretOutcome = 'stored' | 'replaced' | 'same';

/**
 * Stores what Zendesk signs the webhook with, encrypted; the one before is accepted for an hour.
 *
 * With `isRotated`, Zendesk makes a new one first.
 */
export async function keepSigningSecret(
  admin: ZendeskAdmin,
  webhookId: string,
  { records, accountId, keys, clock }: OpenSetup,
  isRotated: boolean,
): Promise<SecretOutcome> {
  const secret = isRotated
    ? await admin.resetSigningSecret(webhookId)
    : await admin.getSigningSecret(webhookId);
  const now = clock.now();
  const [current] = await records.storedSecrets.list('webhook', now);
  const opened = current?.isCurrent ? unseal(current.sealed, accountId, keys) : null;
  const sealed = seal(secret, accountId, keys);
  if (current && opened?.text === secret) {
    if (opened.isOld) await records.storedSecrets.reseal(current.id, sealed);
    return 'same';
  }
  const graceEndsAt = new Date(now.getTime() + GRACE_MS);
  await records.transaction(async (inside) => {
    await inside.storedSecrets.replace('webhook', sealed, now, graceEndsAt);
    // Another secret may be another Zendesk's at the same address.
    await inside.zendeskNumber.forget();
  });
  return current?.isCurrent ? 'replaced' : 'stored';
}
