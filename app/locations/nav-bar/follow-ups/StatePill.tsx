import type { FollowUpStand } from '../../../../shared/contracts/follow-up-stand.ts';
import { UNCONTACTED_STATES } from '../../../../shared/follow-up-words.ts';
import { FOLLOW_UP_TONES, type FollowUpLook } from '../../../components/follow-up-look.ts';
import { Pill } from '../../../components/Pill.tsx';
import { useLanguage } from '../../../language/use-language.ts';

type Props = { followUp: FollowUpStand; now: number };

/** How a follow-up stands, in a word. */
export function StatePill({ followUp: { state, dueAt, isOutcomeMissing }, now }: Props) {
  const { t } = useLanguage();
  const isWaiting = UNCONTACTED_STATES.some((each) => each === state);
  const isOverdue = isWaiting && Date.parse(dueAt) < now;
  const look: FollowUpLook = isOverdue ? 'overdue' : isOutcomeMissing ? 'missing' : state;
  return <Pill $tone={FOLLOW_UP_TONES[look]}>{t(`followUp.${look}`)}</Pill>;
}
