import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { AccountContext } from '../account/account-context.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { ChangedBy, FollowUp, TaskSeen } from '../records/follow-ups.ts';
import type { Records } from '../records/store.ts';
import { closeFollowUp } from './close-follow-up.ts';
import { readTask } from './read-task.ts';
import { moveOf, type TaskMove } from './task-moves.rules.ts';

/** Looks at a follow-up's task and brings the follow-up to it; answers with what was seen. */
export async function followTask(
  account: AccountContext,
  followUp: FollowUp & { ticketId: string },
): Promise<TaskSeen> {
  const { store, zendesk, clock } = account;
  const seen = await readTask(zendesk, followUp.ticketId);
  const move = moveOf(followUp, seen);
  const actor = move === null ? null : await findActor(account, followUp.ticketId, move, seen);
  await store.transaction(async (records) => {
    const by = { actor, now: clock.now() };
    if (move !== null) await make(records, followUp, move, by);
    // Whose it was is still told of one that is gone.
    const { assigneeId, groupId } = seen.status === 'deleted' ? followUp : seen;
    await records.followUps.noteTask(followUp.id, { ...seen, assigneeId, groupId });
  });
  return seen;
}

async function make(
  records: Records,
  { id, customerId }: FollowUp,
  move: TaskMove,
  by: ChangedBy,
): Promise<void> {
  const { followUps, customers, news } = records;
  switch (move.to) {
    case 'in_progress':
    case 'contacted':
      await followUps.step(id, move.to, by);
      return;
    case 'done':
      await closeFollowUp(records, id, move.outcome, by);
      return;
    case 'reopened':
      // Whoever opens another one for them waits.
      await customers.lock(customerId, null);
      if (!(await followUps.reopen(id, by))) return;
      await news.add({ type: 'follow_up.opened', followUpId: id }, by.now);
      return;
    case 'said': {
      const said =
        move.outcome === 'not_recovered'
          ? { kind: move.outcome, reason: null, toldGroupId: null }
          : move.outcome === 'no_contact'
            ? { kind: move.outcome, tries: null }
            : { kind: move.outcome };
      if (!(await followUps.conclude(id, said, by))) return;
      await news.add({ type: 'follow_up.closed', followUpId: id }, by.now);
      return;
    }
  }
}

/** Who gave the task the state or the outcome that it has; `null` where Zendesk does not say. */
async function findActor(
  { zendesk }: AccountContext,
  ticketId: string,
  { to }: TaskMove,
  { status }: TaskSeen,
): Promise<string | null> {
  if (status === 'deleted') return null;
  try {
    const audits = await zendesk.getAudits(ticketId);
    if (to === 'said') return audits[0]?.author_id ?? null;
    const leadsHere = (value: unknown) => value === status || (isSolved(status) && isSolved(value));
    const last = audits.find(({ events }) =>
      events.some(({ field_name: name, value }) => name === 'status' && leadsHere(value)),
    );
    return last?.author_id ?? null;
  } catch (error) {
    if (isRefused(error, 'not_found', 'forbidden')) return null;
    throw error;
  }
}
