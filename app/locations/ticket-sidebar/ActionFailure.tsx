import { Alert, Close, Title } from '@zendeskgarden/react-notifications';
import type { Failure } from '../../api/classify-failure.ts';
import { useLanguage } from '../../language/use-language.ts';
import { describeFailure } from './describe-failure.ts';

type Props = { failure: Failure; onDismiss: () => void };

/** Says that an action did not happen, and why. */
export function ActionFailure({ failure, onDismiss }: Props) {
  const { t } = useLanguage();
  const { text, detail } = describeFailure(failure, t);
  const isLate = failure.kind === 'too_late';
  return (
    <Alert type={isLate ? 'warning' : 'error'} role="alert">
      <Title>{t(isLate ? 'actions.tooLate' : 'actions.failed')}</Title>
      {detail ?? text}
      <Close aria-label={t('actions.dismiss')} onClick={onDismiss} />
    </Alert>
  );
}
