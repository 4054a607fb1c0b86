import { useRef, type ReactNode } from 'react';
import styled from 'styled-components';
import { useAutoResize } from '../zaf/use-auto-resize.ts';

const Main = styled.main`
  /* Keeps margins of the content inside, where the height is measured. */
  display: flow-root;
  padding: 0 ${({ theme }) => theme.space.base * 4}px;
  min-width: 0;
`;

type Props = { children: ReactNode };

/** The outermost box of what stands beside something else; the iframe follows its height. */
export function Frame({ children }: Props) {
  const box = useRef<HTMLElement>(null);
  useAutoResize(box);
  return <Main ref={box}>{children}</Main>;
}
