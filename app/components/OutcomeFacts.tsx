import type { FollowUpStand } from '../../shared/contracts/follow-up-stand.ts';
import { useLanguage } from '../language/use-language.ts';
import { Muted } from './Muted.tsx';

/** What belongs to how a follow-up went: why, who was told of it, after how many tries. */
export function OutcomeFacts({ outcome }: { outcome: NonNullable<FollowUpStand['outcome']> }) {
  const { t } = useLanguage();
  const { reason, told, tries } = outcome;
  return (
    <>
      {reason !== null && <Muted>{t('followUp.reason', { reason })}</Muted>}
      {told !== null && <Muted>{t('followUp.told', { team: told.name ?? told.id })}</Muted>}
      {tries !== null && <Muted>{t('followUp.tries', { tries })}</Muted>}
    </>
  );
}
