import type { Webhook } from '../../platform/zendesk/admin.types.ts';
import { markerOf, webhook } from '../setup/desired-state.ts';
import type { DoctorContext } from './doctor-context.ts';

/**
 * Finds our webhook among those in Zendesk: by its remembered id, our marker, or its endpoint.
 *
 * One that posts to another address, but to our path, may be ours from before a move.
 */
export async function findWebhook({
  config,
  database,
  zendesk,
}: DoctorContext): Promise<Webhook | null> {
  const webhooks = await zendesk().webhooks();
  const remembered = await database.remembered();
  const id = remembered.find(({ name }) => name === 'webhook')?.zendeskId;
  const endpoint = `${config.PUBLIC_URL}${webhook.path}`;
  const ways: ((each: Webhook) => boolean)[] = [
    (each) => each.id === id,
    (each) => each.description.includes(markerOf('webhook')) && isAt(each, endpoint),
    (each) => isAt(each, endpoint),
    (each) => each.description.includes(markerOf('webhook')),
    (each) => each.endpoint.includes(webhook.path),
  ];
  for (const fits of ways) {
    const found = webhooks.find(fits);
    if (found) return found;
  }
  return null;
}

/** Behind the path, an account's id may follow. */
export function isAt({ endpoint }: Webhook, wanted: string): boolean {
  return endpoint === wanted || endpoint.startsWith(`${wanted}/`);
}
