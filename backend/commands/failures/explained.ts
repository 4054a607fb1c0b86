import { CommandError } from '../terminal/command-error.ts';
import { explainFailure } from './explain-failure.ts';
import type { Circumstances } from './explanation.ts';
import { nameOf } from './tell-failure.ts';

/** Does something in Zendesk; a failure says in one sentence what it was and what to do. */
export async function explained<T>(
  circumstances: Circumstances & { doing: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof CommandError) throw cause;
    const explanation = explainFailure(cause, circumstances);
    const words =
      explanation === null
        ? `Trying to ${circumstances.doing} failed: ${nameOf(cause)}`
        : `${explanation.problem} ${explanation.cure}`;
    throw new CommandError(words, { cause });
  }
}
