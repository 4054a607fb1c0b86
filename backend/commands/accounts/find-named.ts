import { accountUrlOf } from './account-url.ts';

/** Finds the account that an operator names by its id, its host or its subdomain. */
export function findNamed<T extends { id: string; zendeskUrl: string }>(
  accounts: readonly T[],
  name: string,
): T | null {
  const url = accountUrlOf(name);
  const found = accounts.find(({ id, zendeskUrl }) => id === name.trim() || zendeskUrl === url);
  return found ?? null;
}
