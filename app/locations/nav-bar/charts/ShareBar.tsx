import styled from 'styled-components';
import type { Category } from '../../../../shared/nps.ts';
import { fillOf } from './chart-colours.ts';

const Bar = styled.div`
  display: flex;
  gap: 2px;
  height: ${({ theme }) => theme.space.base * 5}px;
  overflow: hidden;
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Part = styled.div<{ $category: Category; $count: number }>`
  flex: ${({ $count }) => $count} 0 0;
  min-width: ${({ $count }) => ($count === 0 ? 0 : 2)}px;
  background: ${({ theme, $category }) => fillOf(theme, $category)};
`;

type Props = { parts: readonly { category: Category; count: number }[] };

/** Categories as parts of one bar; what they are stands below it. */
export function ShareBar({ parts }: Props) {
  return (
    <Bar aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ category, count }) => (
          <Part key={category} $category={category} $count={count} />
        ))}
    </Bar>
  );
}
