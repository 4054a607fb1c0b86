import type { Webhook } from '../../platform/zendesk/admin.types.ts';
import { webhookResource } from '../setup/desired-resources.rules.ts';
import { webhook } from '../setup/desired-state.ts';
import { findResource } from '../setup/find-resource.rules.ts';
import type { Resource } from '../setup/resource.types.ts';
import type { DoctorContext } from './doctor-context.ts';

/** The webhook as it should be for an account, and where it may post besides. */
export type WantedWebhook = {
  resource: Resource;
  endpoint: string;
  /** Whether events that go there are taken for this account. */
  isAt: (webhook: Pick<Webhook, 'endpoint'>) => boolean;
};

type Looked = Pick<DoctorContext, 'config' | 'database' | 'storedKind'>;

const NOTHING = {
  ticketFields: [],
  userFields: [],
  organizationFields: [],
  triggers: [],
  apps: [],
  installations: [],
};

/** Says how the webhook should be; an id behind the path must be the account's own. */
export async function wantedWebhook(looked: Looked): Promise<WantedWebhook> {
  const { config, storedKind } = looked;
  const id = await ownId(looked);
  const bare = `${config.PUBLIC_URL}${webhook.path}`;
  const resource = webhookResource(config.PUBLIC_URL, storedKind === null ? null : id);
  return {
    resource,
    endpoint: String(resource.values['endpoint']),
    // Where the database cannot be read, nobody knows whose an id is.
    isAt: ({ endpoint }) =>
      endpoint === bare ||
      (id === null ? endpoint.startsWith(`${bare}/`) : endpoint === `${bare}/${id}`),
  };
}

/**
 * Finds our webhook among those in Zendesk: as setup does, or by its address.
 *
 * One that posts to another address, but to our path, may be ours from before a move.
 */
export async function findWebhook(
  context: Looked & Pick<DoctorContext, 'zendesk'>,
): Promise<Webhook | null> {
  const webhooks = await context.zendesk().webhooks();
  const remembered = await context.database.remembered();
  const { resource, isAt } = await wantedWebhook(context);
  const id = await ownId(context);
  const observed = { ...NOTHING, webhooks };
  // What setup would take over; only when there is none, what it would take over by force.
  const match = [false, true]
    .map((isForced) => ({ isForced, appId: null, hints: {} }))
    .map((options) => findResource(resource, observed, remembered, options))
    .find((each) => each !== null);
  return (
    webhooks.find((each) => each.id === match?.found.id) ??
    webhooks.find(isAt) ??
    webhooks.find(({ endpoint }) => isAtOurPath(endpoint, id)) ??
    null
  );
}

function isAtOurPath(endpoint: string, id: string | null): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { pathname } = new URL(endpoint);
  if (pathname.endsWith(webhook.path)) return true;
  const named = `${webhook.path}/${id ?? ''}`;
  return id === null ? pathname.includes(named) : pathname.endsWith(named);
}

async function ownId({ database }: Looked): Promise<string | null> {
  return (await database.account().catch(() => null))?.id ?? null;
}
