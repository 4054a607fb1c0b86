import { StatePage } from '../../components/StatePage.tsx';
import type { Failure } from '../../api/failure.ts';
import { useLanguage } from '../../language/use-language.ts';
import { describeFailure } from './sidebar-words.ts';

type Props = { failure: Failure; onRetry: () => void };

/** Shown in place of the ticket when nothing could be loaded at all. */
export function LoadFailure({ failure, onRetry }: Props) {
  const { t } = useLanguage();
  const { title, text, detail } = describeFailure(failure, t);
  // Trying again cannot help an ended session: only a new page brings a new one.
  const canRetry = failure.kind !== 'expired';
  return (
    <StatePage
      title={title}
      text={text}
      detail={detail}
      action={canRetry ? { text: t('actions.retry'), onClick: onRetry } : undefined}
    />
  );
}
