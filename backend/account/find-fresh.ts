import type { Accounts } from './accounts.ts';

/** Looks for an account, and once more after reading anew: it may have been added just now. */
export async function findFresh<T>(
  accounts: Pick<Accounts, 'refresh'>,
  find: () => T | null,
): Promise<T | null> {
  const found = find();
  if (found !== null) return found;
  await accounts.refresh();
  return find();
}
