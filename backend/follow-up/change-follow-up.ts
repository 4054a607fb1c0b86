import type { FollowUpChangeInput, SaidOutcomeInput } from '../../shared/contracts/follow-ups.ts';
import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import { AppError } from '../platform/errors.ts';
import type { ChangedBy, Conclusion, FollowUp } from '../records/follow-ups.ts';
import type { Records } from '../records/store.ts';

type Given = {
  change: FollowUpChangeInput;
  /** The version that the change was made from. */
  madeFrom: string;
  actor: string;
};

/**
 * Says how far a follow-up has come, or how it went, which ends it.
 *
 * What the task in Zendesk and another team are to know of it is handed on in the same transaction.
 *
 * @throws AppError `not_found`, `changed_meanwhile`, and `conflict` for a way that there is not.
 */
export async function changeFollowUp(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  id: string,
  { change: { state, outcome }, madeFrom, actor }: Given,
): Promise<void> {
  const by: ChangedBy = { actor, now: clock.now() };
  await store.transaction(async (records) => {
    const followUp = await records.followUps.lock(id);
    if (followUp === null) throw new AppError('not_found', 'there is no such follow-up');
    if (String(followUp.version) !== madeFrom) {
      throw new AppError('changed_meanwhile', 'the follow-up has moved on; look at it anew');
    }
    if (outcome !== undefined) await conclude(records, followUp, outcome, by);
    // Where it stands there already nothing is to be done.
    else if (state !== undefined && followUp.state !== state) {
      if (await records.followUps.step(id, state, by)) return;
      throw new AppError('conflict', `a follow-up that is ${followUp.state} cannot be ${state}`);
    }
  });
}

async function conclude(
  records: Records,
  { id, state }: FollowUp,
  given: SaidOutcomeInput,
  by: ChangedBy,
): Promise<void> {
  const { followUps, news, handoffs: asked } = records;
  const said: Conclusion =
    given.kind === 'not_recovered' ? { ...given, toldGroupId: given.toldGroupId ?? null } : given;
  if (!(await followUps.conclude(id, said, by))) {
    throw new AppError('conflict', `a follow-up that is ${state} has no outcome`);
  }
  const { now } = by;
  const work = { key: id, dueAt: now, now };
  await news.add({ type: 'follow_up.closed', followUpId: id }, now);
  await asked.addOrRepeat(handoffs.writeOutcome, { followUpId: id }, work);
  if (given.kind === 'not_recovered' && given.toldGroupId) {
    await asked.addOrRepeat(handoffs.tellTeam, { followUpId: id }, work);
  }
}
