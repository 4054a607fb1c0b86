import { sql } from 'kysely';
import type { Executor } from './executor.ts';
import { fillAnswers } from './fill-answers.ts';
import { fillRepeats } from './fill-repeats.ts';
import { fillSolves } from './fill-solves.ts';
import type { ReportBlock } from './report-blocks.ts';
import { isOfRows } from './report-spans.ts';
import { sumParts } from './sum-report-blocks.ts';

/** How many rows make a count worth keeping; fewer are read as fast. */
export type Worth = {
  /** Days are many, and of each period only few are read. */
  day: number;
  third: number;
  /** Solves of a third, which are told apart in many more ways. */
  solves: number;
  /** Answers given in a block for each count of repeats, which are dear to find in the rows. */
  repeats: number;
};

/** See {@link Worth}. */
export const WORTH: Worth = { day: 24, third: 5, solves: 60, repeats: 2 };

/** What sums need of a large block; the server's own may be less. */
const WORK_MEMORY = '64MB';

/** A block that is being counted. */
export type Filling = ReportBlock & { id: string; timeZone: string; worth: Worth };

const FILLS = { answers: fillAnswers, repeats: fillRepeats, solves: fillSolves };

/** Counts a block by sets of attributes, and keeps what is worth it. */
export async function fillBlock(db: Executor, accountId: string, block: Filling): Promise<void> {
  await sql`select set_config('work_mem', ${WORK_MEMORY}, true)`.execute(db);
  await (isOfRows(block.span) ? FILLS[block.subject] : sumParts)(db, accountId, block);
}
