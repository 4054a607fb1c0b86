import { useIsFetching } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { StyleSheetManager } from 'styled-components';
import { Printed } from '../charts/printed.ts';
import { Goals } from '../goals/Goals.tsx';
import { CustomerFlows } from '../overview/CustomerFlows.tsx';
import { Distribution } from '../overview/Distribution.tsx';
import { GainsToBeHad } from '../overview/GainsToBeHad.tsx';
import { Headline } from '../overview/Headline.tsx';
import { Published } from '../overview/Published.tsx';
import { ResponseRate } from '../overview/ResponseRate.tsx';
import { Trend } from '../overview/Trend.tsx';
import { useReport } from '../overview/use-report.ts';
import { WhyItMoved } from '../overview/WhyItMoved.tsx';
import { useFilterNames } from '../pictures/view-lines.ts';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { PrintStyle } from './PrintStyle.ts';

/** Paper is white, whatever the screen is. */
const THEME = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: 'light' as const } };
/** So long nothing more must be asked for, until all is there. */
const SETTLED_MS = 400;

type Props = { page: Window; room: RoomProps; onClosed: () => void };

/** The overview for paper, in a window that is printed once it is whole. */
export function PrintedReport({ page, room, onClosed }: Props) {
  const { t, code } = useWords();
  const fetching = useIsFetching();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    page.document.title = t('print.title');
    page.document.documentElement.lang = code;
    page.addEventListener('pagehide', onClosed);
    return () => page.removeEventListener('pagehide', onClosed);
    // The window is one and the same as long as this is there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [page]);
  useEffect(() => {
    if (fetching > 0 || isAsked) return undefined;
    const timer = setTimeout(() => {
      setAsked(true);
      page.focus();
      page.print();
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [page, fetching, isAsked]);
  return createPortal(
    <StyleSheetManager target={page.document.head}>
      <ThemeProvider theme={THEME}>
        <PrintStyle />
        <Printed.Provider value>
          <Report room={room} onPrint={() => page.print()} />
        </Printed.Provider>
      </ThemeProvider>
    </StyleSheetManager>,
    page.document.body,
  );
}

function Report({ room, onPrint }: { room: RoomProps; onPrint: () => void }) {
  const { t, days } = useWords();
  const filters = useFilterNames();
  const report = useReport(room.api, room.query);
  const whole = { ...room, className: '' };
  return (
    <main>
      <header>
        <p>
          <strong>{t('print.title')}</strong> · {days.full(room.me.today)}
        </p>
        <p>{filters.length === 0 ? t('print.allAnswers') : filters.join(' · ')}</p>
        <Button size="small" onClick={onPrint}>
          {t('print.button')}
        </Button>
      </header>
      <Headline report={report} />
      {report.data?.n !== 0 && (
        <>
          <Trend {...whole} />
          <Distribution report={report} className="" />
          <WhyItMoved {...whole} />
          <GainsToBeHad {...whole} />
          <CustomerFlows {...whole} />
          <ResponseRate report={report} className="" />
          <Goals {...whole} />
          <Published report={report.data} className="" />
        </>
      )}
    </main>
  );
}
