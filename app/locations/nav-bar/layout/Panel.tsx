import { getColor } from '@zendeskgarden/react-theming';
import { useId, type ReactNode } from 'react';
import styled from 'styled-components';

const Box = styled.section`
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding: ${({ theme }) => theme.space.base * 5}px;
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};

  @media (max-width: 800px) {
    padding: ${({ theme }) => theme.space.base * 4}px;
  }
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  min-height: ${({ theme }) => theme.space.base * 8}px;
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

const Title = styled.h2`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

type Props = { title: string; aside?: ReactNode; children: ReactNode; className?: string };

/** A titled part of a room, which answers one question; `aside` is beside the title. */
export function Panel({ title, aside, children, className }: Props) {
  const id = useId();
  return (
    <Box aria-labelledby={id} className={className}>
      <Head>
        <Title id={id}>{title}</Title>
        {aside}
      </Head>
      {children}
    </Box>
  );
}
