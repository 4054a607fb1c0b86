import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIRST_REPLY_STEPS, RESOLUTION_STEPS } from '../../shared/ticket-times.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

const [HOUR, DAY] = [60, 24 * 60];
const ENDS = {
  first_reply: { steps: FIRST_REPLY_STEPS, ends: [HOUR, 8 * HOUR, DAY, 3 * DAY] },
  resolution: { steps: RESOLUTION_STEPS, ends: [4 * HOUR, DAY, 3 * DAY, 7 * DAY] },
};
const FROM = { first_reply: 'firstReplyMinutes', resolution: 'resolutionMinutes' } as const;

/** The step that the table of answers, invitations or solves makes of minutes. */
async function stepOf(table: string, column: keyof typeof ENDS, minutes: unknown) {
  const attribution = { tags: [], [FROM[column]]: minutes };
  const { rows } = await sql<{ definition: string }>`
    select generation_expression as definition from information_schema.columns
    where table_name = ${table} and column_name = ${column}`.execute(test.store.db);
  const { rows: made } = await sql<{ step: string | null }>`
    select ${sql.raw(rows[0]?.definition ?? 'null')} as step
    from (select ${JSON.stringify(attribution)}::jsonb as attribution) as row`.execute(
    test.store.db,
  );
  return made[0]?.step ?? null;
}

it.each(['responses', 'invitations', 'decisions'])(
  'the steps of %s are those of the words, each up to its end',
  async (table) => {
    for (const column of ['first_reply', 'resolution'] as const) {
      const { steps, ends } = ENDS[column];
      for (const [index, end] of ends.entries()) {
        expect(await stepOf(table, column, end - 1)).toBe(steps[index]);
        expect(await stepOf(table, column, end)).toBe(steps[index + 1]);
      }
      expect(await stepOf(table, column, 0)).toBe(steps[0]);
      expect(await stepOf(table, column, 10 ** 12)).toBe(steps.at(-1));
      expect(await stepOf(table, column, null)).toBeNull();
      expect(await stepOf(table, column, undefined)).toBeNull();
    }
  },
);
