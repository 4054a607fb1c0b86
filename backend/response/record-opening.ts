import type { AccountContext } from '../account/account-context.ts';
import type { Invitation } from '../records/invitations.ts';

/** Records that a person is on the page, as a gesture has shown; the first time is what counts. */
export async function recordOpening({
  account: { store, clock },
  invitation,
}: {
  account: Pick<AccountContext, 'store' | 'clock'>;
  invitation: Pick<Invitation, 'id'>;
}): Promise<void> {
  await store.openedSurveys.mark(invitation.id, clock.now());
}
