import type { Selection } from '../../shared/contracts/selection.ts';
import type { SolveQuery } from '../../shared/contracts/solve-query.ts';
import { REASONS } from '../../shared/reasons.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { SolveCounts } from '../records/report-solves.ts';
import { casesIn, countOf, isAgents, reasonsIn } from './cases.rules.ts';
import type { KeyNames } from './key-names.ts';
import { askReport } from './report-query.ts';
import { CONTROL_LIMIT, controlOf } from './statistics/control-chart.rules.ts';

const BY = ['assignee', 'group'] as const;

/**
 * Who keeps solves from the survey more, or less, than chance explains.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readSelection(
  account: Pick<AccountContext, 'id' | 'store' | 'settings' | 'clock' | 'zendesk'>,
  query: SolveQuery,
  names: KeyNames,
): Promise<Selection> {
  const { period, timeZone, filters } = askReport(account, query);
  const asked = { ...period, timeZone, filters, groupBy: BY };
  const { cases, unattributed } = casesIn(await account.store.reportSolves.count(asked));
  const [solves, kept] = [countOf(cases), countOf(keptOf(cases))];
  const share = solves === 0 ? null : kept / solves;
  const partsBy = async (dimension: (typeof BY)[number]): Promise<Selection['agents']> => {
    const keyOf = ({ keys }: SolveCounts) => keys[BY.indexOf(dimension)] ?? '';
    const parts = [...new Set(cases.map(keyOf))].toSorted().map(async (key) => ({
      key,
      name: await names.find(account, dimension, key),
      ...partOf(
        cases.filter((each) => keyOf(each) === key),
        share ?? 0,
      ),
    }));
    return (await Promise.all(parts)).toSorted(
      (a, b) => Number(isOutside(b)) - Number(isOutside(a)) || b.solves - a.solves,
    );
  };
  return {
    ...period,
    timeZone,
    unattributed,
    solves,
    kept,
    share,
    limit: CONTROL_LIMIT,
    agents: await partsBy('assignee'),
    groups: await partsBy('group'),
  };
}

function partOf(own: readonly SolveCounts[], share: number) {
  const [solves, kept] = [countOf(own), countOf(keptOf(own))];
  return {
    solves,
    kept,
    share: kept / solves,
    ...controlOf(kept, solves, share),
    reasons: reasonsIn(keptOf(own), REASONS),
  };
}

/** Answered ones have no reason. */
function keptOf(cases: readonly SolveCounts[]): SolveCounts[] {
  return cases.filter(({ reason }) => isAgents(reason));
}

function isOutside({ verdict }: Pick<Selection['agents'][number], 'verdict'>): boolean {
  return verdict !== 'inside';
}
