import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import styled from 'styled-components';
import type { ResponseItem } from '../../../../shared/contracts/responses.ts';
import { ListBox, ListOption } from '../layout/ListAndDetail.tsx';
import { useWords } from '../words/use-words.ts';
import { ROW_HEIGHT, VoiceRow } from './VoiceRow.tsx';

const Box = styled(ListBox)`
  height: calc(100vh - 304px);
  min-height: 360px;

  @media (max-width: 800px) {
    height: 46vh;
    min-height: 280px;
  }
`;

const Space = styled.div`
  position: relative;
`;

const Option = styled(ListOption)`
  position: absolute;
  inset: 0 0 auto;
  height: ${ROW_HEIGHT}px;
`;

type Props = {
  items: readonly ResponseItem[];
  chosen: string | null;
  hasMore: boolean;
  onChoose: (id: string) => void;
  /** The end of what is there has come into view. */
  onEnd: () => void;
};

const NEAR_END = 10;

/**
 * Answers in a list of which only what is in view is drawn; one stop of the tab key.
 *
 * Its keys are those of the room, see `voice-keys.ts`: the chosen one is brought into view.
 */
export function VoiceList({ items, chosen, hasMore, onChoose, onEnd }: Props) {
  const { t } = useWords();
  const base = useId();
  const box = useRef<HTMLDivElement>(null);
  const place = items.findIndex(({ id }) => id === chosen);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= items.length - NEAR_END) onEnd();
  }, [hasMore, last, items.length, onEnd]);

  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place);
  }, [rows, place]);
  return (
    <Box
      ref={box}
      aria-label={t('voices.list')}
      aria-activedescendant={place < 0 ? undefined : `${base}${chosen}`}
    >
      <Space role="presentation" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const isChosen = item.id === chosen;
          return (
            <Option
              key={item.id}
              id={`${base}${item.id}`}
              aria-selected={isChosen}
              aria-posinset={index + 1}
              aria-setsize={hasMore ? -1 : items.length}
              $isChosen={isChosen}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onChoose(item.id)}
            >
              <VoiceRow item={item} />
            </Option>
          );
        })}
      </Space>
    </Box>
  );
}
