import { focusStyles } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import { Readout } from './Readout.tsx';
import { MARK_WIDTH, type MarkCluster } from './trend-marks.ts';

/** How high the strip of marks above a trend is; no target is smaller than that. */
export const MARKS_HEIGHT = 24;
/** What is free above it. */
export const MARKS_TOP = 12;

// Lies upon the drawn mark: a button is reached by keyboard, and a picture is not.
const Target = styled.button`
  position: absolute;
  top: ${MARKS_TOP}px;
  width: ${MARK_WIDTH}px;
  height: ${MARKS_HEIGHT}px;
  margin-left: -${MARK_WIDTH / 2}px;
  padding: 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  cursor: pointer;

  ${({ theme }) => focusStyles({ theme })}
`;

type Props = {
  clusters: readonly MarkCluster[];
  /** Where the first point of the chart can lie at the earliest. */
  left: number;
  width: number;
  onOpen: () => void;
};

/** What can be pointed at above a trend; it says what it is. */
export function TrendMarks({ clusters, left, width, onOpen }: Props) {
  const [pointed, setPointed] = useState<number | null>(null);
  const shown = pointed === null ? undefined : clusters[pointed];
  return (
    <>
      {clusters.map(({ x, marks }, index) => (
        <Target
          key={x}
          type="button"
          style={{ left: left + x }}
          aria-label={marks.map(({ text }) => text).join('; ')}
          onClick={onOpen}
          onPointerEnter={() => setPointed(index)}
          onPointerLeave={() => setPointed(null)}
          onFocus={() => setPointed(index)}
          onBlur={() => setPointed(null)}
        />
      ))}
      {shown !== undefined && (
        <Readout left={left + shown.x} top={MARKS_TOP + MARKS_HEIGHT + 4} width={width}>
          {shown.marks.map(({ key, text }) => (
            <div key={key}>{text}</div>
          ))}
        </Readout>
      )}
    </>
  );
}
