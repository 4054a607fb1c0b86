import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { IntervalScale } from './interval-scale.ts';
import type { Group } from './standings.ts';

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;

const Plot = styled.svg`
  display: block;
  width: 100%;
  height: ${HEIGHT}px;
  overflow: visible;
`;

const Grid = styled.line`
  stroke: ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;

const Whole = styled.line`
  stroke: ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
  stroke-dasharray: 2 2;
`;

const Whisker = styled.line`
  stroke: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  stroke-width: 2;
`;

const Dot = styled.circle`
  fill: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  stroke: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
`;

/** Narrower, its numbers would run into each other. */
const NARROW_PX = 150;
/** In per cent of the plot's width. */
const NEAR_THE_END = 6;

const Axis = styled.div`
  container-type: inline-size;
`;

const Tick = styled.text<{ $isEverySecond: boolean }>`
  fill: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: 11px;

  @container (max-width: ${NARROW_PX}px) {
    display: ${({ $isEverySecond }) => ($isEverySecond ? 'inline' : 'none')};
  }
`;

type Props = {
  scale: IntervalScale;
  nps: number;
  interval: NonNullable<Group['interval']>;
  /** The figure of all groups together, as a line through all rows. */
  whole: number | null;
};

/** A figure as a dot, and its interval as a whisker; the text beside it says the same. */
export function IntervalPlot({ scale, nps, interval, whole }: Props) {
  const at = (points: number) => `${scale.place(points)}%`;
  return (
    <Plot aria-hidden="true">
      {scale.ticks.map((tick) => (
        <Grid key={tick} x1={at(tick)} x2={at(tick)} y1={0} y2={HEIGHT} />
      ))}
      {whole !== null && <Whole x1={at(whole)} x2={at(whole)} y1={0} y2={HEIGHT} />}
      <Whisker x1={at(interval.low)} x2={at(interval.high)} y1={MIDDLE} y2={MIDDLE} />
      {[interval.low, interval.high].map((bound) => (
        <Whisker key={bound} x1={at(bound)} x2={at(bound)} y1={MIDDLE - 4} y2={MIDDLE + 4} />
      ))}
      <Dot cx={at(nps)} cy={MIDDLE} r={4.5} />
    </Plot>
  );
}

/** The numbers above a column of {@link IntervalPlot}. */
export function IntervalAxis({
  scale,
  write,
}: {
  scale: IntervalScale;
  write: (points: number) => string;
}) {
  const { ticks, place } = scale;
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return (
    <Axis>
      <Plot aria-hidden="true">
        {ticks.map((tick) => (
          <Tick
            key={tick}
            x={`${place(tick)}%`}
            y={HEIGHT - 6}
            // At the left end it would run into the column before.
            textAnchor={place(tick) < NEAR_THE_END ? 'start' : 'middle'}
            // Zero among them, where it is shown.
            $isEverySecond={Math.round(tick / step) % 2 === 0}
          >
            {write(tick)}
          </Tick>
        ))}
      </Plot>
    </Axis>
  );
}
