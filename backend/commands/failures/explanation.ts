/** What is wrong, and what to do about it: whole sentences. */
export type Explanation = { problem: string; cure: string };

/** What an operator was about when something failed. */
export type Circumstances = {
  /** The command of `aftercare`, such as `setup`. */
  command: string;
  /** What was tried, such as `make the webhook “Aftercare”`; nothing in particular unless given. */
  doing?: string;
  zendeskUrl?: string | null;
  /** The account's credentials are in the database, and not in the environment. */
  isStored?: boolean;
};

/** How to try again, as the middle of a sentence. */
export function againBy({ command }: Circumstances): string {
  return command === 'setup'
    ? 'run aftercare setup again, which goes on where it ended'
    : `run aftercare ${command} again`;
}

/** Makes the beginning of a sentence of the middle of one. */
export function capitalize(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
