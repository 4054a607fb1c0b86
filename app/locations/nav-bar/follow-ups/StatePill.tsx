import type { FollowUpStand } from '../../../../shared/contracts/follow-up-stand.ts';
import { Pill, type PillTone } from '../../../components/Pill.tsx';
import { useLanguage } from '../../../language/use-language.ts';

type Look = FollowUpStand['state'] | 'overdue' | 'missing';

const TONES: Readonly<Record<Look, PillTone>> = {
  pending: 'neutral',
  open: 'primary',
  in_progress: 'primary',
  contacted: 'primary',
  overdue: 'danger',
  missing: 'danger',
  solved: 'success',
  cancelled: 'neutral',
  failed: 'danger',
  other: 'neutral',
};

type Props = { followUp: FollowUpStand; now: number };

/** How a follow-up stands, in a word. */
export function StatePill({ followUp: { state, dueAt, isOutcomeMissing }, now }: Props) {
  const { t } = useLanguage();
  const isWaiting = state === 'pending' || state === 'open' || state === 'in_progress';
  const isOverdue = isWaiting && Date.parse(dueAt) < now;
  const look: Look = isOverdue ? 'overdue' : isOutcomeMissing ? 'missing' : state;
  return <Pill $tone={TONES[look]}>{t(`followUp.${look}`)}</Pill>;
}
