import type { Reason } from '../../../shared/reasons.ts';
import { Muted } from '../../components/Muted.tsx';
import { useLanguage } from '../../language/use-language.ts';

type Props = { reason: Reason | null };

/** Why a customer was not asked, and what could change it. */
export function ReasonText({ reason }: Props) {
  const { t } = useLanguage();
  if (reason === null) return <p>{t('status.unknownReason')}</p>;
  const hint: string = t(`reasons.${reason}.hint`);
  return (
    <>
      <p>{t(`reasons.${reason}.why`)}</p>
      {hint !== '' && <Muted>{hint}</Muted>}
    </>
  );
}
