import { Button } from '@zendeskgarden/react-buttons';
import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { useLanguage } from '../../language/use-language.ts';

type Props = {
  children: ReactNode;
  /** Lets what did not arrive be fetched anew. */
  again: () => void;
};

/** Holds what is in a file of its own; where that does not arrive, it can be tried again. */
export function FetchedPart({ children, again }: Props) {
  const { t } = useLanguage();
  return (
    <ErrorBoundary
      whenBroken={(retry) => (
        <Button
          size="small"
          onClick={() => {
            again();
            retry();
          }}
        >
          {t('actions.retry')}
        </Button>
      )}
    >
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
