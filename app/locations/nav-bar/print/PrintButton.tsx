import { Button } from '@zendeskgarden/react-buttons';
import { Suspense, useState } from 'react';
import { fetchedComponent } from '../../../components/fetched-component.ts';
import { Muted } from '../../../components/Muted.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';

const PrintedReport = fetchedComponent(
  async () => (await import('./PrintedReport.tsx')).PrintedReport,
);

/**
 * Opens what is shown as a report for paper, in a window of its own.
 *
 * Zendesk's page would be printed with the app cut off at its frame's edge, and the frame itself
 * may not be allowed to ask for a printer.
 */
export function PrintButton(room: RoomProps) {
  const { t } = useWords();
  const [page, setPage] = useState<Window | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const handleClick = (): void => {
    page?.close();
    const opened = window.open('', '_blank');
    setPage(opened);
    setBlocked(opened === null);
  };
  return (
    <span>
      <Button size="small" isNeutral onClick={handleClick}>
        {t('print.button')}
      </Button>
      {isBlocked && <Muted role="alert">{t('print.blocked')}</Muted>}
      {page !== null && (
        <Suspense fallback={null}>
          <PrintedReport page={page} room={room} onClosed={() => setPage(null)} />
        </Suspense>
      )}
    </span>
  );
}
