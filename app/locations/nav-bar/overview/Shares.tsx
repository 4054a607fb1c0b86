import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Figures } from '../../../../shared/contracts/nps-report.ts';
import { CategoryMark } from '../charts/CategoryMark.tsx';
import { ShareBar } from '../charts/ShareBar.tsx';
import { roundShares } from '../figures/round-shares.ts';
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
  const { promoters, passives, detractors } = figures;
  const parts = [
    { category: 'promoter', name: t('figures.promoters'), count: promoters },
    { category: 'passive', name: t('figures.passives'), count: passives },
    { category: 'detractor', name: t('figures.detractors'), count: detractors },
  ] as const;
  const shares = roundShares(parts.map(({ count }) => count));
  return (
    <div>
      <ShareBar parts={parts} />
      <Legend>
        {parts.map(({ category, name, count }, index) => (
          <Entry key={category}>
            <CategoryMark category={category} />
            <span>
              {name} <strong>{t('figures.share', { share: shares[index] ?? 0 })}</strong>{' '}
              <Count>({numbers.whole(count)})</Count>
            </span>
          </Entry>
        ))}
      </Legend>
    </div>
  );
}
