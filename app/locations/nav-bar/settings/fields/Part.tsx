import { getColor } from '@zendeskgarden/react-theming';
import { useId, type ReactNode } from 'react';
import styled from 'styled-components';

const Box = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  padding: ${({ theme }) => theme.space.md} 0 ${({ theme }) => theme.space.lg};
  border-top: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  min-width: 0;
`;

const Title = styled.h3`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.lg};
`;

const About = styled.p`
  max-width: 640px;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

/** Fields side by side where there is room for them. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
  gap: ${({ theme }) => theme.space.md};
  align-items: end;
  max-width: 760px;
`;

/** Fields one below the other, closer than parts are. */
export const Stack = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  min-width: 0;
`;

/** Buttons side by side. */
export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: start;
  gap: ${({ theme }) => theme.space.sm};
`;

/** What came of a button of a {@link Row}, below all of them. */
export const RowStatus = styled.div.attrs({ role: 'status' })`
  order: 1;
  flex: 1 0 100%;
`;

type Props = { title: string; about?: string; children: ReactNode };

/** Settings that belong together, under a heading. */
export function Part({ title, about, children }: Props) {
  const id = useId();
  return (
    <Box aria-labelledby={id}>
      <Title id={id}>{title}</Title>
      {about !== undefined && <About>{about}</About>}
      {children}
    </Box>
  );
}
