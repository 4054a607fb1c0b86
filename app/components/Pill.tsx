import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** Colour of a pill; its text says the same. */
export type PillTone = 'neutral' | 'primary' | 'success' | 'danger';

const COLOURS: Readonly<Record<PillTone, { background: string; foreground: string }>> = {
  neutral: { background: 'background.subtle', foreground: 'foreground.subtle' },
  primary: { background: 'background.subtle', foreground: 'foreground.primary' },
  success: { background: 'background.success', foreground: 'foreground.success' },
  danger: { background: 'background.danger', foreground: 'foreground.danger' },
};

/** A state in one word, set off by colour. */
export const Pill = styled.span<{ $tone: PillTone }>`
  flex: none;
  padding: 0 ${({ theme }) => theme.space.xs};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme, $tone }) => getColor({ theme, variable: COLOURS[$tone].background })};
  color: ${({ theme, $tone }) => getColor({ theme, variable: COLOURS[$tone].foreground })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.md};
  white-space: nowrap;
`;
