import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import type { ReportResult } from './use-report.ts';

const Figure = styled.p`
  font-size: ${({ theme }) => theme.fontSizes.xxxl};
  line-height: ${({ theme }) => theme.lineHeights.xxxl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Track = styled.div`
  height: ${({ theme }) => theme.space.base * 2}px;
  margin: ${({ theme }) => theme.space.sm} 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  overflow: hidden;
`;

const Filled = styled.div<{ $share: number }>`
  width: ${({ $share }) => 100 * $share}%;
  height: 100%;
  background: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
`;

const Note = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

type Props = { report: ReportResult; className: string };

/** How many of those who were asked have answered. */
export function ResponseRate({ report, className }: Props) {
  const { t, numbers } = useWords();
  return (
    <Panel title={t('overview.response.title')} className={className}>
      <Loaded query={report} height={120}>
        {({ invited, responseRate }) =>
          responseRate === null ? (
            <Note>{t('overview.response.none')}</Note>
          ) : (
            <>
              <Figure>{t('figures.share', { share: Math.round(100 * responseRate) })}</Figure>
              <Track aria-hidden="true">
                <Filled $share={Math.min(1, responseRate)} />
              </Track>
              <Note>
                {t('overview.response.text', {
                  answered: numbers.whole(invited * responseRate),
                  invited: numbers.whole(invited),
                })}
              </Note>
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
