import { MOST_TRIES, type SaidOutcomeInput } from '../../../shared/contracts/follow-ups.ts';
import { SAID_OUTCOMES, type SaidOutcome } from '../../../shared/follow-up-words.ts';
import type { FollowUpStand } from '../../../shared/contracts/follow-up-stand.ts';

/** What stands in the fields of an outcome. */
export type OutcomeDraft = {
  kind: SaidOutcome | null;
  reason: string;
  /** A group's id; empty for nobody. */
  toldGroupId: string;
  tries: string;
};

/** What is wrong with each field. */
export type OutcomeFaults = {
  kind?: 'kindMissing';
  reason?: 'reasonMissing';
  tries?: 'triesMissing';
};

/** The fields of an outcome as it was said, or of none yet. */
export function draftOf({ outcome }: Pick<FollowUpStand, 'outcome'>): OutcomeDraft {
  return {
    kind: SAID_OUTCOMES.find((each) => each === outcome?.kind) ?? null,
    reason: outcome?.reason ?? '',
    toldGroupId: outcome?.told?.id ?? '',
    tries: String(outcome?.tries ?? 3),
  };
}

/** Finds what is wrong with a draft; nothing where it can be said. */
export function faultsOf({ kind, reason, tries }: OutcomeDraft): OutcomeFaults {
  const count = Number(tries);
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_TRIES;
  return {
    ...(kind === null && { kind: 'kindMissing' as const }),
    ...(kind === 'not_recovered' && reason.trim() === '' && { reason: 'reasonMissing' as const }),
    ...(kind === 'no_contact' && !isCount && { tries: 'triesMissing' as const }),
  };
}

/** What the API is told of a draft without faults. */
export function outcomeIn({ kind, reason, toldGroupId, tries }: OutcomeDraft): SaidOutcomeInput {
  if (kind === 'not_recovered') {
    return { kind, reason: reason.trim(), toldGroupId: toldGroupId === '' ? null : toldGroupId };
  }
  if (kind === 'no_contact') return { kind, tries: Number(tries) };
  return { kind: 'recovered' };
}
