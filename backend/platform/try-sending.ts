import type { TestOutcome } from '../../shared/vocabulary.ts';
import { AppError } from './errors.ts';
import type { PostOutcome } from './http/post-json.ts';

/** What became of something that was sent as a test. */
export type Tried = { outcome: TestOutcome; problem: string | null };

/** Sends something once, and tells what became of it rather than to fail. */
export async function trySending(send: () => Promise<PostOutcome>): Promise<Tried> {
  try {
    const outcome = await send();
    const problem = outcome === 'taken' ? null : 'no answer in time; it may have arrived';
    return { outcome, problem };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { outcome: 'failed', problem: error.message };
  }
}
