import type { ListedAccount } from '../../records/accounts.ts';

/** An account as it is listed for an operator; holds no secret. */
export type ShownAccount = {
  /** `null` for the environment's account before the first start. */
  id: string | null;
  zendeskUrl: string;
  state: 'active' | 'removed';
  since: string | null;
  authorizedBy: 'environment' | 'client_credentials' | 'authorization_code' | null;
  isStored: boolean;
};

const WORDS = {
  environment: 'the environment',
  client_credentials: 'client credentials',
  authorization_code: 'authorization code',
} as const;

/** Shows the accounts of the database, and the environment’s even before its first start. */
export function showAccounts(
  accounts: readonly ListedAccount[],
  environmentUrl: string | null,
): ShownAccount[] {
  const shown = accounts.map(({ id, zendeskUrl, state, since, kind, isStored }): ShownAccount => {
    const isOfEnvironment = zendeskUrl === environmentUrl;
    const authorizedBy = isOfEnvironment ? 'environment' : kind;
    return { id, zendeskUrl, state, since: since.toISOString(), authorizedBy, isStored };
  });
  const isListed = shown.some(({ zendeskUrl }) => zendeskUrl === environmentUrl);
  if (environmentUrl === null || isListed) return shown;
  const unseen: ShownAccount = {
    id: null,
    zendeskUrl: environmentUrl,
    state: 'active',
    since: null,
    authorizedBy: 'environment',
    isStored: false,
  };
  return [unseen, ...shown];
}

/** Sets the accounts in columns, one a line below the headings. */
export function tableOf(accounts: readonly ShownAccount[]): string {
  const rows = accounts.map(({ id, zendeskUrl, state, since, authorizedBy }) => [
    new URL(zendeskUrl).host,
    state,
    since?.slice(0, 10) ?? '–',
    authorizedBy === null ? 'no credentials' : WORDS[authorizedBy],
    id ?? 'not started yet',
  ]);
  const all = [['ZENDESK', 'STATE', 'SINCE', 'AUTHORISED BY', 'ID'], ...rows];
  const widths = all[0]?.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  return all
    .map((row) => row.map((cell, index) => cell.padEnd(widths?.[index] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}
