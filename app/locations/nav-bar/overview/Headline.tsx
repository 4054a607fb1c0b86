import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { Loaded } from '../data/Loaded.tsx';
import { sayChange, sayNps, sayRange } from '../figures/say-figures.ts';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { useReport } from './use-report.ts';

const Title = styled.h1`
  font-size: ${({ theme }) => theme.fontSizes.xxl};
  line-height: ${({ theme }) => theme.lineHeights.xxl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Note = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

/** The figure in one sentence, and whether it really moved in another. */
export function Headline({ api, query }: RoomProps) {
  const words = useWords();
  const { t, numbers } = words;
  const report = useReport(api, query);
  return (
    <Loaded query={report} height={120}>
      {(known) => (
        <>
          <Title>{t('overview.headline', { nps: sayNps(known.nps, words) })}</Title>
          {known.comparison !== null && (
            <p>{sayChange(known, known.comparison, known.minimumAnswers, words)}</p>
          )}
          <Note>
            {t('overview.headlineNote', {
              range: sayRange(known.interval, words),
              n: numbers.whole(known.n),
              basis: t(`filters.basis.${known.basis}`),
            })}
          </Note>
        </>
      )}
    </Loaded>
  );
}
