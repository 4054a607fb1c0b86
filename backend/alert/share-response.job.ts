import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { GiveUpError } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import { isOfTheTeam } from '../account/team.rules.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import { ADMIN_KEY_ACTOR } from '../records/decisions.ts';
import type { ResponseShare } from '../records/response-shares.ts';
import type { Alert, AlertTarget } from './alert.types.ts';
import { composeAlert, findName } from './compose-alert.ts';
import { shareChannels } from './share-target.rules.ts';
import { tellContextOf, tellTarget } from './tell-target.ts';

/**
 * Shows an answer to whom somebody of the team has chosen.
 *
 * Answer and address are read as they are now: a channel that was taken out of the settings, a
 * colleague who has left and a customer who was erased end it. What became of it stands beside the
 * answer, also when it was given up.
 */
export function shareResponseJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.shareResponse, {
    async run({ shareId }, { accountId, handoffId, record }) {
      const account = accounts.byId(accountId);
      const { store } = account;
      const share = await store.responseShares.find(shareId);
      if (share === null || share.status !== 'waiting') return;
      const alert = await composeShare(account, share);
      if (alert === null) return;
      const target = await findTarget(account, share.target);
      const context = tellContextOf(account, handoffId);
      const outcome = await tellTarget(context, target, alert, `share-${shareId}`);
      await record(() => store.responseShares.end(shareId, outcome));
    },
    async giveUp({ shareId }, { accountId }) {
      await accounts.byId(accountId).store.responseShares.end(shareId, 'failed');
    },
  });
}

/** `null` when the answer was taken away, and what was to be told of it with it. */
async function composeShare(
  account: AccountContext,
  { responseId, actor, note }: ResponseShare,
): Promise<Alert | null> {
  const { store } = account;
  const response = await store.responses.find(responseId);
  if (response === null) return null;
  const customer = await store.customers.find(response.customerId);
  if (customer !== null && customer.erasedAt !== null) {
    throw new GiveUpError('the customer was erased since');
  }
  const followUp = await store.followUps.findOfResponse(responseId);
  const by = actor === ADMIN_KEY_ACTOR ? null : await findName(account, actor);
  const alert = await composeAlert(account, response, followUp?.ticketId ?? null);
  return { ...alert, shared: { by, note } };
}

async function findTarget(
  { settings, zendesk }: Pick<AccountContext, 'settings' | 'zendesk'>,
  to: string,
): Promise<AlertTarget> {
  const channel = shareChannels(settings).find((each) => each.to === to);
  if (channel !== undefined) return channel.target;
  const agentId = /^agent:(\d+)$/.exec(to)?.[1];
  if (agentId === undefined) {
    throw new GiveUpError('the channel was taken out of the settings since');
  }
  const agent = await zendesk.getUser(agentId).catch((error: unknown) => {
    if (isRefused(error, 'not_found', 'forbidden')) return null;
    throw error;
  });
  if (agent === null || !isOfTheTeam(agent) || agent.email === null) {
    throw new GiveUpError('the colleague has left since');
  }
  return { type: 'email', to: agent.email };
}
