import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { findSurvivor } from '../customers/find-survivor.ts';
import { mergeCustomer } from '../customers/merge-customer.ts';
import { readActiveUser } from '../customers/read-user.ts';
import { handoffs } from '../handoffs.ts';
import { isFinal } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { User } from '../platform/zendesk/types.ts';

/** Zendesk may tell of a merge before its users show it. */
const PAUSE_MS = 60_000;
const MOST_LOOKS = 3;

/**
 * Follows a merge of users: opt-out, quarantine, history and follow-up become the survivor's.
 *
 * What the event says is documented nowhere, so all users that it names are read: the one who is
 * left is the survivor. When it names one of them alone, the tickets of the one who is gone and
 * the addresses of the one who is left tell the other.
 */
export function followMergeJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.followMerge, {
    async run({ customerIds }, { accountId, attempt }) {
      const account = accounts.byId(accountId);
      const { store, zendesk, clock } = account;
      const gone: string[] = [];
      let isFollowed = false;
      const left: User[] = [];
      for (const id of customerIds) {
        const user = await readActiveUser(zendesk, id);
        if (user === null) gone.push(id);
        // An agent who made the merge may be named as well.
        else if (user.role === 'end-user') left.push(user);
      }
      const [survivor, ...others] = left;
      for (const id of gone) {
        const known = await store.customers.find(id);
        const into =
          survivor !== undefined && others.length === 0
            ? survivor
            : await findSurvivor(account, id);
        if (known === null || into === null) continue;
        await mergeCustomer(account, id, into);
        isFollowed = true;
      }
      if (isFollowed) return;
      for (const user of left) await takeInFormer(account, user);
      if (left.length < 2 || gone.length > 0 || attempt >= MOST_LOOKS) return;
      return { again: new Date(clock.now().getTime() + PAUSE_MS) };
    },
  });
}

/** Looks for customers of ours who have become this user, by the addresses that are theirs now. */
async function takeInFormer(account: AccountContext, user: User): Promise<void> {
  const { store, zendesk, hashAddress } = account;
  const hashes = (await readAddresses()).flatMap((address) => hashAddress(address));
  for (const id of await store.customers.findOfAddresses(hashes)) {
    if (id === user.id || (await readActiveUser(zendesk, id)) !== null) continue;
    await mergeCustomer(account, id, user);
  }

  async function readAddresses(): Promise<string[]> {
    try {
      return await zendesk.getAddresses(user.id);
    } catch (error) {
      if (isFinal(error)) return [];
      throw error;
    }
  }
}
