import type {
  ResponseCounts,
  ResponseCountsQuery,
  ResponseDetail,
  ResponseExport,
  ResponseItem,
  ResponsePage,
  ResponseQuery,
} from '../../shared/contracts/responses.ts';
import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import type { ListPosition, ResponseSelection } from '../records/response-list.ts';
import type { KeyNames } from './key-names.ts';
import { itemOf, nameActor } from './response-items.ts';
import { fromCursor, selectionOf, toCursor } from './response-query.ts';

type Context = Pick<AccountContext, 'id' | 'store' | 'settings' | 'zendesk'>;

/** Answers that are read at a time where all of them are asked for. */
const AT_ONCE = 500;

/**
 * A page of answers; `onlyOf` keeps to those credited to one agent.
 *
 * Answers that come while somebody pages through are at the beginning, and move no other.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readResponses(
  account: Context,
  query: ResponseQuery,
  { names, onlyOf }: { names: KeyNames; onlyOf: string | null },
): Promise<ResponsePage> {
  const selection = selectionOf(account, query, onlyOf);
  const { responses, next } = await account.store.responseList.page(
    selection,
    fromCursor(query),
    query.limit,
  );
  return {
    items: await Promise.all(responses.map((row) => itemOf(names, account, row))),
    next: next && toCursor(next, query),
    reached: next && new Date(next.submittedAt).toISOString(),
  };
}

/**
 * How many answers of each category there are; `onlyOf` keeps to those credited to one agent.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function countResponses(
  account: Context,
  query: ResponseCountsQuery,
  onlyOf: string | null,
): Promise<ResponseCounts> {
  const selection = selectionOf(account, query, onlyOf);
  const { counts, reached } = await account.store.responseList.count(selection);
  return {
    promoters: counts.get('promoter') ?? 0,
    passives: counts.get('passive') ?? 0,
    detractors: counts.get('detractor') ?? 0,
    reached: reached && reached.toISOString(),
  };
}

/**
 * All answers asked for, a few at a time; no more of them are ever held.
 *
 * @throws AppError `invalid_request` naming the parameter, before the first is read.
 */
export function readEveryResponse(
  account: Context,
  query: ResponseExport,
  names: KeyNames,
): AsyncIterable<ResponseItem[]> {
  return pagesOf(account, selectionOf(account, query, null), names);
}

async function* pagesOf(account: Context, selection: ResponseSelection, names: KeyNames) {
  let position: ListPosition | null = null;
  do {
    const page = await account.store.responseList.page(selection, position, AT_ONCE);
    yield await Promise.all(page.responses.map((row) => itemOf(names, account, row)));
    position = page.next;
  } while (position !== null);
}

/**
 * An answer, and what was done to it.
 *
 * @throws AppError `not_found`, for another account's as well.
 */
export async function readResponse(
  account: Context,
  id: string,
  names: KeyNames,
): Promise<ResponseDetail> {
  const { responseList, responseMarks, responseShares } = account.store;
  const [row, changes, shares] = await Promise.all([
    responseList.find(id),
    responseMarks.changesOf(id),
    responseShares.ofResponse(id),
  ]);
  if (row === null) throw new AppError('not_found', 'there is no such answer');
  const shown = changes.map(async ({ at, change, reason, actor }) => ({
    at: at.toISOString(),
    change,
    reason,
    by: await nameActor(names, account, actor),
  }));
  const shared = shares.map(async ({ id: shareId, at, name, note, status, actor }) => ({
    id: shareId,
    at: at.toISOString(),
    to: name,
    note,
    status,
    by: await nameActor(names, account, actor),
  }));
  return {
    ...(await itemOf(names, account, row)),
    changes: await Promise.all(shown),
    shares: await Promise.all(shared),
  };
}
