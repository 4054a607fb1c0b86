import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import { useId, useState, type ReactNode } from 'react';
import styled from 'styled-components';

const Box = styled.section`
  border-top: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;

const Title = styled.h2`
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;

const Trigger = styled.button`
  display: flex;
  align-items: center;
  justify-content: space-between;
  width: 100%;
  padding: ${({ theme }) => theme.space.base * 3}px 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: inherit;
  font: inherit;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  text-align: start;
  cursor: pointer;

  &:hover {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  }

  ${({ theme }) => focusStyles({ theme })}
`;

const Chevron = styled.svg<{ $isOpen: boolean }>`
  flex: none;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  transform: rotate(${({ $isOpen }) => ($isOpen ? 180 : 0)}deg);
  transition: transform 0.15s;
`;

const Panel = styled.div`
  padding-bottom: ${({ theme }) => theme.space.base * 4}px;
`;

type Props = { title: string; children: ReactNode };

/** A part of a sidebar that stays folded until someone wants to know. */
export function Disclosure({ title, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Box>
      <Title>
        <Trigger
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
          <Chevron
            $isOpen={isOpen}
            width="12"
            height="12"
            viewBox="0 0 12 12"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            aria-hidden="true"
          >
            <path d="M2.5 4.5 6 8l3.5-3.5" />
          </Chevron>
        </Trigger>
      </Title>
      <Panel id={id} hidden={!isOpen}>
        {isOpen && children}
      </Panel>
    </Box>
  );
}
