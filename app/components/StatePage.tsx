import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { Muted } from './Muted.tsx';

const Box = styled.div`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.base * 4}px 0;
`;

const Title = styled.h2`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

type Props = {
  title: string;
  text: string;
  /** What the server said, in its own words. */
  detail?: string | undefined;
  action?: { text: string; onClick: () => void } | undefined;
};

/** Stands in for a whole screen that cannot be shown, and says what to do. */
export function StatePage({ title, text, detail, action }: Props) {
  return (
    <Box role="alert">
      <Title>{title}</Title>
      {text !== '' && <p>{text}</p>}
      {detail !== undefined && <Muted>{detail}</Muted>}
      {action !== undefined && (
        <Button size="small" onClick={action.onClick}>
          {action.text}
        </Button>
      )}
    </Box>
  );
}
