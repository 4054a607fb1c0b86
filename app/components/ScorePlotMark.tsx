import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Category } from '../../shared/nps.ts';
import { CATEGORY_COLOURS } from './category-colours.ts';
import type { PlacedPoint } from './plot-points.ts';

/** Drawn around 0,0. A shape for each category, for those who cannot tell the colours apart. */
const SHAPES: Readonly<Record<Category, string>> = {
  promoter: 'M0 -4.5 A4.5 4.5 0 1 1 0 4.5 A4.5 4.5 0 1 1 0 -4.5Z',
  passive: 'M-4 -4H4V4H-4Z',
  detractor: 'M0 -5 L5 4 H-5Z',
};

const Shape = styled.path<{ $category: Category }>`
  fill: ${({ theme, $category }) =>
    getColor({ theme, variable: CATEGORY_COLOURS[$category].foreground })};
  stroke: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  stroke-width: 1.5;
`;

const Label = styled.text`
  fill: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  font-size: 11px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

type Props = { place: PlacedPoint; score: number; category: Category; title: string };

/** One score in a plot, with its number above it. */
export function ScorePlotMark({ place, score, category, title }: Props) {
  return (
    <g transform={`translate(${place.x} ${place.y})`}>
      <title>{title}</title>
      <Shape $category={category} d={SHAPES[category]} />
      <Label y={-9} textAnchor="middle">
        {score}
      </Label>
    </g>
  );
}
