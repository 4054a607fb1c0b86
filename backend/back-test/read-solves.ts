import { isFollowUp } from '../../shared/zendesk-names.ts';
import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { AccountContext } from '../account/account-context.ts';
import { suppressionIn } from '../customers/suppression.rules.ts';
import { withoutInheritedMerge } from '../invitation/read-facts.ts';
import type { ExportedTicket, User } from '../platform/zendesk/types.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import type { BackTestSolve } from '../records/back-test-solves.ts';
import type { AskedBackTest } from './asked.ts';
import { lookAtSolve, type PastSolve } from './look-at-solve.rules.ts';

/** The most that Zendesk shows at once. */
const USERS_PER_CALL = 100;

type Solved = { ticket: ExportedTicket; solvedAt: Date };

/** The solves of a page that fall into the time asked about; `unread` have no time. */
export function solvesIn(
  tickets: readonly ExportedTicket[],
  { from, to }: Pick<AskedBackTest, 'from' | 'to'>,
): { solved: Solved[]; unread: number } {
  const solves = tickets.filter((ticket) => isSolved(ticket.status) && !isFollowUp(ticket));
  const timed = solves.flatMap((ticket) => {
    const solvedAt = ticket.solved_at ?? whenStillSolved(ticket);
    return solvedAt === null ? [] : [{ ticket, solvedAt }];
  });
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const isAsked = ({ solvedAt }: Solved) => +solvedAt >= start && +solvedAt < end;
  return { solved: timed.filter(isAsked), unread: solves.length - timed.length };
}

/** What changed a solved ticket last was at most a little after its solve. */
function whenStillSolved({ status, updated_at: at }: ExportedTicket): Date | null {
  return status === 'solved' ? new Date(at) : null;
}

/** Reads what there is to know of solves, and looks at each by both settings. */
export async function lookAtSolves(
  account: Pick<AccountContext, 'id' | 'zendesk' | 'store' | 'mailer' | 'hashAddress'>,
  solved: readonly Solved[],
  { draft, inForce }: Pick<AskedBackTest, 'draft' | 'inForce'>,
): Promise<BackTestSolve[]> {
  const { id: accountId, zendesk, store, mailer, hashAddress } = account;
  const users = await readUsers(
    zendesk,
    solved.map(({ ticket }) => ticket.requester_id),
  );
  const asked = solved.map(({ ticket }) => {
    const requester = users.get(ticket.requester_id ?? '') ?? null;
    const addressHashes = hashAddress(requester?.email);
    return { ticketId: ticket.id, customerId: ticket.requester_id, addressHashes, requester };
  });
  const standings = await store.backTestSolves.readStandings(asked);
  const solves: BackTestSolve[] = [];
  for (const [index, { ticket, solvedAt }] of solved.entries()) {
    const { requester = null, addressHashes = [], customerId = null } = asked[index] ?? {};
    const { answeredAt, ...marks } = standings[index] ?? NO_STANDING;
    const past: PastSolve = {
      ticketId: ticket.id,
      solvedAt,
      ticket: await withoutInheritedMerge(zendesk, ticket),
      requester,
      suppression: suppressionIn(marks, addressHashes.length > 0),
      answeredAt,
    };
    const look = (surveys: AskedBackTest['draft']) =>
      lookAtSolve({ accountId, surveys, ownAddress: mailer.sender }, past);
    solves.push({
      ticketId: ticket.id,
      customerId,
      solvedAt,
      draft: look(draft),
      inForce: look(inForce),
    });
  }
  return solves;
}

const NO_STANDING = { answeredAt: null, ofCustomer: null, ofAddress: null };

/** Those of the users that are there. */
async function readUsers(
  zendesk: Pick<Zendesk, 'getUsers'>,
  ids: readonly (string | null)[],
): Promise<Map<string, User>> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  const users = new Map<string, User>();
  for (let start = 0; start < asked.length; start += USERS_PER_CALL) {
    for (const user of await zendesk.getUsers(asked.slice(start, start + USERS_PER_CALL))) {
      users.set(user.id, user);
    }
  }
  return users;
}
