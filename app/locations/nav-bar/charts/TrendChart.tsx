import { scaleLinear, scalePoint } from '@visx/scale';
import { focusStyles } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { npsDomain } from './nps-domain.ts';
import { Readout } from './Readout.tsx';
import { clusterMarks, type TrendMark } from './trend-marks.ts';
import { MARKS_HEIGHT, MARKS_TOP, TrendMarks } from './TrendMarks.tsx';
import { GoalLines, MarkLines, type TrendGoal } from './TrendNotes.tsx';
import { TrendPlot } from './TrendPlot.tsx';
import { usePointed } from './use-pointed.ts';

/** One point of the way over time. */
export type TrendPoint = NpsReport['series'][number];

const HEIGHT = 240;
const MARGIN = { top: MARKS_TOP, right: 12, bottom: 28, left: 38 };

const Svg = styled.svg`
  display: block;
  overflow: visible;
`;

const Box = styled.div`
  position: relative;
`;

const Way = styled.div`
  border-radius: ${({ theme }) => theme.borderRadii.md};

  ${({ theme }) => focusStyles({ theme })}
`;

type Props = {
  /** What the chart is called. */
  title: string;
  width: number;
  points: readonly TrendPoint[];
  /** Below as many answers a mark is hollow. */
  minimum: number;
  goals: readonly TrendGoal[];
  marks: readonly TrendMark[];
  /** What stands below the axis. */
  labelOf: (point: TrendPoint) => string;
  /** What is said of a point that is pointed at. */
  readoutOf: (point: TrendPoint) => string;
  formatNps: (nps: number) => string;
  onOpenMarks: () => void;
};

/** The NPS over time, with its interval as a band; a time without answers is a gap. */
export function TrendChart(props: Props) {
  const { title, width, points, minimum, goals, marks, readoutOf, onOpenMarks } = props;
  const strip = marks.length === 0 ? 0 : MARKS_HEIGHT;
  const top = MARGIN.top + strip;
  const inner = { width: Math.max(0, width - MARGIN.left - MARGIN.right), height: HEIGHT };
  const x = scalePoint({
    domain: points.map(({ from }) => from),
    range: [0, inner.width],
    padding: 0.3,
  });
  const domain = npsDomain(
    points,
    minimum,
    goals.map(({ target }) => target),
  );
  const y = scaleLinear({ domain, range: [inner.height, 0] });
  const xOf = (index: number): number => x(points[index]?.from ?? '') ?? 0;
  const clusters = clusterMarks(marks, xOf);
  const { pointed, handlers } = usePointed(points.length, xOf, MARGIN.left);
  const shown = pointed === null ? undefined : points[pointed];
  const current = shown ?? points.at(-1);
  return (
    <Box>
      <Way
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, points.length - 1)}
        aria-valuenow={Math.max(0, pointed ?? points.length - 1)}
        aria-valuetext={current === undefined ? undefined : readoutOf(current)}
        {...handlers}
      >
        <Svg
          width={width}
          height={top + inner.height + MARGIN.bottom}
          aria-hidden="true"
          data-picture=""
        >
          <g transform={`translate(${MARGIN.left},${top})`}>
            <MarkLines clusters={clusters} xOf={xOf} strip={strip} height={inner.height} />
            <TrendPlot {...props} {...{ x, y, inner, pointed }} />
            <GoalLines goals={goals} width={inner.width} yOf={y} />
          </g>
        </Svg>
      </Way>
      <TrendMarks clusters={clusters} left={MARGIN.left} width={width} onOpen={onOpenMarks} />
      {shown !== undefined && (
        <Readout left={MARGIN.left + xOf(pointed ?? 0)} top={strip} width={width}>
          {readoutOf(shown)}
        </Readout>
      )}
    </Box>
  );
}
