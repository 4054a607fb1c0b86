import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Figures } from '../../../../shared/contracts/nps-report.ts';
import type { Category } from '../../../../shared/nps.ts';
import { CATEGORY_COLOURS } from '../../../components/category-colours.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { roundShares } from '../figures/round-shares.ts';
import { useWords } from '../words/use-words.ts';

const Bar = styled.div`
  display: flex;
  gap: 1px;
  height: 6px;
  margin-top: ${({ theme }) => theme.space.xxs};
  max-width: 220px;
`;

const Part = styled.div<{ $category: Category; $share: number }>`
  flex: ${({ $share }) => $share} 0 0;
  min-width: ${({ $share }) => ($share > 0 ? 1 : 0)}px;
  background: ${({ theme, $category }) =>
    getColor({ theme, variable: CATEGORY_COLOURS[$category].foreground })};
`;

type Props = { figures: Pick<Figures, 'promoters' | 'passives' | 'detractors'> };

/** The three shares as a thin bar, the promoters first; said in words to who cannot see it. */
export function SharesBar({ figures: { promoters, passives, detractors } }: Props) {
  const { t } = useWords();
  const parts = [
    { category: 'promoter', name: t('figures.promoters'), count: promoters },
    { category: 'passive', name: t('figures.passives'), count: passives },
    { category: 'detractor', name: t('figures.detractors'), count: detractors },
  ] as const;
  const shares = roundShares(parts.map(({ count }) => count));
  if (promoters + passives + detractors === 0) return null;
  const text = parts.map(({ name }, index) => `${name} ${shares[index] ?? 0} %`).join(', ');
  return (
    <>
      <Bar aria-hidden="true" title={text}>
        {parts.map(({ category, count }) => (
          <Part key={category} $category={category} $share={count} />
        ))}
      </Bar>
      <VisuallyHidden>{text}</VisuallyHidden>
    </>
  );
}
