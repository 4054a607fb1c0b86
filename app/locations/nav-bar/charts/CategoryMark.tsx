import styled from 'styled-components';
import type { Category } from '../../../../shared/nps.ts';
import { fillOf } from './chart-colours.ts';

/** Up, level, down: told apart without colour. */
const SHAPES: Readonly<Record<Category, string>> = {
  promoter: 'M6 1.500 11 10.500H1z',
  passive: 'M1.500 2.500h9v7h-9z',
  detractor: 'M6 10.500 1 1.500h10z',
};

const Svg = styled.svg<{ $category: Category }>`
  flex: none;
  fill: ${({ theme, $category }) => fillOf(theme, $category)};
`;

/** The sign of a category beside its name, in the colour of its areas. */
export function CategoryMark({ category }: { category: Category }) {
  return (
    <Svg $category={category} width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[category]} />
    </Svg>
  );
}
