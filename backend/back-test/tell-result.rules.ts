import type { BackTest } from '../../shared/contracts/back-test.ts';
import { marginOf } from '../insight/statistics/sample-size.rules.ts';
import type { Tally } from './tally.rules.ts';

/** What expected answers and their margin rest on. */
export type Outlook = Pick<BackTest, 'responseRate' | 'variance'>;

type Pair = { draft: number; inForce: number; difference: number };
type Sides = { draft: Tally; inForce: Tally };

/** Puts both settings side by side, with what they differ by. */
export function tellSides(
  { draft, inForce }: Sides,
  outlook: Outlook,
): Pick<BackTest, 'draft' | 'inForce' | 'difference' | 'notAsked' | 'surveys'> {
  const sides = { draft: tellSide(draft, outlook), inForce: tellSide(inForce, outlook) };
  const margins = [sides.draft.margin, sides.inForce.margin] as const;
  const isNone = margins[0] === null || margins[1] === null;
  return {
    ...sides,
    difference: {
      asked: draft.asked - inForce.asked,
      customers: draft.customers - inForce.customers,
      expectedAnswers: sides.draft.expectedAnswers - sides.inForce.expectedAnswers,
      margin: isNone ? null : margins[0] - margins[1],
    },
    notAsked: pair(draft.notAsked, inForce.notAsked).map(([reason, counts]) => ({
      reason,
      ...counts,
    })),
    surveys: pair(draft.surveys, inForce.surveys).map(([survey, counts]) => ({
      survey,
      ...counts,
    })),
  };
}

function tellSide(tally: Tally, { responseRate, variance }: Outlook) {
  const { asked, customers, waitHours, hours, weekdays } = tally;
  const counts = { asked, customers, waitHours, hours, weekdays };
  const expectedAnswers = counts.asked * responseRate.rate;
  const margin = expectedAnswers < 1 ? null : marginOf(expectedAnswers, variance.value);
  return { ...counts, expectedAnswers, margin };
}

/** What either side counted, the most frequent first. */
function pair<Key extends string>(
  ours: ReadonlyMap<Key, number>,
  theirs: ReadonlyMap<Key, number>,
): [Key, Pair][] {
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((key): [Key, Pair] => {
      const [draft, inForce] = [ours.get(key) ?? 0, theirs.get(key) ?? 0];
      return [key, { draft, inForce, difference: draft - inForce }];
    })
    .toSorted(
      ([a, one], [b, other]) =>
        other.draft + other.inForce - (one.draft + one.inForce) || a.localeCompare(b),
    );
}
