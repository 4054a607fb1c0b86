import { IconButton } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';

type Tone = 'warning' | 'danger';

// Garden's Alert would bring toasts and transitions along, 4 kB that nobody sees.
const Box = styled.div<{ $tone: Tone }>`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm};
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme, $tone }) => getColor({ theme, variable: `border.${$tone}` })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme, $tone }) => getColor({ theme, variable: `background.${$tone}` })};
  color: ${({ theme, $tone }) => getColor({ theme, variable: `foreground.${$tone}` })};
  overflow-wrap: anywhere;
`;

const Words = styled.div`
  flex: 1;
  min-width: 0;
`;

const Title = styled.strong`
  display: block;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Close = styled(IconButton)`
  margin: -2px -4px;
`;

type Props = {
  tone: Tone;
  title: string;
  children: ReactNode;
  /** Read out at once; for what just went wrong, not for what was there from the start. */
  isUrgent?: boolean;
  dismiss?: { label: string; onClick: () => void };
};

/** A coloured box with something the agent should not overlook. */
export function Notice({ tone, title, children, isUrgent = false, dismiss }: Props) {
  return (
    <Box $tone={tone} {...(isUrgent && { role: 'alert' })}>
      <Words>
        <Title>{title}</Title>
        {children}
      </Words>
      {dismiss !== undefined && (
        <Close size="small" aria-label={dismiss.label} onClick={dismiss.onClick}>
          <svg width="12" height="12" viewBox="0 0 12 12" stroke="currentColor" aria-hidden="true">
            <path strokeLinecap="round" d="M2.5 2.5l7 7m0-7l-7 7" />
          </svg>
        </Close>
      )}
    </Box>
  );
}
