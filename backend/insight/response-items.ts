import type { ResponseItem } from '../../shared/contracts/responses.ts';
import { personName, plainWords } from '../../shared/strangers-words.ts';
import type { ReportDimension } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import { ADMIN_KEY_ACTOR } from '../records/decisions.ts';
import type { ListedResponse } from '../records/response-list.ts';
import type { KeyNames } from './key-names.ts';

type Context = Pick<AccountContext, 'id' | 'zendesk'>;

/** A member of the team by name; the admin key has none. */
export async function nameActor(names: KeyNames, context: Context, actor: string | null) {
  const id = actor === ADMIN_KEY_ACTOR ? null : actor;
  return { id, name: id === null ? null : await names.find(context, 'assignee', id) };
}

/** An answer as it is shown, with everything by its name of today. */
export async function itemOf(
  names: KeyNames,
  context: Context,
  row: ListedResponse,
): Promise<ResponseItem> {
  const named = async (dimension: ReportDimension, id: string | null) =>
    id === null ? null : { id, name: await names.find(context, dimension, id) };
  const { readAt, ignoredAt, followUp } = row;
  const [assignee, group, brand, reader, ignorer] = await Promise.all([
    named('assignee', row.assigneeId),
    named('group', row.groupId),
    named('brand', row.brandId),
    readAt && nameActor(names, context, row.readBy),
    ignoredAt && nameActor(names, context, row.ignoredBy),
  ]);
  return {
    id: row.id,
    score: row.score,
    category: row.category,
    comment: row.comment === null ? null : plainWords(row.comment),
    improve: row.improve === null ? null : plainWords(row.improve),
    submittedAt: row.submittedAt.toISOString(),
    ticketId: row.ticketId === '' ? null : row.ticketId,
    customer: { id: row.customerId, name: personName(row.customerName) },
    assignee,
    group,
    brand,
    survey: row.survey,
    language: row.language,
    channel: row.channel,
    firstReplyMinutes: row.firstReplyMinutes,
    resolutionMinutes: row.resolutionMinutes,
    source: row.isOurs ? 'survey' : 'imported',
    read: readAt && reader && { at: readAt.toISOString(), by: reader },
    ignored: ignoredAt &&
      ignorer && { at: ignoredAt.toISOString(), by: ignorer, reason: row.ignoredReason },
    doubts: row.doubts,
    followUp: followUp && { ...followUp, dueAt: new Date(followUp.dueAt).toISOString() },
  };
}
