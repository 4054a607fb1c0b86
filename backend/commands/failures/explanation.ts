import type { StoredCredentials } from '../../account/credentials.ts';

/** What is wrong, and what to do about it: whole sentences. */
export type Explanation = { problem: string; cure: string };

/** Of which account something is told. */
export type ToldAccount = {
  zendeskUrl?: string | null;
  /** What kind of credentials the database holds of it; nothing for the environment's. */
  storedKind?: StoredCredentials['kind'] | null;
};

/** What an operator was about when something failed. */
export type Circumstances = ToldAccount & {
  /** The command of `aftercare`, such as `setup`. */
  command: string;
  /** What was tried, such as `make the webhook “Aftercare”`; nothing in particular unless given. */
  doing?: string;
};

/** Commands that are about one account, and take its name. */
const WITH_ACCOUNT = new Set(['doctor', 'settings', 'setup']);

/** How a command is given for an account: one of the database is named. */
export function commandFor(command: string, { zendeskUrl, storedKind }: ToldAccount): string {
  const isNamed = zendeskUrl != null && storedKind != null && WITH_ACCOUNT.has(command);
  return `aftercare ${command}${isNamed ? ` --account ${new URL(zendeskUrl).host}` : ''}`;
}

/** How to try again, as the middle of a sentence. */
export function againBy(circumstances: Circumstances): string {
  const again = `run ${commandFor(circumstances.command, circumstances)} again`;
  return circumstances.command === 'setup' ? `${again}, which goes on where it ended` : again;
}

/** Makes the beginning of a sentence of the middle of one. */
export function capitalize(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
