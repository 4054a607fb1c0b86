import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useCallback, useMemo, type KeyboardEvent } from 'react';
import styled from 'styled-components';
import { useLanguage } from '../../../language/use-language.ts';
import { Failed } from '../data/Failed.tsx';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import { ListAndDetail } from '../layout/ListAndDetail.tsx';
import { RoomSkeleton } from '../layout/RoomSkeleton.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { CategoryCounts } from './CategoryCounts.tsx';
import { Chosen } from './Chosen.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { SearchField } from './SearchField.tsx';
import { filtersOf, readState, SHOWN } from './selection.ts';
import { useChosen } from './use-chosen.ts';
import { useDoings } from './use-doings.tsx';
import { useVoices } from './use-voices.ts';
import { actionOf, placeAfter } from './voice-keys.ts';
import { VoiceList } from './VoiceList.tsx';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin: ${({ theme }) => theme.space.sm} 0;
`;

const End = styled.div`
  margin-inline-start: auto;
`;

const Title = styled.h1`
  font-size: ${({ theme }) => theme.fontSizes.xl};
  line-height: ${({ theme }) => theme.lineHeights.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Note = styled.p`
  margin-top: ${({ theme }) => theme.space.xs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

/** What customers say: their answers left, whoever gave the chosen one right. */
export function Voices({ api, query, state, setState }: RoomProps) {
  const { t } = useWords();
  const { formats } = useLanguage();
  const asked = useMemo(() => readState(state), [state]);
  const filters = filtersOf(query, asked);
  const voices = useVoices(api, filters);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = voices;

  const pages = voices.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const reached = pages.at(-1)?.reached ?? null;
  const isThere = voices.isSuccess && !voices.isPlaceholderData;
  const found = useChosen(api, asked.chosen, { items, isThere });
  const { chosen } = found;
  const doings = useDoings(api, chosen);
  const handleEnd = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const handleSearch = useCallback(
    (words: string) => setState({ q: words === '' ? null : words, voice: null }, 'replace'),
    [setState],
  );
  const choose = (voice: string | null): void => setState({ voice }, 'replace');
  const handleKey = (event: KeyboardEvent): void => {
    const action = actionOf(event, event.target as Element);
    if (action === null) return;
    event.preventDefault();
    if ('doing' in action) doings.onDo(action.doing);
    else {
      const place = items.findIndex(({ id }) => id === chosen?.id);
      const next = items[placeAfter(action.move, place, items.length)];
      if (next !== undefined) choose(next.id);
    }
  };
  const isEmpty = items.length === 0 && !hasNextPage;
  return (
    <>
      <Title>{t('voices.title')}</Title>
      <Bar>
        <SearchField words={asked.words} onSearch={handleSearch} />
        <ChoiceMenu
          label={t('voices.show.label')}
          value={asked.shown}
          choices={SHOWN.map((value) => ({ value, text: t(`voices.show.${value}`) }))}
          onChoose={(show) => setState({ show: show === 'comments' ? null : show, voice: null })}
        />
        <Note role="status">
          {hasNextPage && items.length === 0 && reached !== null
            ? t('voices.reached', { day: formats.day(reached) })
            : null}
        </Note>
        <End>
          <ExportMenu api={api} filters={filters} />
        </End>
      </Bar>
      {doings.notices}
      {voices.isError ? (
        <Failed error={voices.error} onRetry={() => void voices.refetch()} />
      ) : voices.isPending ? (
        <RoomSkeleton />
      ) : (
        <>
          <CategoryCounts
            api={api}
            filters={filters}
            category={asked.category}
            onChoose={(category) => setState({ category, voice: null })}
          />
          <ListAndDetail
            role="presentation"
            style={{ opacity: voices.isPlaceholderData ? 0.55 : 1 }}
            onKeyDown={handleKey}
          >
            {isEmpty ? (
              <div>
                <h2>{t('voices.empty.title')}</h2>
                <Note>{t('voices.empty.text')}</Note>
                <Bar>
                  <Button onClick={() => setState({ q: null, category: null, show: 'all' })}>
                    {t('voices.empty.everything')}
                  </Button>
                </Bar>
              </div>
            ) : (
              <div>
                <VoiceList
                  items={items}
                  chosen={chosen?.id ?? null}
                  hasMore={hasNextPage}
                  onChoose={choose}
                  onEnd={handleEnd}
                />
                <Note>
                  {t('voices.keys', {
                    next: 'j',
                    previous: 'k',
                    open: 'o',
                    read: 'r',
                    ignore: 'i',
                  })}
                </Note>
              </div>
            )}
            {(!isEmpty || asked.chosen !== null) && (
              <Chosen api={api} found={found} onDo={doings.onDo} onLeave={() => choose(null)} />
            )}
          </ListAndDetail>
        </>
      )}
      {doings.dialog}
    </>
  );
}
