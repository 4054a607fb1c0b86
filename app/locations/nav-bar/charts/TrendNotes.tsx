import { getColor } from '@zendeskgarden/react-theming';
import { useTheme } from 'styled-components';
import type { MarkCluster } from './trend-marks.ts';

/** An NPS that is aimed for. */
export type TrendGoal = { key: string; target: number; text: string };

const GLYPH = 6.6;
const BADGE = 18;

type GoalProps = { goals: readonly TrendGoal[]; width: number; yOf: (nps: number) => number };

/** What is aimed for, as dashed lines that say so. */
export function GoalLines({ goals, width, yOf }: GoalProps) {
  const theme = useTheme();
  const colour = getColor({ theme, variable: 'foreground.success' });
  return goals.map(({ key, target, text }) => (
    <g key={key}>
      <line
        x2={width}
        y1={yOf(target)}
        y2={yOf(target)}
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray="7 4"
      />
      <text
        x={width}
        y={yOf(target)}
        dy={yOf(target) < 20 ? 14 : -6}
        textAnchor="end"
        fontSize={12}
        fontFamily={theme.fonts.system}
        fill={colour}
        stroke={getColor({ theme, variable: 'background.default' })}
        strokeWidth={3}
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  ));
}

type MarkProps = {
  clusters: readonly MarkCluster[];
  xOf: (point: number) => number;
  /** From the strip of marks down to the axis. */
  strip: number;
  height: number;
};

/** What was done, as numbers above the plot; a line is as long as it lasted. */
export function MarkLines({ clusters, xOf, strip, height }: MarkProps) {
  const theme = useTheme();
  const colour = (variable: string) => getColor({ theme, variable });
  const middle = -strip / 2;
  return clusters.map(({ x, number, marks }) => {
    const width = Math.max(BADGE, number.length * GLYPH + 8);
    return (
      <g key={x} stroke={colour('border.emphasis')}>
        {marks.map(({ key, end }) => (
          <path
            key={key}
            d={`M${x} ${middle}H${Math.max(x, xOf(end))}m0 -4v8`}
            fill="none"
            strokeWidth={2}
          />
        ))}
        <line x1={x} x2={x} y1={middle} y2={height} strokeDasharray="1 3" />
        <rect
          x={x - width / 2}
          y={middle - BADGE / 2}
          width={width}
          height={BADGE}
          rx={BADGE / 2}
          fill={colour('background.default')}
        />
        <text
          x={x}
          y={middle}
          dy="0.35em"
          textAnchor="middle"
          fontSize={11}
          fontWeight={600}
          fontFamily={theme.fonts.system}
          fill={colour('foreground.default')}
          stroke="none"
        >
          {number}
        </text>
      </g>
    );
  });
}
