import type { ActionSides, BeforeAndAfter } from '../../shared/contracts/before-and-after.ts';
import { addDays } from '../../shared/days.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { StoredAction } from '../records/actions.ts';
import type { Records } from '../records/store.ts';
import { categoriesIn, compare, figuresOf, NOTHING, type Counted } from './figures.rules.ts';
import { todayIn, type Period } from './report-period.rules.ts';
import { askReport } from './report-query.ts';
import { holdTogether } from './statistics/many-comparisons.rules.ts';
import { npsDifferenceOf, SIGNIFICANT } from './statistics/nps-difference.rules.ts';

type Context = Pick<AccountContext, 'store' | 'settings' | 'clock'>;

/** More than anybody looks at; each is counted twice. */
const MOST_ACTIONS = 50;

/** An action with the answers of both sides; `after` is `null` until its last day is over. */
type Sides = { id: string; day: string; before: Counted; after: Counted | null };

/**
 * The NPS before and after each action, of whom it is about.
 *
 * Both sides have as many weeks. All of it is of one moment. Verdicts are corrected for the number of actions that are compared.
 */
export async function readBeforeAndAfter(account: Context, weeks: number): Promise<BeforeAndAfter> {
  const { timeZone, minimumAnswers } = account.settings.reports;
  const today = todayIn(timeZone, account.clock.now());
  const found = await account.store.snapshot(async (records) => {
    const actions = (await records.actions.list()).slice(0, MOST_ACTIONS);
    const sides: Sides[] = [];
    // One after the other: a snapshot has a single connection.
    for (const action of actions) {
      sides.push(await countSides(account, records, action, { weeks, today }));
    }
    return sides;
  });
  const compared = found.filter(({ after }) => after !== null);
  const tested = compared.map(({ before, after }) => {
    const [first, second] = [categoriesIn(before), categoriesIn(after ?? NOTHING)];
    return npsDifferenceOf(first, second)?.p ?? 1;
  });
  const held = holdTogether(tested, SIGNIFICANT);
  const items = found.map((sides) =>
    tell(sides, {
      weeks,
      minimum: minimumAnswers,
      isSignificant: held[compared.indexOf(sides)] ?? false,
    }),
  );
  return { weeks, minimumAnswers, items };
}

async function countSides(
  account: Context,
  { reports }: Pick<Records, 'reports'>,
  { id, from: day, filters }: StoredAction,
  { weeks, today }: { weeks: number; today: string },
): Promise<Sides> {
  const { before, after } = periodsAround(day, weeks);
  const asked = askReport(account, { ...filters, ...before, basis: 'answers', compare: 'none' });
  const count = async (of: Period) => (await asked.count(reports, of))[0] ?? NOTHING;
  return {
    id,
    day,
    before: await count(before),
    after: after.to <= today ? await count(after) : null,
  };
}

function tell(
  { id, day, ...sides }: Sides,
  { weeks, minimum, isSignificant }: { weeks: number; minimum: number; isSignificant: boolean },
): ActionSides {
  const { before, after } = periodsAround(day, weeks);
  const judged = { period: before, minimum, isSignificant };
  return {
    id,
    before: sideOf(before, sides.before),
    after: sides.after && sideOf(after, sides.after),
    toldOn: after.to,
    comparison: sides.after && compare(sides.before, sides.after, judged),
  };
}

function sideOf(period: Period, counted: Counted): ActionSides['before'] {
  const { n, nps, interval } = figuresOf(counted);
  return { ...period, n, nps, interval };
}

/** As many whole weeks before a day as from it on: the same weekdays on both sides. */
function periodsAround(day: string, weeks: number): { before: Period; after: Period } {
  return {
    before: { from: addDays(day, -7 * weeks), to: day },
    after: { from: day, to: addDays(day, 7 * weeks) },
  };
}
