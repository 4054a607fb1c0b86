import type {
  FollowUpDetail,
  FollowUpItem,
  FollowUpQuery,
} from '../../shared/contracts/follow-ups.ts';
import { UNCONTACTED_STATES } from '../../shared/follow-up-words.ts';
import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import type { FollowUpPosition, FollowUpSelection } from '../records/follow-up-list.ts';
import { followUpItemOf } from './follow-up-items.ts';
import type { KeyNames } from './key-names.ts';
import { nameActor } from './response-items.ts';

type Context = Pick<AccountContext, 'id' | 'store' | 'clock' | 'zendesk'>;
type Asked = {
  names: KeyNames;
  /** Whose alone; `null` for everybody's. */
  onlyOf: string | null;
  after: FollowUpPosition | null;
  limit: number;
};
type Page = { items: FollowUpItem[]; next: FollowUpPosition | null; now: string };

const DAY_MS = 24 * 60 * 60_000;

/** The follow-ups asked for, page by page. */
export async function readFollowUps(
  account: Context,
  query: Omit<FollowUpQuery, 'cursor' | 'limit'>,
  { names, onlyOf, after, limit }: Asked,
): Promise<Page> {
  const now = account.clock.now();
  const { state, due, team, assignee, outcome, sort = 'due' } = query;
  const selection: FollowUpSelection = {
    // Whoever was contacted does not wait any more.
    states: state ?? (due === 'overdue' ? UNCONTACTED_STATES : null),
    dueBefore:
      due === undefined ? null : due === 'overdue' ? now : new Date(now.getTime() + DAY_MS),
    assignees: onlyOf === null ? (assignee ?? null) : [onlyOf],
    groups: team ?? null,
    outcomes: outcome ?? null,
    sort,
  };
  const { items, next } = await account.store.followUpList.page(selection, after, limit);
  return {
    items: await Promise.all(items.map((row) => followUpItemOf(names, account, row))),
    next,
    now: now.toISOString(),
  };
}

/** One follow-up, and what happened to it. */
export async function readFollowUp(
  account: Context,
  id: string,
  names: KeyNames,
): Promise<FollowUpDetail> {
  const { followUpList } = account.store;
  const row = await followUpList.find(id);
  if (row === null) throw new AppError('not_found', 'there is no such follow-up');
  const changes = await followUpList.changesOf(id);
  return {
    ...(await followUpItemOf(names, account, row)),
    changes: await Promise.all(
      changes.map(async ({ kind, outcome, at, actor }) => ({
        kind,
        outcome,
        at: at.toISOString(),
        by: actor === null ? null : await nameActor(names, account, actor),
      })),
    ),
  };
}
