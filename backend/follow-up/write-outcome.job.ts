import { createHash } from 'node:crypto';
import { commentHtml } from '../../shared/comment-html.ts';
import { OUTCOME_FIELD, OUTCOME_TAGS, resourceNameOf } from '../../shared/zendesk-names.ts';
import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { SaidOutcome } from '../../shared/follow-up-words.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { putOnTicketOnce } from '../platform/zendesk/put-on-ticket-once.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { TicketUpdate } from '../platform/zendesk/zendesk.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import { composeOutcome } from './compose-outcome.rules.ts';
import { readTask } from './read-task.ts';

/**
 * Puts an outcome that was said beside the task on it: note, field, and solved, in one update.
 *
 * Where Zendesk does not let the task be solved as it is, such as for a field that is required, the
 * note goes alone and asks for that. A closed task takes nothing; the outcome is kept all the same.
 */
export function writeOutcomeJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.writeOutcome, {
    async run({ followUpId }, { accountId }) {
      const account = accounts.byId(accountId);
      const followUp = await account.store.followUps.find(followUpId);
      if (!isToWrite(followUp)) return;
      const seen = await readTask(account.zendesk, followUp.ticketId);
      if (seen.status === 'closed' || seen.status === 'deleted') return;
      const note = await composeNote(account, followUp);
      const isOpen = !isSolved(seen.status);
      const whole: TicketUpdate = {
        ...note,
        ...(await fieldOf(account, followUp.outcome)),
        ...(isOpen ? { status: 'solved' } : {}),
        // A task that is nobody's cannot be solved.
        ...(isOpen && seen.assigneeId === null ? await assign(account, followUpId) : {}),
      };
      try {
        await put(account, followUp, whole);
        const written = { status: isOpen ? 'solved' : seen.status, outcome: followUp.outcome };
        await account.store.followUps.noteTask(followUpId, { ...seen, ...written });
      } catch (error) {
        if (isRefused(error, 'closed_ticket', 'not_found')) return;
        if (!isRefused(error, 'invalid')) throw error;
        await put(account, followUp, note);
      }
    },
  });
}

type Said = FollowUp & { ticketId: string; outcome: SaidOutcome };

function isToWrite(followUp: FollowUp | null): followUp is Said {
  if (followUp === null || followUp.ticketId === null || followUp.status !== 'done') return false;
  return followUp.outcome !== null && Object.hasOwn(OUTCOME_TAGS, followUp.outcome);
}

async function composeNote(
  { settings, zendesk }: AccountContext,
  followUp: Said,
): Promise<Pick<TicketUpdate, 'comment'>> {
  const { toldGroupId } = followUp;
  const groups = toldGroupId === null ? null : await zendesk.directory.names('groups');
  const told = toldGroupId === null ? null : (groups?.get(toldGroupId) ?? toldGroupId);
  const text = composeOutcome({ ...followUp, told }, settings.language);
  return { comment: { html_body: commentHtml(text), public: false } };
}

/** The dropdown, where setup has made it. */
async function fieldOf(
  { store }: AccountContext,
  outcome: SaidOutcome,
): Promise<Pick<TicketUpdate, 'custom_fields'>> {
  const name = resourceNameOf('ticket_field', OUTCOME_FIELD);
  const field = (await store.zendeskResources.list()).find((each) => each.name === name);
  if (field === undefined || field.zendeskId === null) return {};
  return { custom_fields: [{ id: Number(field.zendeskId), value: OUTCOME_TAGS[outcome] }] };
}

/** To whoever said it, or else to the user that our calls act as. */
async function assign(
  { store, zendesk }: AccountContext,
  id: string,
): Promise<Pick<TicketUpdate, 'assignee_id'>> {
  const changes = await store.followUpList.changesOf(id);
  const actor = changes.find(({ kind }) => kind === 'outcome_said')?.actor;
  if (actor != null && /^\d+$/.test(actor)) return { assignee_id: Number(actor) };
  return { assignee_id: Number((await zendesk.getMe()).id) };
}

/** Once for each outcome, and never one that another has taken the place of. */
async function put(
  { store, zendesk }: AccountContext,
  followUp: Said,
  update: TicketUpdate,
): Promise<void> {
  const mark = markOf(followUp);
  await putOnTicketOnce(zendesk, followUp.ticketId, async (marks) => {
    const latest = await store.followUps.find(followUp.id);
    if (!isToWrite(latest) || markOf(latest) !== mark) return null;
    return marks.find((each) => each.startsWith(PREFIX)) === mark ? null : { update, mark };
  });
}

const PREFIX = 'outcome-';

function markOf({ id, outcome, reason, toldGroupId, tries, closedAt }: Said): string {
  const words = JSON.stringify([id, outcome, reason, toldGroupId, tries, closedAt]);
  return `${PREFIX}${createHash('sha256').update(words).digest('hex').slice(0, 24)}`;
}
