import type { LoopFigures, Loops, LoopsQuery } from '../../shared/contracts/loops.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { LoopCounts, NextAnswers } from '../records/loop-figures.ts';
import type { KeyNames } from './key-names.ts';
import { periodOf, todayIn } from './report-period.rules.ts';
import { requirePeriod } from './report-query.ts';
import { differenceOf } from './statistics/share-difference.rules.ts';

type Context = Pick<AccountContext, 'id' | 'store' | 'settings' | 'clock' | 'zendesk'>;

const NOTHING: Omit<LoopCounts, 'groupId' | 'isTotal'> = {
  opened: 0,
  due: 0,
  inTime: 0,
  medianHours: null,
  hours90: null,
  solved: 0,
  recovered: 0,
  notRecovered: 0,
  noContact: 0,
  missing: 0,
};

/** What came of the follow-ups of a period, in the account's own days. */
export async function readLoops(
  account: Context,
  query: LoopsQuery,
  names: KeyNames,
): Promise<Loops> {
  const { settings, clock, store } = account;
  const { timeZone } = settings.reports;
  const now = clock.now();
  const period = periodOf(query, todayIn(timeZone, now));
  requirePeriod(period, {});
  const asked = { ...period, timeZone };
  const { counts, next } = await store.snapshot(async ({ loopFigures }) => ({
    counts: await loopFigures.count({ ...asked, now }),
    next: await loopFigures.nextAnswers(asked),
  }));
  const nextOf = (kind: NextAnswers['kind']) => {
    const { answered = 0, won = 0 } = next.find((each) => each.kind === kind) ?? {};
    return { answered, won };
  };
  const [recovered, notContacted] = [nextOf('recovered'), nextOf('not_contacted')];
  const shareOf = ({ answered, won }: { answered: number; won: number }) => ({
    of: answered,
    hits: won,
  });
  return {
    ...asked,
    ...figuresOf(counts.find(({ isTotal }) => isTotal) ?? NOTHING),
    teams: await Promise.all(
      counts
        .filter(({ isTotal }) => !isTotal)
        .map(async (team) => ({
          ...figuresOf(team),
          id: team.groupId,
          name: team.groupId === null ? null : await names.find(account, 'group', team.groupId),
        })),
    ),
    winBack: {
      recovered,
      notContacted,
      difference: differenceOf(shareOf(recovered), shareOf(notContacted)),
    },
  };
}

function figuresOf(counts: Omit<LoopCounts, 'groupId' | 'isTotal'>): LoopFigures {
  const { opened, due, inTime, medianHours, hours90, solved } = counts;
  const { recovered, notRecovered, noContact, missing } = counts;
  const closureRate = opened === 0 ? null : solved / opened;
  const outcomes = { recovered, notRecovered, noContact, missing };
  return { opened, due, inTime, medianHours, hours90, solved, closureRate, ...outcomes };
}
