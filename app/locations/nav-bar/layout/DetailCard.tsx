import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** What is chosen of a list, as a whole. */
export const DetailCard = styled.article`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  align-content: start;
  padding: ${({ theme }) => theme.space.base * 5}px;
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
`;

/** Its first line: a score, and whose it is. */
export const DetailHead = styled.header`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.md};

  h2 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    overflow-wrap: anywhere;
  }
`;

/** What the customer said. */
export const Said = styled.p`
  white-space: pre-line;
  overflow-wrap: anywhere;
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
`;

/** The buttons for what can be done with it. */
export const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;

/** The heading of a part of it. */
export const PartTitle = styled.h3`
  margin-bottom: ${({ theme }) => theme.space.xs};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;
