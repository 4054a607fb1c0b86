import { addDays } from '../../shared/days.ts';
import type { Goal, GoalOutlook } from '../../shared/contracts/goals.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { StoredGoal } from '../records/goals.ts';
import type { Records } from '../records/store.ts';
import { categoriesIn, figuresOf, NOTHING } from './figures.rules.ts';
import { daysIn, intervalsOf, todayIn } from './report-period.rules.ts';
import { askReport } from './report-query.ts';
import { projectNps, type Projection } from './statistics/trend.rules.ts';

/** What the NPS of now is of. */
const SHOWN_DAYS = 90;
/** What the pace of now is of. */
const TREND_DAYS = 182;

type Context = Pick<AccountContext, 'store' | 'settings' | 'clock'>;

/** All goals of an account, each with its outlook; of one moment. */
export async function readGoals(account: Context): Promise<Goal[]> {
  return account.store.snapshot(async (records) => {
    const goals = await records.goals.list();
    return Promise.all(goals.map((goal) => withOutlook(account, records, goal)));
  });
}

async function withOutlook(
  account: Context,
  { reports }: Records,
  goal: StoredGoal,
): Promise<Goal> {
  const { timeZone, minimumAnswers } = account.settings.reports;
  const today = todayIn(timeZone, account.clock.now());
  const isOver = goal.by < today;
  const to = addDays(isOver ? goal.by : today, 1);
  const shown = { from: addDays(to, -SHOWN_DAYS), to };
  const trend = { from: addDays(to, -TREND_DAYS), to };
  const asked = askReport(account, {
    ...goal.filters,
    ...trend,
    interval: 'week',
    basis: 'answers',
    compare: 'none',
  });
  const { n, nps } = figuresOf((await asked.count(reports, shown))[0] ?? NOTHING);
  // What is over leads nowhere any more.
  const weeks = isOver ? [] : await asked.count(reports, trend, { interval: 'week' });
  const middles = new Map(
    intervalsOf(trend, 'week').map((week) => [
      week.start,
      (daysFrom(week.from) + daysFrom(week.to)) / 2,
    ]),
  );
  const points = weeks.map((week) => ({
    at: middles.get(week.from ?? '') ?? 0,
    counts: categoriesIn(week),
  }));
  const expected = isOver ? null : projectNps(points, daysFrom(goal.by));
  return {
    id: goal.id,
    target: goal.target,
    by: goal.by,
    filters: goal.filters,
    createdBy: goal.createdBy,
    createdAt: goal.createdAt.toISOString(),
    ...shown,
    n,
    nps,
    expected,
    outlook:
      nps === null || n < minimumAnswers
        ? 'too_few'
        : outlookOf({ nps, isOver, expected }, goal.target),
  };
}

function outlookOf(
  { nps, isOver, expected }: { nps: number; isOver: boolean; expected: Projection | null },
  target: number,
): GoalOutlook {
  if (nps >= target) return 'reached';
  if (isOver) return 'missed';
  if (expected === null) return 'too_few';
  if (expected.low >= target) return 'likely';
  return expected.high < target ? 'unlikely' : 'open';
}

/** Days since 1970. */
function daysFrom(day: string): number {
  return daysIn({ from: '1970-01-01', to: day });
}
