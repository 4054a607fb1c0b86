import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { CATEGORIES, categoryOf, SCORES } from '../../shared/nps.ts';
import { CATEGORY_COLOURS } from './category-colours.ts';
import { heightOf } from './plot-points.ts';

type Area = { left: number; top: number; width: number; height: number };

const Band = styled.rect<{ $colour: string }>`
  fill: ${({ theme, $colour }) => getColor({ theme, variable: $colour })};
  /* Full strength would shout in the dark. */
  opacity: ${({ theme }) => (theme.colors.base === 'dark' ? 0.35 : 0.55)};
`;

type Props = { area: Area };

/** Faint stripes behind a plot, one per category. */
export function ScorePlotBands({ area }: Props) {
  return (
    <>
      {CATEGORIES.map((category) => {
        const scores = SCORES.filter((score) => categoryOf(score) === category);
        // Half a score of room on either side, so that bands meet between two scores.
        const upper = heightOf(Math.max(...scores) + 0.5, area);
        const lower = heightOf(Math.min(...scores) - 0.5, area);
        return (
          <Band
            key={category}
            $colour={CATEGORY_COLOURS[category].background}
            x={area.left}
            y={upper}
            width={area.width}
            height={lower - upper}
          />
        );
      })}
    </>
  );
}
