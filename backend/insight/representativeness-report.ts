import type { Representativeness } from '../../shared/contracts/representativeness.ts';
import type { SolveQuery } from '../../shared/contracts/solve-query.ts';
import type { AccountContext } from '../account/account-context.ts';
import { casesIn, countOf } from './cases.rules.ts';
import { groupKeyOf, nameGroup, type KeyNames } from './key-names.ts';
import { askReport, refuse, withoutTags } from './report-query.ts';
import { expectedOf, fitOf } from './statistics/goodness-of-fit.rules.ts';

/** What is worth showing: rarely chance, and large enough to matter. */
const SKEWED = { p: 0.01, effect: 0.1 };

/**
 * Whether those who answer are like those whose tickets were solved.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readRepresentativeness(
  account: Pick<AccountContext, 'id' | 'store' | 'settings' | 'clock' | 'zendesk'>,
  query: SolveQuery,
  names: KeyNames,
): Promise<Representativeness> {
  const asked = askReport(account, query);
  const { period, timeZone, filters } = asked;
  const groupBy = withoutTags(asked.groupBy);
  if (groupBy.length === 0) refuse('groupBy', 'must say by what the answers are told apart');
  const solves = await account.store.reportSolves.count({ ...period, timeZone, filters, groupBy });
  const { cases, unattributed } = casesIn(solves);
  const parts = [...new Set(cases.map(groupKeyOf))].toSorted().map((key) => {
    const own = cases.filter((each) => groupKeyOf(each) === key);
    const drawn = countOf(own.filter(({ outcome }) => outcome === 'answered'));
    return { key, whole: countOf(own), drawn };
  });
  const named = parts
    .toSorted((a, b) => b.whole - a.whole)
    .map(async (part) => ({
      key: part.key,
      name: await nameGroup(names, account, groupBy, part.key),
      solved: part.whole,
      answered: part.drawn,
      expected: expectedOf(part, parts),
    }));
  const fit = fitOf(parts);
  return {
    ...period,
    timeZone,
    unattributed,
    solved: countOf(cases),
    answered: parts.reduce((sum, { drawn }) => sum + drawn, 0),
    parts: await Promise.all(named),
    test: fit && { ...fit, isSkewed: fit.p < SKEWED.p && fit.effect >= SKEWED.effect },
  };
}
