import type { Funnel } from '../../shared/contracts/funnel.ts';
import type { SolveQuery } from '../../shared/contracts/solve-query.ts';
import { LOSSES } from '../../shared/reasons.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { SolveCounts, SolveOutcome } from '../records/report-solves.ts';
import { countOf, isAgents, reasonsIn } from './cases.rules.ts';
import { askReport } from './report-query.ts';

const SENT = ['sent', 'unanswered', 'answered', 'ignored'] as const;

/**
 * What became of the solves of a period, with every loss and its reason.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readFunnel(
  account: Pick<AccountContext, 'store' | 'settings' | 'clock'>,
  query: SolveQuery,
): Promise<Funnel> {
  const { period, timeZone, filters } = askReport(account, query);
  const asked = { ...period, timeZone, filters, groupBy: [] };
  const all = await account.store.reportSolves.count(asked);
  const known = all.filter(({ isKnown }) => isKnown);
  const of = (...outcomes: SolveOutcome[]) =>
    known.filter(({ outcome }) => outcomes.includes(outcome));
  const stepOf = (
    step: Funnel['steps'][number]['step'],
    reached: readonly SolveCounts[],
    { lost = [], waiting = [] }: { lost?: SolveCounts[]; waiting?: SolveCounts[] } = {},
  ) => ({
    step,
    count: countOf(reached),
    waiting: countOf(waiting),
    losses: reasonsIn(lost, LOSSES).map((loss) => ({ ...loss, isAgents: isAgents(loss.reason) })),
  });
  return {
    ...period,
    timeZone,
    unattributed: countOf(all) - countOf(known),
    steps: [
      stepOf('solved', known),
      stepOf('invited', of('scheduled', 'unsent', ...SENT), {
        lost: of('skipped'),
      }),
      stepOf('sent', of(...SENT), {
        lost: of('unsent'),
        waiting: of('scheduled'),
      }),
      stepOf('answered', of('answered'), {
        lost: of('unanswered', 'ignored'),
        waiting: of('sent'),
      }),
    ],
  };
}
