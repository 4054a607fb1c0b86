import { scaleLinear } from '@visx/scale';
import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import { useTheme } from 'styled-components';
import type { WaterfallStep } from './waterfall-steps.ts';

const ROW = 40;
const BAR = 11;
const NAME_SHARE = 0.3;
const FIGURE_WIDTH = 56;
const PADDING = 12;

type Props = {
  width: number;
  from: { label: string; nps: number; text: string };
  to: { label: string; nps: number; text: string };
  steps: readonly (WaterfallStep & { label: string; text: string })[];
};

/**
 * From then to now, part by part: above the part's mix, hatched, and below its change, full.
 *
 * To the right is up. Each part begins where the ones above it have led.
 */
export function Waterfall({ width, from, to, steps }: Props) {
  const theme = useTheme();
  const hatch = useId();
  const colour = (variable: string) => getColor({ theme, variable });
  const nameWidth = Math.min(200, width * NAME_SHARE);
  const reached = [from.nps, to.nps].concat(
    steps.flatMap(({ start, mix, end }) => [start, start + mix, end]),
  );
  const x = scaleLinear({
    domain: [Math.min(...reached), Math.max(...reached)],
    range: [nameWidth + PADDING, Math.max(nameWidth + 2 * PADDING, width - FIGURE_WIDTH - PADDING)],
  });
  const text = {
    fontSize: 13,
    fontFamily: theme.fonts.system,
    dominantBaseline: 'central',
  } as const;
  const height = (steps.length + 2) * ROW;
  const fillOf = (points: number) =>
    colour(points < 0 ? 'foreground.danger' : 'foreground.success');

  const total = (end: Props['from'], row: number) => (
    <g transform={`translate(0,${row * ROW})`} fontWeight={600} fill={colour('foreground.default')}>
      <text {...text} y={ROW / 2}>
        {end.label}
      </text>
      <circle cx={x(end.nps)} cy={ROW / 2} r={6} fill={colour('border.primaryEmphasis')} />
      <text {...text} x={width} y={ROW / 2} textAnchor="end">
        {end.text}
      </text>
    </g>
  );
  return (
    <svg width={width} height={height} style={{ display: 'block' }} data-picture="">
      <defs>
        {['foreground.success', 'foreground.danger'].map((variable) => (
          <pattern
            key={variable}
            id={`${hatch}${variable}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2.500" height="5" fill={colour(variable)} />
          </pattern>
        ))}
      </defs>
      {total(from, 0)}
      {steps.map(({ key, label, text: said, mix, change, start, end }, index) => {
        const middle = ROW / 2;
        const bar = (begin: number, points: number) => ({
          x: x(Math.min(begin, begin + points)),
          width: Math.max(1, Math.abs(x(begin + points) - x(begin))),
          height: BAR,
          rx: 1.5,
        });
        const sign = mix < 0 ? 'foreground.danger' : 'foreground.success';
        return (
          <g key={key} transform={`translate(0,${(index + 1) * ROW})`}>
            <line x2={width} stroke={colour('border.subtle')} />
            <text {...text} y={middle} fill={colour('foreground.default')}>
              <title>{label}</title>
              {shorten(label, nameWidth)}
            </text>
            <line
              x1={x(start)}
              x2={x(start)}
              y1={index === 0 ? -ROW / 2 + 6 : -middle + BAR}
              y2={middle}
              stroke={colour('border.emphasis')}
            />
            <rect
              {...bar(start, mix)}
              y={middle - BAR - 1}
              fill={`url(#${hatch}${sign})`}
              stroke={colour(sign)}
            />
            <rect {...bar(start + mix, change)} y={middle + 1} fill={fillOf(change)} />
            <text
              {...text}
              x={width}
              y={middle}
              textAnchor="end"
              fill={colour('foreground.default')}
            >
              {said}
            </text>
            {index === steps.length - 1 && (
              <line
                x1={x(end)}
                x2={x(end)}
                y1={middle + BAR}
                y2={ROW + middle - 6}
                stroke={colour('border.emphasis')}
              />
            )}
          </g>
        );
      })}
      <line
        x2={width}
        y1={(steps.length + 1) * ROW}
        y2={(steps.length + 1) * ROW}
        stroke={colour('border.subtle')}
      />
      {total(to, steps.length + 1)}
    </svg>
  );
}

/** SVG does not cut text off by itself; the whole name is in the title and in the table. */
function shorten(label: string, width: number): string {
  const most = Math.max(4, Math.floor(width / 7.2));
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}
