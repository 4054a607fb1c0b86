import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** Small, quiet text beside the thing that matters. */
export const Muted = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
  overflow-wrap: anywhere;
`;
