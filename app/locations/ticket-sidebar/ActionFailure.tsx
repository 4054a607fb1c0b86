import type { Failure } from '../../api/failure.ts';
import { Notice } from '../../components/Notice.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { describeFailure } from './sidebar-words.ts';

type Props = { failure: Failure; onDismiss: () => void };

/** Says that an action did not happen, and why. */
export function ActionFailure({ failure, onDismiss }: Props) {
  const { t } = useLanguage();
  const { text, detail } = describeFailure(failure, t);
  const isLate = failure.kind === 'too_late';
  return (
    <Notice
      tone={isLate ? 'warning' : 'danger'}
      title={t(isLate ? 'actions.tooLate' : 'actions.failed')}
      isUrgent
      dismiss={{ label: t('actions.dismiss'), onClick: onDismiss }}
    >
      {detail ?? text}
    </Notice>
  );
}
