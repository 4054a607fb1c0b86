import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Selection } from '../../../../shared/contracts/selection.ts';

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
/** Keeps marks at either end whole. */
const INSET = 4;

const Plot = styled.svg`
  display: block;
  width: 100%;
  height: ${HEIGHT}px;
  overflow: visible;
`;

const Range = styled.rect`
  fill: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
`;

const Limit = styled.line`
  stroke: ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
`;

const Mean = styled(Limit)`
  stroke-dasharray: 2 2;
`;

const Dot = styled.circle`
  fill: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
`;

const Alarm = styled.path`
  fill: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
`;

type Props = {
  part: Selection['agents'][number];
  /** The share of all. */
  middle: number;
  /** The share at the right end. */
  scale: number;
};

/** One row of a control chart: a dot between its limits, or a diamond outside of them. */
export function ControlPlot({ part, middle, scale }: Props) {
  const { share, solves, low, high, verdict } = part;
  const place = (value: number) => INSET + (100 - 2 * INSET) * Math.min(1, value / scale);
  const at = (value: number) => `${place(value)}%`;
  const [from, to] = [low / solves, high / solves];
  return (
    <Plot aria-hidden="true">
      <Range x={at(from)} width={`${place(to) - place(from)}%`} y={0} height={HEIGHT} />
      <Mean x1={at(middle)} x2={at(middle)} y1={0} y2={HEIGHT} />
      {[from, to]
        .filter((limit) => limit <= scale)
        .map((limit) => (
          <Limit key={limit} x1={at(limit)} x2={at(limit)} y1={2} y2={HEIGHT - 2} />
        ))}
      {verdict === 'inside' ? (
        <Dot cx={at(share)} cy={MIDDLE} r={4.5} />
      ) : (
        <svg x={at(share)} y={MIDDLE} overflow="visible">
          <Alarm d="M0 -7 L7 0 L0 7 L-7 0Z" />
        </svg>
      )}
    </Plot>
  );
}
