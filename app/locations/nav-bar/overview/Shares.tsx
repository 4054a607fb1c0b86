import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Figures } from '../../../../shared/contracts/nps-report.ts';
import { CategoryMark } from '../charts/CategoryMark.tsx';
import { ShareBar } from '../charts/ShareBar.tsx';
import { sharePartsOf } from '../figures/share-parts.ts';
import { useWords } from '../words/use-words.ts';

const Legend = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.lg};
  margin-top: ${({ theme }) => theme.space.xs};
`;

const Entry = styled.li`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.base * 1.5}px;
  font-variant-numeric: tabular-nums;
`;

const Count = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

type Props = { figures: Pick<Figures, 'promoters' | 'passives' | 'detractors'> };

/** The three shares as one bar, with what they are and how many. */
export function Shares({ figures }: Props) {
  const { t, numbers } = useWords();
  const parts = sharePartsOf(figures, t);
  return (
    <div>
      <ShareBar parts={parts} />
      <Legend>
        {parts.map(({ category, name, count, share }) => (
          <Entry key={category}>
            <CategoryMark category={category} />
            <span>
              {name} <strong>{t('figures.share', { share })}</strong>{' '}
              <Count>({numbers.whole(count)})</Count>
            </span>
          </Entry>
        ))}
      </Legend>
    </div>
  );
}
