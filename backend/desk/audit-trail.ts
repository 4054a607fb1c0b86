import type { AuditTrail } from '../../shared/contracts/audit-trail.ts';
import type { AuditKind } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import { ADMIN_KEY_ACTOR } from '../records/decisions.ts';
import type { AuditEvent } from '../records/audit-trail.ts';
import type { Records } from '../records/store.ts';
import { actorOf, type Caller } from './caller.ts';
import type { AgentFinder } from './find-agent.ts';
import { nameAuthor } from './settings/name-author.ts';

type Item = AuditTrail['items'][number];

/** With what each kind of event was done. */
const SUBJECTS: Readonly<Record<AuditKind, Item['subject']['kind']>> = {
  settings_saved: 'version',
  settings_restored: 'version',
  answer_ignored: 'response',
  answer_restored: 'response',
  invitation_hastened: 'ticket',
  invitation_cancelled: 'ticket',
  customer_erased: 'customer',
  goal_set: 'goal',
  goal_moved: 'goal',
  goal_removed: 'goal',
  work_retried: 'work',
  back_test_started: 'job',
  export_tested: 'export',
  follow_up_opened: 'follow_up',
  follow_up_put_back: 'follow_up',
  follow_up_started: 'follow_up',
  follow_up_contacted: 'follow_up',
  follow_up_solved: 'follow_up',
  follow_up_outcome_said: 'follow_up',
  follow_up_outcome_asked: 'follow_up',
  follow_up_escalated: 'follow_up',
  follow_up_reminded: 'follow_up',
  follow_up_overdue: 'follow_up',
  follow_up_reopened: 'follow_up',
  follow_up_cancelled: 'follow_up',
  follow_up_failed: 'follow_up',
};

/** Tells of an event; who did it by their name of today. */
export async function tellEvent(
  { id, at, kind, actor, subject, ticketId }: AuditEvent,
  account: AccountContext,
  agents: AgentFinder,
): Promise<Item> {
  return {
    id,
    at: at.toISOString(),
    kind,
    by: actor === null ? null : await nameAuthor(actor, account, agents),
    subject: { kind: SUBJECTS[kind], id: subject },
    ticketId,
  };
}

/**
 * Does something that leaves no other trace, and writes it down in the same transaction.
 *
 * `false` when it was not to be done.
 */
export async function doOnRecord(
  { account: { store }, caller }: { account: Pick<AccountContext, 'store'>; caller: Caller },
  event: Pick<AuditEvent, 'kind' | 'subject' | 'at'>,
  work: (records: Records) => Promise<boolean>,
): Promise<boolean> {
  return store.transaction(async (records) => {
    if (!(await work(records))) return false;
    await records.auditTrail.add({ ...event, actor: actorOf(caller, ADMIN_KEY_ACTOR) });
    return true;
  });
}
