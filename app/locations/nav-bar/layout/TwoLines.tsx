import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** What a customer wrote, cut after two lines; below a name, beside the score. */
export const TwoLines = styled.span<{ $isSubtle?: boolean }>`
  grid-column: 2 / 4;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  overflow-wrap: anywhere;
  color: ${({ theme, $isSubtle = false }) =>
    getColor({ theme, variable: $isSubtle ? 'foreground.subtle' : 'foreground.default' })};
`;
