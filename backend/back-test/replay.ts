import type { BackTest } from '../../shared/contracts/back-test.ts';
import type { BackTestSolve, SolvePlace } from '../records/back-test-solves.ts';
import type { AccountStore } from '../records/store.ts';
import type { AskedBackTest } from './asked.ts';
import type { Look } from './look-at-solve.rules.ts';
import { replayCustomer } from './replay-customer.rules.ts';
import { createTally, tellVerdict } from './tally.rules.ts';
import { tellSides } from './tell-result.rules.ts';

const PAGE = 1000;
/** As many differences as somebody looks through. */
const MOST_EXAMPLES = 50;

type Store = Pick<AccountStore, 'backTestSolves'>;
type Solve = BackTestSolve & { place: SolvePlace };
type Found = Omit<BackTest, 'days' | 'from' | 'to' | 'timeZone' | 'unread' | keyof Basis>;
type Basis = Pick<BackTest, 'responseRate' | 'variance'>;

/** Lives through all solves of a job, customer by customer, by both settings. */
export async function replay(store: Store, jobId: string, asked: AskedBackTest): Promise<Found> {
  const draft = createTally(asked.timeZone);
  const inForce = createTally(asked.timeZone);
  let examples: BackTest['examples'] = [];
  let differing = 0;
  let tickets = 0;
  for await (const { solves, askedBefore } of customersOf(store, jobId, asked)) {
    const by = (side: 'draft' | 'inForce') => {
      const looked = solves.map(({ solvedAt, ...each }) => ({
        solvedAt,
        look: each[side] as Look,
      }));
      const reasons = replayCustomer(looked, askedBefore);
      return looked.map((each, index) => ({ ...each, reason: reasons[index] ?? null }));
    };
    const [drafted, enforced] = [by('draft'), by('inForce')];
    draft.addCustomer(drafted);
    inForce.addCustomer(enforced);
    tickets += solves.length;
    const different = solves.flatMap(({ ticketId, solvedAt }, index) => {
      const [one, other] = [drafted[index], enforced[index]];
      if (!one || !other) return [];
      const verdicts = {
        draft: tellVerdict(one.look, one.reason),
        inForce: tellVerdict(other.look, other.reason),
      };
      const isSame = JSON.stringify(verdicts.draft) === JSON.stringify(verdicts.inForce);
      return isSame ? [] : [{ ticketId, solvedAt: solvedAt.toISOString(), ...verdicts }];
    });
    differing += different.length;
    if (different.length > 0) examples = latestOf([...examples, ...different]);
  }
  const sides = { draft: draft.read(), inForce: inForce.read() };
  return { ...tellSides(sides, asked), tickets, differing, examples };
}

function latestOf(examples: BackTest['examples']): BackTest['examples'] {
  return examples.toSorted((a, b) => b.solvedAt.localeCompare(a.solvedAt)).slice(0, MOST_EXAMPLES);
}

/** Each customer's solves together, with when they were asked before the time looked at. */
async function* customersOf({ backTestSolves }: Store, jobId: string, { from }: AskedBackTest) {
  let place: SolvePlace | null = null;
  let group: Solve[] = [];
  let before = new Map<string, Date>();
  const end = () => ({
    solves: group,
    askedBefore: before.get(group[0]?.place.customerId ?? '') ?? null,
  });
  for (;;) {
    const page: Solve[] = await backTestSolves.list(jobId, place, PAGE);
    const ids = [...new Set(page.map(({ place: { customerId } }) => customerId))];
    const found = await backTestSolves.lastAskedBefore(ids, new Date(from));
    const open = group[0]?.place.customerId;
    const openBefore = open === undefined ? undefined : before.get(open);
    before = openBefore && open ? found.set(open, openBefore) : found;
    for (const solve of page) {
      const isOther = group[0]?.place.customerId !== solve.place.customerId;
      // Nobody's tickets have nothing to do with each other.
      if (group.length > 0 && (isOther || solve.customerId === null)) {
        yield end();
        group = [];
      }
      group.push(solve);
    }
    place = page.at(-1)?.place ?? place;
    if (page.length < PAGE) break;
  }
  if (group.length > 0) yield end();
}
