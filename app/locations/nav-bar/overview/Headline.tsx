import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { Loaded } from '../data/Loaded.tsx';
import { Change } from '../figures/Change.tsx';
import { sayBand } from '../figures/say-band.ts';
import { sayChange, sayNps, sayRange } from '../figures/say-figures.ts';
import { useWords } from '../words/use-words.ts';
import { Shares } from './Shares.tsx';
import type { ReportResult } from './use-report.ts';

const Box = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

const Title = styled.h1<{ $isUnsure: boolean }>`
  color: ${({ theme, $isUnsure }) =>
    getColor({ theme, variable: $isUnsure ? 'foreground.subtle' : 'foreground.default' })};
  font-size: ${({ theme }) => theme.fontSizes.xxxl};
  line-height: ${({ theme }) => theme.lineHeights.xxxl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: start;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.sm};
`;

const BigChange = styled(Change)`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
`;

const Note = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

type Props = {
  report: ReportResult;
  /** What stands beside the sentence. */
  aside?: ReactNode;
};

/** The figure in one sentence, whether it really moved in another, and its three shares. */
export function Headline({ report, aside }: Props) {
  return (
    <Loaded query={report} height={196}>
      {(known) => <Known report={known} aside={aside} />}
    </Loaded>
  );
}

function Known({ report, aside }: { report: NpsReport; aside: ReactNode }) {
  const words = useWords();
  const { t, numbers, days } = words;
  const { nps, n, interval, comparison, minimumAnswers, basis } = report;
  const band = sayBand(report, words);
  // Nothing is shown of nobody: what to do stands below.
  if (nps === null) return <Title $isUnsure>{t('overview.empty.title')}</Title>;
  return (
    <Box>
      <div>
        <Top>
          <Title $isUnsure={n < minimumAnswers}>
            {t('overview.headline', { nps: sayNps(nps, words) })}
          </Title>
          {aside}
        </Top>
        {comparison !== null && (
          <BigChange $verdict={comparison.verdict}>
            {sayChange(report, comparison, minimumAnswers, words)}
          </BigChange>
        )}
        <Note>
          {t('overview.headlineNote', {
            range: sayRange(interval, words),
            n: numbers.whole(n),
            basis: t(`filters.basis.${basis}`),
            dates: days.range(report.from, report.to),
          })}
        </Note>
        {comparison !== null && (
          <Note>
            {t(comparison.nps === null ? 'overview.comparedNothing' : 'overview.compared', {
              dates: days.range(comparison.from, comparison.to),
              nps: sayNps(comparison.nps, words),
              n: numbers.whole(comparison.n),
            })}
          </Note>
        )}
        {band !== null && (
          <Note>
            {band} {t('overview.bands.caveat')}
          </Note>
        )}
        {n < minimumAnswers && (
          <Note>{t('figures.tooFew', { minimum: numbers.whole(minimumAnswers) })}</Note>
        )}
      </div>
      <Shares figures={report} />
    </Box>
  );
}
