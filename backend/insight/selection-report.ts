import type { Selection } from '../../shared/contracts/selection.ts';
import type { SolveQuery } from '../../shared/contracts/solve-query.ts';
import { REASONS } from '../../shared/reasons.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { SolveCounts } from '../records/report-solves.ts';
import { casesIn, countOf, isAgents, reasonsIn } from './cases.rules.ts';
import { groupKeyOf, type KeyNames } from './key-names.ts';
import { askReport } from './report-query.ts';
import { CONTROL_LIMIT, controlOf } from './statistics/control-chart.rules.ts';

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
  const asked = { ...period, timeZone, filters };
  const [byAgent, byGroup] = await account.store.snapshot(async ({ reportSolves }) => [
    casesIn(await reportSolves.count({ ...asked, groupBy: ['assignee'] })),
    casesIn(await reportSolves.count({ ...asked, groupBy: ['group'] })),
  ]);
  const { cases, unattributed } = byAgent;
  const [solves, kept] = [countOf(cases), countOf(keptOf(cases))];
  const share = solves === 0 ? null : kept / solves;
  const partsOf = async (
    dimension: 'assignee' | 'group',
    own: readonly SolveCounts[],
  ): Promise<Selection['agents']> => {
    const parts = [...new Set(own.map(groupKeyOf))].toSorted().map(async (key) => ({
      key,
      name: await names.find(account, dimension, key),
      ...partOf(
        own.filter((each) => groupKeyOf(each) === key),
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
    agents: await partsOf('assignee', cases),
    groups: await partsOf('group', byGroup.cases),
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
