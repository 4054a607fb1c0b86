import { followUpDue } from '../../shared/follow-up-due.ts';
import { wantsFollowUp } from '../../shared/wants-follow-up.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import type { Response } from '../records/responses.ts';

/** A response as it is now, and the follow-up that it has; `null` when it has none and wants none. */
export type Plan = {
  response: Response;
  isWanted: boolean;
  followUp: FollowUp & {
    notedAt: Date | null;
    /** Nobody can have told Zendesk of it: the row is of this very run. */
    isNew: boolean;
  };
};

/**
 * Finds a response's follow-up; joins the customer's open one, or makes the row, if it wants one.
 *
 * Under the customer's lock, which answers wait for as well: the row and the answer that asked for
 * it are of the same moment.
 */
export async function planFollowUp(
  { store, clock, settings }: AccountContext,
  { id, customerId: askedId }: Response,
): Promise<Plan | null> {
  const now = clock.now();
  return store.transaction(async (records): Promise<Plan | null> => {
    await records.customers.lock(askedId, null);
    const response = await records.responses.find(id);
    if (response === null) return null;
    const { customerId } = response;
    // Merged into another customer while we waited.
    if (customerId !== askedId) await records.customers.lock(customerId, null);
    const isWanted = wantsFollowUp(settings, response);
    const own = await records.followUps.findOfResponse(id);
    if (own !== null) return { response, isWanted, followUp: { ...own, isNew: false } };
    if (!isWanted) return null;
    const started = { notedAt: null, isNew: true };
    const open = await records.followUps.findOpenOfCustomer(customerId);
    if (open !== null) {
      await records.followUps.addResponse(open.id, id);
      return { response, isWanted, followUp: { ...open, ...started } };
    }
    // The follow-up takes the id of the response that opened it.
    const dueAt = followUpDue(settings, now);
    await records.followUps.create({ id, customerId, dueAt, now });
    await records.followUps.addResponse(id, id);
    const made = await records.followUps.find(id);
    return made && { response, isWanted, followUp: { ...made, ...started } };
  });
}
