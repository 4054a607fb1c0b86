import { AxisBottom, AxisLeft } from '@visx/axis';
import type { scaleLinear, scalePoint } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import { useTheme } from 'styled-components';
import type { TrendPoint } from './TrendChart.tsx';

/** Room for a label below the axis. */
const LABEL_WIDTH = 76;
/** With more the marks would be a caterpillar. */
const MOST_MARKS = 60;

type Props = {
  points: readonly TrendPoint[];
  /** Below as many answers a mark is hollow. */
  minimum: number;
  pointed: number | null;
  x: ReturnType<typeof scalePoint<string>>;
  y: ReturnType<typeof scaleLinear<number>>;
  inner: { width: number; height: number };
  labelOf: (point: TrendPoint) => string;
  formatNps: (nps: number) => string;
};

/** The axes, the band of intervals, the line, and its points. */
export function TrendPlot(props: Props) {
  const { points, minimum, pointed, x, y, inner, labelOf, formatNps } = props;
  const theme = useTheme();
  const clip = useId();
  const colour = (variable: string) => getColor({ theme, variable });
  const xOf = (point: TrendPoint) => x(point.from) ?? 0;
  const yOf = (nps: number | null | undefined) => y(nps ?? 0);
  const isKnown = (point: TrendPoint) => point.nps !== null;
  const every = Math.max(1, Math.ceil(points.length / Math.max(1, inner.width / LABEL_WIDTH)));
  const labels = new Map(points.map((point) => [point.from, labelOf(point)]));
  const shown = pointed === null ? undefined : points[pointed];
  const text = {
    fill: colour('foreground.subtle'),
    fontSize: 12,
    fontFamily: theme.fonts.system,
  };
  return (
    <>
      <clipPath id={clip}>
        <rect width={inner.width} height={inner.height} />
      </clipPath>
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
        tickLabelProps={{ ...text, textAnchor: 'end', dx: '-0.3em', dy: '0.3em' }}
      />
      <AxisBottom
        top={inner.height}
        scale={x}
        tickValues={points.filter((_point, index) => index % every === 0).map(({ from }) => from)}
        tickFormat={(from) => labels.get(from) ?? ''}
        stroke={colour('border.default')}
        hideTicks
        tickLabelProps={{ ...text, textAnchor: 'middle', dy: '0.2em' }}
      />
    </>
  );
}
