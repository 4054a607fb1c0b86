import styled from 'styled-components';

/** The part of the page below the bars; wide screens get margins rather than long lines. */
export const Page = styled.main`
  box-sizing: border-box;
  width: 100%;
  max-width: 1760px;
  margin: 0 auto;
  padding: ${({ theme }) => theme.space.base * 6}px;

  @media (max-width: 800px) {
    padding: ${({ theme }) => theme.space.base * 4}px;
  }
`;
