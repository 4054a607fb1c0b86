import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useCallback, useMemo, useState } from 'react';
import styled from 'styled-components';
import { CATEGORIES } from '../../../../shared/nps.ts';
import { useLanguage } from '../../../language/use-language.ts';
import { useZaf, useZafConnection } from '../../../zaf/use-zaf.ts';
import { Failed } from '../data/Failed.tsx';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import { RoomSkeleton } from '../layout/RoomSkeleton.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { IgnoreDialog } from './IgnoreDialog.tsx';
import { Person } from './Person.tsx';
import { SearchField } from './SearchField.tsx';
import { filtersOf, readState, SHOWN } from './selection.ts';
import { useChange, useVoices } from './use-voices.ts';
import { VoiceList, type Doing } from './VoiceList.tsx';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin: ${({ theme }) => theme.space.sm} 0;
`;

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(320px, 5fr) minmax(320px, 6fr);
  gap: ${({ theme }) => theme.space.md};
  align-items: start;

  @media (max-width: 800px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Title = styled.h1`
  font-size: ${({ theme }) => theme.fontSizes.xl};
  line-height: ${({ theme }) => theme.lineHeights.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Note = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

const ALL = 'all';

/** What customers say: their answers left, whoever gave the chosen one right. */
export function Voices({ api, query, state, setState }: RoomProps) {
  const { t } = useWords();
  const language = useLanguage();
  const zaf = useZaf();
  const connection = useZafConnection();
  const asked = useMemo(() => readState(state), [state]);
  const voices = useVoices(api, filtersOf(query, asked));
  const change = useChange(api);
  const [isAsking, setAsking] = useState(false);
  const [ignoredId, setIgnoredId] = useState<string | null>(null);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = voices;

  const pages = voices.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const chosen = items.find(({ id }) => id === asked.chosen) ?? items[0] ?? null;
  const reached = pages.at(-1)?.reached ?? null;
  const handleEnd = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const handleSearch = useCallback(
    (words: string) => setState({ q: words === '' ? null : words, voice: null }, 'replace'),
    [setState],
  );

  const handleDo = (doing: Doing): void => {
    if (chosen === null) return;
    if (doing === 'open' && chosen.ticketId !== null) openTicket(chosen.ticketId);
    else if (doing === 'read') {
      change.mutate({ id: chosen.id, change: { read: chosen.read === null } });
    } else if (chosen.ignored === null) setAsking(true);
    else change.mutate({ id: chosen.id, change: { ignored: null } });
  };
  const openTicket = (ticketId: string): void => {
    const open = () =>
      'origin' in connection &&
      window.open(`${connection.origin}/agent/tickets/${ticketId}`, '_blank', 'noopener');
    if (zaf === null) open();
    else zaf.openTicket(ticketId).catch(open);
  };
  const handleIgnore = (reason: string): void => {
    setAsking(false);
    if (chosen === null) return;
    change.mutate({ id: chosen.id, change: { ignored: { reason } } });
    setIgnoredId(chosen.id);
  };
  const handleUndo = (): void => {
    if (ignoredId !== null) change.mutate({ id: ignoredId, change: { ignored: null } });
    setIgnoredId(null);
  };

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
        <ChoiceMenu
          label={t('voices.category.label')}
          value={asked.category ?? ALL}
          choices={[
            { value: ALL, text: t('voices.category.all') },
            ...CATEGORIES.map((value) => ({ value, text: language.t(`category.${value}`) })),
          ]}
          onChoose={(category) =>
            setState({ category: category === ALL ? null : category, voice: null })
          }
        />
        <Note role="status">
          {hasNextPage && items.length === 0 && reached !== null
            ? t('voices.reached', { day: language.formats.day(reached) })
            : t(hasNextPage ? 'voices.foundSoFar' : 'voices.found', { n: items.length })}
        </Note>
      </Bar>
      {change.isError && (
        <Failed error={change.error} onRetry={() => change.mutate(change.variables)} />
      )}
      {ignoredId !== null && change.isSuccess && (
        <Bar role="status">
          {t('voices.done')}
          <Button size="small" onClick={handleUndo}>
            {t('voices.undo')}
          </Button>
        </Bar>
      )}
      {voices.isError ? (
        <Failed error={voices.error} onRetry={() => void voices.refetch()} />
      ) : voices.isPending ? (
        <RoomSkeleton />
      ) : items.length === 0 && !hasNextPage ? (
        <>
          <h2>{t('voices.empty.title')}</h2>
          <Note>{t('voices.empty.text')}</Note>
          <Bar>
            <Button onClick={() => setState({ q: null, category: null, show: ALL, voice: null })}>
              {t('voices.empty.everything')}
            </Button>
          </Bar>
        </>
      ) : (
        <Columns style={{ opacity: voices.isPlaceholderData ? 0.55 : 1 }}>
          <div>
            <VoiceList
              items={items}
              chosen={chosen?.id ?? null}
              hasMore={hasNextPage}
              onChoose={(voice) => setState({ voice }, 'replace')}
              onDo={handleDo}
              onEnd={handleEnd}
            />
            <Note>
              {t('voices.keys', { next: 'j', previous: 'k', open: 'o', read: 'r', ignore: 'i' })}
            </Note>
          </div>
          {chosen === null ? (
            <Note>{t('voices.choose')}</Note>
          ) : (
            <Person api={api} item={chosen} onDo={handleDo} />
          )}
        </Columns>
      )}
      {isAsking && <IgnoreDialog onIgnore={handleIgnore} onClose={() => setAsking(false)} />}
    </>
  );
}
