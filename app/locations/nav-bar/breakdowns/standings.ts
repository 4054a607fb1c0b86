import { UNKNOWN_KEY } from '../../../../shared/report-attributes.ts';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';

/** One group of a report. */
export type Group = NpsReport['groups'][number];

/** How groups stand to each other; each list has the highest first. */
export type Standings = {
  /** The highest, and those whose intervals overlap its own: no clear difference. */
  leading: Group[];
  /** Clearly lower than the highest. */
  behind: Group[];
  /** Too few answers to be placed at all; those with the most first. */
  tooFew: Group[];
  /** Answers of which nobody knows where they belong. */
  unknown: Group[];
};

/** Places groups against the highest one; nobody is placed by fewer than `minimum` answers. */
export function standingsOf(groups: readonly Group[], minimum: number): Standings {
  const known = groups.filter(({ key }) => key !== UNKNOWN_KEY);
  const judged = known
    .filter((group) => isJudged(group, minimum))
    .toSorted((a, b) => (b.nps ?? 0) - (a.nps ?? 0));
  const reach = judged[0]?.interval?.low ?? 0;
  const overlaps = ({ interval }: Group) => (interval?.high ?? -Infinity) >= reach;
  return {
    leading: judged.filter(overlaps),
    behind: judged.filter((group) => !overlaps(group)),
    tooFew: known
      .filter((group) => !isJudged(group, minimum))
      .toSorted((a, b) => b.n - a.n || b.invited - a.invited),
    unknown: groups.filter(({ key }) => key === UNKNOWN_KEY),
  };
}

/** Whether a group has answers enough to be held against others. */
export function isJudged({ n, nps }: Pick<Group, 'n' | 'nps'>, minimum: number): boolean {
  return nps !== null && n >= minimum;
}
