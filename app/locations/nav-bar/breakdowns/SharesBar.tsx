import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Figures } from '../../../../shared/contracts/nps-report.ts';
import type { Category } from '../../../../shared/nps.ts';
import { CATEGORY_COLOURS } from '../../../components/category-colours.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { sharePartsOf } from '../figures/share-parts.ts';
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
export function SharesBar({ figures }: Props) {
  const { t } = useWords();
  const parts = sharePartsOf(figures, t);
  if (parts.every(({ count }) => count === 0)) return null;
  const text = parts.map(({ name, share }) => `${name} ${share} %`).join(', ');
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
