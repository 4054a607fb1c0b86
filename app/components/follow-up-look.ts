import type { FollowUpStand } from '../../shared/contracts/follow-up-stand.ts';
import type { FollowUpStatus } from '../../shared/vocabulary.ts';
import type { PillTone } from './Pill.tsx';

/** What is said of a follow-up in one word: how it stands, or what is wrong with that. */
export type FollowUpLook = FollowUpStatus | FollowUpStand['state'] | 'overdue' | 'missing';

/** The tone of each word. */
export const FOLLOW_UP_TONES: Readonly<Record<FollowUpLook, PillTone>> = {
  pending: 'neutral',
  open: 'primary',
  in_progress: 'primary',
  contacted: 'primary',
  overdue: 'danger',
  missing: 'danger',
  done: 'success',
  solved: 'success',
  cancelled: 'neutral',
  failed: 'danger',
  other: 'neutral',
};
