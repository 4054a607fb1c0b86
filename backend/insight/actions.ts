import type { Action } from '../../shared/contracts/actions.ts';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { StoredAction } from '../records/actions.ts';
import type { KeyNames } from './key-names.ts';

type Context = Pick<AccountContext, 'id' | 'store' | 'zendesk'>;

/** All actions of an account, with the names of those whose answers they are about. */
export async function readActions(account: Context, names: KeyNames): Promise<Action[]> {
  const actions = await account.store.actions.list();
  return Promise.all(actions.map((action) => withNames(account, names, action)));
}

async function withNames(account: Context, names: KeyNames, action: StoredAction): Promise<Action> {
  const attributes = Object.keys(action.filters) as ReportAttribute[];
  const keys = attributes.flatMap((dimension) =>
    (action.filters[dimension] ?? []).map((key) => ({ dimension, key })),
  );
  const about = keys.map(async ({ dimension, key }) => ({
    dimension,
    key,
    name: await names.find(account, dimension, key),
  }));
  const { createdAt, ...rest } = action;
  return { ...rest, createdAt: createdAt.toISOString(), about: await Promise.all(about) };
}
