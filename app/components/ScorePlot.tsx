import { getColor } from '@zendeskgarden/react-theming';
import { useRef } from 'react';
import styled from 'styled-components';
import type { Category } from '../../shared/nps.ts';
import { useLanguage } from '../language/use-language.ts';
import { heightOf, placePoints } from './plot-points.ts';
import { ScorePlotBands } from './ScorePlotBands.tsx';
import { ScorePlotMark } from './ScorePlotMark.tsx';
import { useWidth } from './use-width.ts';

const HEIGHT = 132;
const PADDING = { left: 22, right: 0, top: 18, bottom: 24 };
/** Keeps the first and the last mark, and their numbers, inside the bands. */
const INSET = 12;
const USUAL_WIDTH = 288;

const Svg = styled.svg`
  display: block;
  overflow: visible;
  font-family: ${({ theme }) => theme.fonts.system};
`;

const Line = styled.polyline`
  fill: none;
  stroke: ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
  stroke-width: 1.5;
  opacity: 0.6;
`;

const AxisText = styled.text`
  fill: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: 11px;
`;

type Point = { score: number; category: Category; submittedAt: string };
type Props = {
  /** Newest first, at least two. */
  points: readonly Point[];
};

/**
 * Plots a customer's scores over time.
 *
 * Colour repeats what height and shape say. The list beside it says everything in words.
 */
export function ScorePlot({ points }: Props) {
  const { t, formats } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, USUAL_WIDTH);
  const area = {
    left: PADDING.left,
    top: PADDING.top,
    width: Math.max(0, width - PADDING.left - PADDING.right),
    height: HEIGHT - PADDING.top - PADDING.bottom,
  };
  const inOrder = points.toReversed();
  const places = placePoints(inOrder, {
    ...area,
    left: area.left + INSET,
    width: Math.max(0, area.width - 2 * INSET),
  });
  const labels = inOrder.map(({ score, category, submittedAt }) =>
    t('history.point', {
      score,
      category: t(`category.${category}`),
      date: formats.day(submittedAt),
    }),
  );
  const first = inOrder[0];
  const last = inOrder.at(-1);
  const bottom = HEIGHT - 6;
  return (
    <div ref={box}>
      <Svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={`${t('history.plot')}: ${labels.join('; ')}`}
      >
        <ScorePlotBands area={area} />
        {[0, 5, 10].map((tick) => (
          <AxisText
            key={tick}
            x={area.left - 6}
            y={heightOf(tick, area)}
            textAnchor="end"
            dominantBaseline="central"
          >
            {tick}
          </AxisText>
        ))}
        <Line points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {inOrder.map(({ score, category, submittedAt }, index) => {
          const place = places[index];
          if (place === undefined) return null;
          return (
            <ScorePlotMark
              key={submittedAt}
              place={place}
              score={score}
              category={category}
              title={labels[index] ?? ''}
            />
          );
        })}
        {first !== undefined && (
          <AxisText x={area.left} y={bottom}>
            {formats.day(first.submittedAt)}
          </AxisText>
        )}
        {last !== undefined && (
          <AxisText x={area.left + area.width} y={bottom} textAnchor="end">
            {formats.day(last.submittedAt)}
          </AxisText>
        )}
      </Svg>
    </div>
  );
}
