import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scalePoint } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import { getColor } from '@zendeskgarden/react-theming';
import { useId, useState, type PointerEvent } from 'react';
import styled, { useTheme } from 'styled-components';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { npsDomain } from './nps-domain.ts';
import { Readout } from './Readout.tsx';

/** One point of the way over time. */
export type TrendPoint = NpsReport['series'][number];

const HEIGHT = 280;
const MARGIN = { top: 12, right: 12, bottom: 28, left: 38 };
/** Room for a label below the axis. */
const LABEL_WIDTH = 76;
/** With more the marks would be a caterpillar. */
const MOST_MARKS = 60;

const Svg = styled.svg`
  display: block;
  overflow: visible;
`;

const Box = styled.div`
  position: relative;
`;

type Props = {
  width: number;
  points: readonly TrendPoint[];
  /** Below as many answers a mark is hollow. */
  minimum: number;
  /** What stands below the axis. */
  labelOf: (point: TrendPoint) => string;
  /** What is said of a point that is pointed at. */
  readoutOf: (point: TrendPoint) => string;
  formatNps: (nps: number) => string;
};

/** The NPS over time, with its interval as a band; a time without answers is a gap. */
export function TrendChart(props: Props) {
  const { width, points, minimum, labelOf, readoutOf, formatNps } = props;
  const theme = useTheme();
  const clip = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const colour = (variable: string) => getColor({ theme, variable });
  const inner = {
    width: Math.max(0, width - MARGIN.left - MARGIN.right),
    height: HEIGHT - MARGIN.top - MARGIN.bottom,
  };
  const x = scalePoint({
    domain: points.map(({ from }) => from),
    range: [0, inner.width],
    padding: 0.3,
  });
  const domain = npsDomain(points, minimum);
  const y = scaleLinear({ domain, range: [inner.height, 0] });
  const [xOf, yOf] = [
    (point: TrendPoint) => x(point.from) ?? 0,
    (nps: number | null | undefined) => y(nps ?? 0),
  ];
  const isKnown = (point: TrendPoint) => point.nps !== null;
  const every = Math.max(1, Math.ceil(points.length / Math.max(1, inner.width / LABEL_WIDTH)));
  const labels = new Map(points.map((point) => [point.from, labelOf(point)]));
  const shown = pointed === null ? undefined : points[pointed];

  const handleMove = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>): void => {
    const at = clientX - currentTarget.getBoundingClientRect().left - MARGIN.left;
    const nearest = points.reduce<number>((best, point, index) => {
      const current = points[best];
      if (current === undefined) return index;
      return Math.abs(xOf(point) - at) < Math.abs(xOf(current) - at) ? index : best;
    }, 0);
    setPointed(nearest);
  };
  return (
    <Box>
      <Svg
        width={width}
        height={HEIGHT}
        onPointerMove={handleMove}
        onPointerLeave={() => setPointed(null)}
      >
        <clipPath id={clip}>
          <rect width={inner.width} height={inner.height} />
        </clipPath>
        <g transform={`translate(${MARGIN.left},${MARGIN.top})`}>
          {y.ticks(5).map((tick) => (
            <line
              key={tick}
              x2={inner.width}
              y1={y(tick)}
              y2={y(tick)}
              stroke={colour(tick === 0 ? 'border.emphasis' : 'border.subtle')}
            />
          ))}
          <g clipPath={`url(#${clip})`}>
            <AreaClosed
              data={[...points]}
              defined={isKnown}
              x={xOf}
              y0={(point) => yOf(point.interval?.low)}
              y1={(point) => yOf(point.interval?.high)}
              yScale={y}
              fill={colour('border.primaryEmphasis')}
              fillOpacity={0.14}
            />
          </g>
          <LinePath
            data={[...points]}
            defined={isKnown}
            x={xOf}
            y={(point) => yOf(point.nps)}
            stroke={colour('border.primaryEmphasis')}
            strokeWidth={2}
            strokeLinejoin="round"
          />
          {shown !== undefined && (
            <line
              x1={xOf(shown)}
              x2={xOf(shown)}
              y2={inner.height}
              stroke={colour('border.emphasis')}
              strokeDasharray="3 3"
            />
          )}
          {points.map((point, index) =>
            point.nps !== null && (points.length <= MOST_MARKS || index === pointed) ? (
              <circle
                key={point.from}
                cx={xOf(point)}
                cy={yOf(point.nps)}
                r={index === pointed ? 5 : 3.5}
                fill={colour(point.n < minimum ? 'background.default' : 'border.primaryEmphasis')}
                stroke={colour('border.primaryEmphasis')}
                strokeWidth={1.5}
              />
            ) : null,
          )}
          <AxisLeft
            scale={y}
            numTicks={5}
            hideAxisLine
            hideTicks
            tickFormat={(value) => formatNps(Number(value))}
            tickLabelProps={{
              fill: colour('foreground.subtle'),
              fontSize: 12,
              fontFamily: theme.fonts.system,
              textAnchor: 'end',
              dx: '-0.3em',
              dy: '0.3em',
            }}
          />
          <AxisBottom
            top={inner.height}
            scale={x}
            tickValues={points
              .filter((_point, index) => index % every === 0)
              .map(({ from }) => from)}
            tickFormat={(from) => labels.get(from) ?? ''}
            stroke={colour('border.default')}
            hideTicks
            tickLabelProps={{
              fill: colour('foreground.subtle'),
              fontSize: 12,
              fontFamily: theme.fonts.system,
              textAnchor: 'middle',
              dy: '0.2em',
            }}
          />
        </g>
      </Svg>
      {shown !== undefined && (
        <Readout left={MARGIN.left + xOf(shown)} width={width}>
          {readoutOf(shown)}
        </Readout>
      )}
    </Box>
  );
}
