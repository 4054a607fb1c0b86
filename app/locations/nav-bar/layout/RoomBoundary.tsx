import { Button } from '@zendeskgarden/react-buttons';
import type { ReactNode } from 'react';
import { ErrorBoundary } from '../../../components/ErrorBoundary.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../words/use-words.ts';

type Props = {
  children: ReactNode;
  /** Told before what is in it is tried again. */
  onRetry: () => void;
};

/** Keeps the way to the other rooms open when one of them breaks. */
export function RoomBoundary({ children, onRetry }: Props) {
  const { t } = useWords();
  return (
    <ErrorBoundary
      whenBroken={(retry) => (
        <Notice tone="danger" title={t('failure.title')} isUrgent>
          <p>{t('failure.crash')}</p>
          <Button
            size="small"
            onClick={() => {
              onRetry();
              retry();
            }}
          >
            {t('failure.retry')}
          </Button>
        </Notice>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
