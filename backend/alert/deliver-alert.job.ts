import { wantsFollowUp } from '../../shared/wants-follow-up.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs, topics } from '../handoffs.ts';
import { defineJob, type JobContext, type JobResult } from '../platform/queue/job.ts';
import { fingerprintOf } from './alert-target.rules.ts';
import { composeAlert } from './compose-alert.ts';
import { planAlerts } from './plan-alerts.rules.ts';
import { tellContextOf, tellTarget } from './tell-target.ts';

/** Longer than a survey's link is open. */
const AMENDABLE_MS = 60 * 24 * 60 * 60_000;
/** How long an alert waits for the follow-up's link. */
const LINK_PATIENCE_MS = 30_000;

/**
 * Tells of a low score at one address or URL.
 *
 * The message names the target; address, rule and answer are read as they are now. One that no
 * rule asks for any more, since its target was removed or the answer was amended, is held back
 * until the answer is amended again. Waits a moment for the follow-up, so that the alert can link
 * to it, but never fails for want of it. A target that fails is tried again alone, and ends as a
 * failed hand-off when it is given up; every other address and URL has an alert of its own.
 */
export function deliverAlertJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.deliverAlert, {
    run: (message, context) => deliver(accounts.byId(context.accountId), message, context),
  });
}

/** The same under the name of an older release, whose messages hold the target itself. */
export function sendAlertJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.sendAlert, {
    async run({ responseId, target, settledAt }, context) {
      const account = accounts.byId(context.accountId);
      const fingerprint = fingerprintOf(target);
      const key = `${responseId}-${fingerprint}`;
      // This release was faster: the answer was settled by it before, in an earlier version.
      if (await account.store.handoffs.has(handoffs.deliverAlert, key)) return;
      return deliver(account, { responseId, target: fingerprint, settledAt }, context);
    },
  });
}

type Delivery = {
  responseId: string;
  /** The target's fingerprint. */
  target: string;
  settledAt: string;
};

async function deliver(
  account: AccountContext,
  { responseId, target: fingerprint, settledAt }: Delivery,
  { handoffId, record }: Pick<JobContext, 'handoffId' | 'record'>,
): Promise<JobResult> {
  const { store, clock, settings, logger } = account;
  const response = await store.responses.find(responseId);
  if (response === null) return;
  const now = clock.now();
  const wanted = planAlerts(settings, response, now);
  const planned = wanted.find((alert) => alert.fingerprint === fingerprint);
  if (planned === undefined) {
    logger.info({ responseId, target: fingerprint }, 'alert held back, since no rule asks for it');
    const again = new Date(Date.parse(settledAt) + AMENDABLE_MS);
    return again > now ? { again, waitFor: topics.amendmentOf(responseId) } : undefined;
  }
  if (planned.dueAt > now) return { again: planned.dueAt };

  const followUp = await store.followUps.findOfResponse(responseId);
  const waitedMs = now.getTime() - Date.parse(settledAt);
  const isComing = wantsFollowUp(settings, response) && followUp?.ticketId == null;
  if (isComing && followUp?.status !== 'failed' && waitedMs < LINK_PATIENCE_MS) {
    const again = new Date(Date.parse(settledAt) + LINK_PATIENCE_MS);
    return { again, waitFor: topics.followUpOf(responseId) };
  }
  const alert = await composeAlert(account, response, followUp?.ticketId ?? null);
  const context = tellContextOf(account, handoffId);
  const outcome = await tellTarget(context, planned.target, alert, handoffId);
  if (outcome === 'unknown') {
    logger.warn(
      { responseId, target: fingerprint },
      'alert sent without an answer in time; it may have arrived, and is not sent again',
    );
  }
  const { type: channel } = planned.target;
  const news = { type: 'alert.delivered', responseId, channel, outcome } as const;
  await record(() => store.news.add(news, clock.now(), { id: `alert-${handoffId}` }));
}
