import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { getColor } from '@zendeskgarden/react-theming';
import { useTheme } from 'styled-components';
import { categoryOf, SCORES } from '../../../../shared/nps.ts';
import { fillOf } from './chart-colours.ts';

const HEIGHT = 220;
const TOP = 20;
const BOTTOM = 24;
/** A column that is there is seen, however small its share. */
const LOWEST = 2;

type Props = {
  width: number;
  /** Answers of each score, 0 to 10. */
  counts: readonly number[];
  format: (count: number) => string;
};

/** How many answered each score, as columns. */
export function ScoreColumns({ width, counts, format }: Props) {
  const theme = useTheme();
  const text = {
    textAnchor: 'middle',
    fontSize: 12,
    fontFamily: theme.fonts.system,
    fill: getColor({ theme, variable: 'foreground.subtle' }),
  } as const;
  const base = HEIGHT - BOTTOM;
  const x = scaleBand({ domain: [...SCORES], range: [0, width], padding: 0.18 });
  const y = scaleLinear({ domain: [0, Math.max(1, ...counts)], range: [0, base - TOP] });
  return (
    <svg width={width} height={HEIGHT} style={{ display: 'block' }} data-picture="">
      {SCORES.map((score) => {
        const count = counts[score] ?? 0;
        const height = count === 0 ? 0 : Math.max(LOWEST, y(count));
        const left = x(score) ?? 0;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={score}>
            <Bar
              x={left}
              y={base - height}
              width={x.bandwidth()}
              height={height}
              rx={2}
              fill={fillOf(theme, categoryOf(score))}
            />
            <text {...text} x={middle} y={base - height - 6}>
              {count > 0 && format(count)}
            </text>
            <text {...text} x={middle} y={HEIGHT - 6}>
              {score}
            </text>
          </g>
        );
      })}
      <line
        x2={width}
        y1={base + 0.5}
        y2={base + 0.5}
        stroke={getColor({ theme, variable: 'border.default' })}
      />
    </svg>
  );
}
