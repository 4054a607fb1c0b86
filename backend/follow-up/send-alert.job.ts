import { categoryOf } from '../../shared/nps.ts';
import type { AccountContext, AccountOf } from '../account.ts';
import { handoffs } from '../handoffs.ts';
import { GiveUpError, RetryLaterError } from '../platform/errors.ts';
import { postJson } from '../platform/http/post-json.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { MessageOf } from '../platform/queue/handoff.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';
import { renderAlertEmail } from './alert-email/render-alert-email.tsx';

type Message = MessageOf<typeof handoffs.sendAlert>;

/** How long an alert waits for the follow-up's link. */
const LINK_PATIENCE_MS = 30_000;

/**
 * Tells team leads of a low score, on one channel.
 *
 * Waits a moment for the follow-up, so that the alert can link to it, but never fails for want
 * of it. A channel that fails is tried again alone; the other channels' alerts are their own jobs.
 */
export function sendAlertJob({ accountOf }: { accountOf: AccountOf }) {
  return defineJob(handoffs.sendAlert, {
    async run({ responseId, channel }, { accountId, handoffId }) {
      const account = accountOf(accountId);
      const { store, clock } = account;
      const response = await store.responses.find(responseId);
      if (response === null) return;
      const followUp = await store.followUps.findOfResponse(responseId);
      const ageMs = clock.now().getTime() - response.updatedAt.getTime();
      const isComing = account.settings.followUp.enabled && followUp?.ticketId == null;
      if (isComing && followUp?.status !== 'failed' && ageMs < LINK_PATIENCE_MS) {
        return { again: new Date(clock.now().getTime() + 2_000) };
      }
      const alert = await composeAlert(account, response, followUp?.ticketId ?? null);
      await sendTo(account, channel, alert, handoffId);
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
    // The survey may be gone from the settings by the time the answer comes.
    brandName: settings.surveys[0]?.brandName ?? 'us',
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
  channel: Message['channel'],
  alert: Alert,
  handoffId: string,
): Promise<void> {
  const { subject, html, text } = await renderAlertEmail(alert);
  switch (channel.type) {
    case 'email':
      for (const [index, to] of channel.to.entries()) {
        const messageId = `<alert.${handoffId}.${index}@${links.mailDomain}>`;
        const outcome = await mailer.send({ to, subject, html, text, messageId });
        if (outcome.kind === 'refused')
          throw new GiveUpError(`the alert was refused: ${outcome.reason}`);
        if (outcome.kind === 'unavailable') {
          throw new RetryLaterError(`the alert was not taken: ${outcome.reason}`);
        }
      }
      return;
    case 'slack':
    case 'teams':
      return postJson(channel.url, { text: `*${subject}*\n\n${text}` });
    case 'webhook':
      return postJson(channel.url, { type: 'nps.low_score', ...alert });
  }
}
