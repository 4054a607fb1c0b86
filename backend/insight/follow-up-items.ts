import type { FollowUpStand } from '../../shared/contracts/follow-up-stand.ts';
import type { FollowUpItem } from '../../shared/contracts/follow-ups.ts';
import { personName, plainWords } from '../../shared/strangers-words.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { ListedFollowUp } from '../records/follow-up-list.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import type { KeyNames } from './key-names.ts';

type Context = Pick<AccountContext, 'id' | 'zendesk'>;
type Standing = Pick<
  FollowUp,
  'id' | 'version' | 'state' | 'ticketId' | 'dueAt' | 'outcome' | 'reason' | 'toldGroupId' | 'tries'
>;

/** How a follow-up stands, with the team that was told by its name of today. */
export async function standOf(
  names: KeyNames,
  context: Context,
  followUp: Standing,
): Promise<FollowUpStand> {
  const { id, version, state, ticketId, dueAt, outcome, reason, toldGroupId, tries } = followUp;
  const isSaid = outcome !== null && outcome !== 'contacted' && outcome !== 'deleted';
  return {
    id,
    version,
    state,
    ticketId,
    dueAt: dueAt.toISOString(),
    outcome: isSaid
      ? {
          kind: outcome,
          reason: reason === null ? null : plainWords(reason),
          told: await named(names, context, 'group', toldGroupId),
          tries,
        }
      : null,
    isOutcomeMissing: state === 'solved' && !isSaid,
  };
}

/** A follow-up as the board shows it, with everything by its name of today. */
export async function followUpItemOf(
  names: KeyNames,
  context: Context,
  row: ListedFollowUp,
): Promise<FollowUpItem> {
  const { response } = row;
  const [stand, assignee, group] = await Promise.all([
    standOf(names, context, row),
    named(names, context, 'assignee', row.assigneeId),
    named(names, context, 'group', row.groupId),
  ]);
  return {
    ...stand,
    createdAt: row.createdAt.toISOString(),
    contactedAt: row.contactedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    customer: { id: row.customerId, name: personName(row.customerName) },
    assignee,
    group,
    response: response && {
      ...response,
      comment: response.comment === null ? null : plainWords(response.comment),
      ticketId: response.ticketId === '' ? null : response.ticketId,
      submittedAt: new Date(response.submittedAt).toISOString(),
    },
    responses: row.responses,
  };
}

async function named(
  names: KeyNames,
  context: Context,
  dimension: 'assignee' | 'group',
  id: string | null,
) {
  return id === null ? null : { id, name: await names.find(context, dimension, id) };
}
