import type { Flows, FlowsQuery } from '../../shared/contracts/flows.ts';
import { CATEGORIES, categoryOf, npsOf, type Category, type Score } from '../../shared/nps.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Moves } from '../records/report-moves.ts';
import { askReport } from './report-query.ts';

/**
 * How customers who answered in both periods went between categories.
 *
 * Compared is with the period before, unless with that of a year ago.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readFlows(
  account: Pick<AccountContext, 'store' | 'settings' | 'clock'>,
  query: FlowsQuery,
): Promise<Flows> {
  const compare = query.compare === 'year' ? 'year' : 'previous';
  const { period, before, timeZone, filters } = askReport(account, { ...query, compare });
  const then = before ?? period;
  const moves = await account.store.reportMoves.between(then, period, { timeZone, filters });
  const ofBoth = moves.filter(isOfBoth);
  const flows = CATEGORIES.flatMap((from) =>
    CATEGORIES.map((to) => ({
      from,
      to,
      customers: customersOf(ofBoth, (move) => isIn(move.from, from) && isIn(move.to, to)),
    })),
  );
  const npsBy = (side: 'from' | 'to') => {
    const count = (category: Category) => customersOf(ofBoth, (move) => isIn(move[side], category));
    return npsOf({
      promoters: count('promoter'),
      passives: count('passive'),
      detractors: count('detractor'),
    });
  };
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- a word of the API, and nothing to be called
    then: { ...then, nps: npsBy('from') },
    now: { ...period, nps: npsBy('to') },
    customers: customersOf(ofBoth),
    onlyThen: customersOf(moves, ({ to }) => to === null),
    onlyNow: customersOf(moves, ({ from }) => from === null),
    flows,
  };
}

type Some = Moves<Score | null>;

function isOfBoth(moves: Some): moves is Moves<Score> {
  return moves.from !== null && moves.to !== null;
}

function isIn(score: Score, category: Category): boolean {
  return categoryOf(score) === category;
}

function customersOf<Move extends Some>(
  moves: readonly Move[],
  isAsked: (move: Move) => boolean = () => true,
): number {
  return moves.filter(isAsked).reduce((sum, { customers }) => sum + customers, 0);
}
