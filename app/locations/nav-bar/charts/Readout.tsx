import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';

const Box = styled.div<{ $left: number; $top: number; $isRight: boolean }>`
  position: absolute;
  z-index: 1;
  top: ${({ $top }) => $top}px;
  left: ${({ $left }) => $left}px;
  max-width: 240px;
  margin: 0 ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  transform: translateX(${({ $isRight }) => ($isRight ? 'calc(-100% - 16px)' : '0')});
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
  box-shadow: ${({ theme }) =>
    theme.shadows.lg('4px', '8px', getColor({ theme, variable: 'shadow.small' }))};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
  pointer-events: none;
`;

type Props = { left: number; top?: number; width: number; children: ReactNode };

/** Says what is pointed at in a chart, on the side with more room. */
export function Readout({ left, top = 0, width, children }: Props) {
  return (
    <Box $left={left} $top={top} $isRight={left > width / 2}>
      {children}
    </Box>
  );
}
