import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { PairReport } from '../../../../shared/contracts/pair-report.ts';
import { Muted } from '../../../components/Muted.tsx';
import { sayNps, sayPoints, sayRange } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.types.ts';

const Sentence = styled.p`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
`;

const Both = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.space.xxs} ${theme.space.lg}`};
  margin: ${({ theme }) => theme.space.xs} 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

type Named = { report: PairReport; first: string; second: string; minimum: number };

/** Two groups compared in one sentence, and what that sentence is held to. */
export function PairPanel(pair: Named) {
  const words = useWords();
  const { t, numbers } = words;
  const { report, first, second } = pair;
  const sides = [
    { name: first, figures: report.first },
    { name: second, figures: report.second },
  ];
  return (
    <>
      <Sentence>{sayPair(pair, words)}</Sentence>
      <Both>
        {sides.map(({ name, figures }) => (
          <li key={figures.key}>
            {t('breakdowns.pair.side', {
              name,
              nps: sayNps(figures.nps, words),
              range: sayRange(figures.interval, words),
              n: numbers.whole(figures.n),
            })}
          </li>
        ))}
      </Both>
      {report.verdict !== 'too_few' && (
        <Muted>{t('breakdowns.pair.correction', { comparisons: report.comparisons })}</Muted>
      )}
    </>
  );
}

/** The one sentence that may be said of two groups; the higher one is named first. */
function sayPair({ report, first, second, minimum }: Named, words: Words): string {
  const { t, numbers } = words;
  const { difference, low, high, verdict } = report;
  if (verdict === 'too_few' || difference === null || low === null || high === null) {
    return t('figures.change.too_few', {
      n: numbers.whole(Math.min(report.first.n, report.second.n)),
      minimum: numbers.whole(minimum),
    });
  }
  if (verdict === 'no_clear_change') {
    return t('breakdowns.pair.no_clear_change', {
      first,
      second,
      difference: sayPoints(difference, words),
      low: sayPoints(low, words),
      high: sayPoints(high, words),
    });
  }
  const isUp = verdict === 'up';
  return t('breakdowns.pair.higher', {
    higher: isUp ? first : second,
    lower: isUp ? second : first,
    points: numbers.whole(Math.abs(difference)),
    low: numbers.whole(isUp ? low : -high),
    high: numbers.whole(isUp ? high : -low),
  });
}
