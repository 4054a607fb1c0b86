import type { TicketView } from '../../shared/contracts/ticket-view.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AgentFinder } from './find-agent.ts';

/** Adds the names of those who sent now or cancelled, as they are called today. */
export async function nameActors(
  view: TicketView,
  account: AccountContext,
  agents: AgentFinder,
): Promise<TicketView> {
  const decisions = view.decisions.map(async (decision) => {
    const id = decision.by?.id ?? null;
    return id === null
      ? decision
      : { ...decision, by: { id, name: await agents.nameOf(account, id) } };
  });
  return { ...view, decisions: await Promise.all(decisions) };
}
