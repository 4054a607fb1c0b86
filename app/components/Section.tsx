import { getColor } from '@zendeskgarden/react-theming';
import { useId, type ReactNode } from 'react';
import styled from 'styled-components';

const Box = styled.section`
  padding: ${({ theme }) => theme.space.base * 4}px 0;
  border-top: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;

const Head = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  margin-bottom: ${({ theme }) => theme.space.xs};
`;

const Title = styled.h2`
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

type Props = { title: string; aside?: ReactNode; children: ReactNode };

/** A titled part of a sidebar, set off from the one above by a line. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <Box aria-labelledby={id}>
      <Head>
        <Title id={id}>{title}</Title>
        {aside}
      </Head>
      {children}
    </Box>
  );
}
