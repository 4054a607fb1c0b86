import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** A list at the left and what is chosen of it at the right; below each other where it is narrow. */
export const ListAndDetail = styled.div`
  display: grid;
  grid-template-columns: minmax(320px, 5fr) minmax(320px, 6fr);
  gap: ${({ theme }) => theme.space.md};
  align-items: start;

  @media (max-width: 800px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** The list itself, one stop of the tab key; how high it is, is its user's to say. */
export const ListBox = styled.div.attrs({ role: 'listbox', tabIndex: 0 })`
  overflow-y: auto;
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.lg};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    outline-offset: 1px;
  }
`;

/** One of the list; the chosen one is marked by a bar as well. */
export const ListOption = styled.div.attrs({ role: 'option' })<{ $isChosen: boolean }>`
  border-bottom: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  background: ${({ theme, $isChosen }) =>
    getColor({ theme, variable: $isChosen ? 'background.subtle' : 'background.default' })};
  box-shadow: ${({ theme, $isChosen }) =>
    $isChosen
      ? `inset 4px 0 0 ${getColor({ theme, variable: 'border.primaryEmphasis' })}`
      : 'none'};
  cursor: pointer;
`;
