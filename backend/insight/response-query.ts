import { z } from 'zod';
import type {
  ResponseCountsQuery,
  ResponseExport,
  ResponseQuery,
} from '../../shared/contracts/responses.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { ListPosition, ResponseSelection } from '../records/response-list.ts';
import { filtersIn, refuse, scoresIn } from './report-query.ts';
import { searchPattern } from './search-pattern.rules.ts';

const cursorSchema = z.object({
  sort: z.string(),
  submittedAt: z.string().regex(/^[\d-]+ [\d:.]+[+-][\d:]+$/),
  id: z.uuid(),
});

/**
 * The answers asked for; `onlyOf` keeps to those credited to one agent.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export function selectionOf(
  { settings }: Pick<AccountContext, 'settings'>,
  query: ResponseCountsQuery | ResponseQuery | ResponseExport,
  onlyOf: string | null,
): ResponseSelection {
  const { from = null, to = null, q, score, category } = query;
  if (from !== null && to !== null && from >= to) refuse('to', `must be after "from": ${from}`);
  const filters = filtersIn(query);
  return {
    from,
    to,
    timeZone: settings.reports.timeZone,
    filters: onlyOf === null ? filters : { ...filters, assignee: [onlyOf] },
    scores: score === undefined && category === undefined ? null : scoresIn(query),
    hasComment: query.comment === undefined ? null : query.comment === 'with',
    words: q === undefined ? null : searchPattern(q),
    isRead: isYes(query.read),
    isIgnored: isYes(query.ignored),
    followUps: query.followUp ?? null,
    isDoubtful: isYes(query.doubtful),
    sort: query.sort,
  };
}

/** What a page is gone on from; whoever gets it needs not know what is in it. */
export function toCursor(position: ListPosition, { sort }: Pick<ResponseQuery, 'sort'>): string {
  return Buffer.from(JSON.stringify({ ...position, sort })).toString('base64url');
}

/**
 * The position that a cursor names.
 *
 * @throws AppError `invalid_request` when it is none of ours, or of another order.
 */
export function fromCursor({ cursor, sort }: Pick<ResponseQuery, 'cursor' | 'sort'>) {
  if (cursor === undefined) return null;
  const read = cursorSchema.safeParse(jsonIn(cursor));
  if (!read.success || read.data.sort !== sort) {
    return refuse('cursor', 'must be the "next" of a page with the same "sort"');
  }
  return { submittedAt: read.data.submittedAt, id: read.data.id };
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

function isYes(word: 'yes' | 'no' | undefined): boolean | null {
  return word === undefined ? null : word === 'yes';
}
