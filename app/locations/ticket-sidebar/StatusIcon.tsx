import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { StatusKind } from './status-of.ts';

const SHAPES = {
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.5 1.5',
  plane: 'M14.5 1.5 7 9M14.5 1.5 10 14.5 7 9 1.5 6Z',
  check: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.2l2.1 2.1L11 6.2',
  dash: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8h6',
  warning: 'M8 2 1.5 13.5h13ZM8 6.5v3M8 11.4v.2',
  circle: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
} as const;

const LOOKS: Readonly<Record<StatusKind, { shape: keyof typeof SHAPES; colour: string }>> = {
  none: { shape: 'circle', colour: 'foreground.subtle' },
  undecided: { shape: 'circle', colour: 'foreground.subtle' },
  scheduled: { shape: 'clock', colour: 'foreground.primary' },
  due: { shape: 'clock', colour: 'foreground.primary' },
  sending: { shape: 'plane', colour: 'foreground.primary' },
  sent: { shape: 'plane', colour: 'foreground.primary' },
  opened: { shape: 'plane', colour: 'foreground.primary' },
  responded: { shape: 'check', colour: 'foreground.success' },
  skipped: { shape: 'dash', colour: 'foreground.subtle' },
  cancelled: { shape: 'dash', colour: 'foreground.subtle' },
  left_alone: { shape: 'dash', colour: 'foreground.subtle' },
  expired: { shape: 'dash', colour: 'foreground.subtle' },
  failed: { shape: 'warning', colour: 'foreground.danger' },
};

const Svg = styled.svg<{ $colour: string }>`
  flex: none;
  width: ${({ theme }) => theme.iconSizes.md};
  height: ${({ theme }) => theme.iconSizes.md};
  fill: none;
  stroke: ${({ theme, $colour }) => getColor({ theme, variable: $colour })};
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
`;

type Props = { kind: StatusKind };

/** Says the status at a glance; decoration, since the label beside it says the same. */
export function StatusIcon({ kind }: Props) {
  const { shape, colour } = LOOKS[kind];
  return (
    <Svg $colour={colour} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </Svg>
  );
}
