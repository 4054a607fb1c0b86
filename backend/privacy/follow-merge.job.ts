import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { findSurvivor } from '../customers/find-survivor.ts';
import { mergeCustomer } from '../customers/merge-customer.ts';
import { isCustomer, readActiveUser } from '../customers/read-user.ts';
import { handoffs } from '../handoffs.ts';
import { isFinal } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { User } from '../platform/zendesk/types.ts';
import { nextLook } from './look-again.rules.ts';

/**
 * Follows a merge of users: opt-out, quarantine, history and follow-up become the survivor's.
 *
 * What the event says is documented nowhere, so all users that it names are read: the one who is
 * left is the survivor. When it names one of them alone, the tickets of the one who is gone and
 * the addresses of the one who is left tell the other. Zendesk may tell of a merge before its users
 * and tickets show it: one of whom nothing is to be seen yet is looked at again.
 */
export function followMergeJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.followMerge, {
    async run({ customerIds }, { accountId, askedAt }) {
      const account = accounts.byId(accountId);
      const { store, zendesk, clock } = account;
      const gone: string[] = [];
      const left: User[] = [];
      for (const id of customerIds) {
        const user = await readActiveUser(zendesk, id);
        if (user === 'gone') gone.push(id);
        // An agent who made the merge may be named as well.
        else if (isCustomer(user)) left.push(user);
      }
      const [survivor, ...others] = left;
      let isFollowed = false;
      let isOpen = gone.length === 0;
      for (const id of gone) {
        if ((await store.customers.find(id)) === null) continue;
        const into =
          survivor !== undefined && others.length === 0
            ? survivor
            : await findSurvivor(account, id);
        if (into === null) isOpen = true;
        else await mergeCustomer(account, id, into);
        isFollowed ||= into !== null;
      }
      if (!isFollowed) {
        for (const user of left) isFollowed ||= await takeInFormer(account, user);
      }
      const again = isOpen && !isFollowed ? nextLook('merged', askedAt, clock.now()) : null;
      return again === null ? undefined : { again };
    },
  });
}

/** Takes in customers of ours who have become this user, by the addresses that are theirs now. */
async function takeInFormer(account: AccountContext, user: User): Promise<boolean> {
  let isAny = false;
  const { store, zendesk, hashAddress } = account;
  const hashes = (await readAddresses()).flatMap((address) => hashAddress(address));
  for (const id of await store.customers.findOfAddresses(hashes)) {
    if (id === user.id || (await readActiveUser(zendesk, id)) !== 'gone') continue;
    await mergeCustomer(account, id, user);
    isAny = true;
  }
  return isAny;

  async function readAddresses(): Promise<string[]> {
    try {
      return await zendesk.getAddresses(user.id);
    } catch (error) {
      if (isFinal(error)) return [];
      throw error;
    }
  }
}
