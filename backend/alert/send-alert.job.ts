import { categoryOf } from '../../shared/nps.ts';
import type { AccountContext, AccountOf } from '../account/account-context.ts';
import { handoffs, topics } from '../handoffs.ts';
import { GiveUpError, RetryLaterError } from '../platform/errors.ts';
import { postJson } from '../platform/http/post-json.ts';
import type { MessageOf } from '../platform/queue/handoff.ts';
import { defineJob } from '../platform/queue/job.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';
import { renderAlertEmail } from './alert-email/render-alert-email.tsx';
import { composeSlackMessage } from './slack-message.rules.ts';
import { composeTeamsMessage } from './teams-message.rules.ts';

type AlertTarget = MessageOf<typeof handoffs.sendAlert>['target'];

/** How long an alert waits for the follow-up's link. */
const LINK_PATIENCE_MS = 30_000;

/**
 * Tells of a low score at one address or URL.
 *
 * Waits a moment for the follow-up, so that the alert can link to it, but never fails for want
 * of it. A target that fails is tried again alone, and ends as a failed hand-off when it is given
 * up; every other address and URL has an alert of its own from the start.
 */
export function sendAlertJob({ accountOf }: { accountOf: AccountOf }) {
  return defineJob(handoffs.sendAlert, {
    async run({ responseId, target, settledAt }, { accountId, handoffId }) {
      const account = accountOf(accountId);
      const { store, clock } = account;
      const response = await store.responses.find(responseId);
      if (response === null) return;
      const followUp = await store.followUps.findOfResponse(responseId);
      const waitedMs = clock.now().getTime() - Date.parse(settledAt);
      const { enabled, maxScore } = account.settings.followUp;
      const isComing = enabled && response.score <= maxScore && followUp?.ticketId == null;
      if (isComing && followUp?.status !== 'failed' && waitedMs < LINK_PATIENCE_MS) {
        const again = new Date(Date.parse(settledAt) + LINK_PATIENCE_MS);
        return { again, waitFor: topics.followUpOf(responseId) };
      }
      const alert = await composeAlert(account, response, followUp?.ticketId ?? null);
      await sendTo(account, target, alert, handoffId);
    },
  });
}

type Alert = Awaited<ReturnType<typeof composeAlert>>;

async function composeAlert(
  account: AccountContext,
  response: Response,
  followUpTicketId: string | null,
) {
  const { zendesk, zendeskUrl, settings } = account;
  const people = await readNames();
  const link = (ticketId: string) => `${zendeskUrl}/agent/tickets/${ticketId}`;
  return {
    language: settings.language,
    // The survey may be gone from the settings by the time the answer comes.
    brandName: settings.surveys[0]?.brandName ?? null,
    score: response.score,
    category: categoryOf(response.score),
    comment: response.comment,
    ...people,
    ticketId: response.ticketId,
    ticketUrl: link(response.ticketId),
    followUpUrl: followUpTicketId === null ? null : link(followUpTicketId),
    submittedAt: response.submittedAt,
  };

  async function readNames() {
    try {
      const { ticket, users } = await zendesk.getTicket(response.ticketId);
      const nameOf = (id: string | null) => users.find((user) => user.id === id)?.name ?? null;
      return {
        customerName: nameOf(response.customerId),
        agentName: nameOf(response.attribution.assigneeId),
        ticketSubject: ticket.subject,
      };
    } catch (error) {
      if (!isRefused(error, 'not_found', 'forbidden')) throw error;
      return { customerName: null, agentName: null, ticketSubject: null };
    }
  }
}

async function sendTo(
  { mailer, links }: AccountContext,
  target: AlertTarget,
  alert: Alert,
  handoffId: string,
): Promise<void> {
  switch (target.type) {
    case 'email': {
      const messageId = `<alert.${handoffId}@${links.mailDomain}>`;
      const mail = renderAlertEmail(alert);
      const outcome = await mailer.send({ to: target.to, ...mail, messageId });
      if (outcome.kind === 'refused') {
        throw new GiveUpError(`the alert was refused: ${outcome.reason}`);
      }
      // One whose fate is unknown may have arrived: at most one alert a channel.
      if (outcome.kind === 'unavailable') {
        throw new RetryLaterError(`the alert was not taken: ${outcome.reason}`);
      }
      return;
    }
    case 'slack':
      return postJson(target.url, composeSlackMessage(alert));
    case 'teams':
      return postJson(target.url, composeTeamsMessage(alert));
    case 'webhook': {
      const { language: _ofTexts, ...facts } = alert;
      return postJson(target.url, { type: 'nps.low_score', ...facts });
    }
  }
}
