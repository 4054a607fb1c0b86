import { Button } from '@zendeskgarden/react-buttons';
import { useMemo, useState, type KeyboardEvent } from 'react';
import styled from 'styled-components';
import { Muted } from '../../../components/Muted.tsx';
import { useOpenTicket } from '../../../zaf/use-open-ticket.ts';
import { Failed } from '../data/Failed.tsx';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import { placeBeside } from '../layout/list-keys.ts';
import { ListAndDetail } from '../layout/ListAndDetail.tsx';
import { RoomSkeleton } from '../layout/RoomSkeleton.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { boardKeyOf, queryOf, readState, SHOWN } from './board-state.ts';
import { FollowUpCard } from './FollowUpCard.tsx';
import { FollowUpList } from './FollowUpList.tsx';
import { LoopFigures } from './LoopFigures.tsx';
import { useFollowUps } from './use-follow-ups.ts';
import { useLoops } from './use-loops.ts';

const Title = styled.h1`
  font-size: ${({ theme }) => theme.fontSizes.xl};
  line-height: ${({ theme }) => theme.lineHeights.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin: ${({ theme }) => theme.space.md} 0 ${({ theme }) => theme.space.sm};
`;

const EVERY_TEAM = 'all';

/** Whom the team has still to call, and how it went with the others. */
export function FollowUps({ api, me, state, setState }: RoomProps) {
  const { t } = useWords();
  const asked = useMemo(() => readState(state), [state]);
  const { shown, team, days } = asked;
  const loops = useLoops(api, days, me.today);
  const list = useFollowUps(api, queryOf(asked));
  const openTicket = useOpenTicket();
  const [sayingId, setSayingId] = useState<string | null>(null);

  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const now = pages.at(-1)?.now ?? null;
  const chosenId = asked.chosen ?? items[0]?.id ?? null;
  const choose = (loop: string): void => setState({ loop }, 'replace');
  const handleKey = (event: KeyboardEvent): void => {
    const key = boardKeyOf(event, event.target as Element);
    if (key === null) return;
    event.preventDefault();
    const place = items.findIndex(({ id }) => id === chosenId);
    const item = items[place];
    if (key === 'open') {
      if (item?.ticketId != null) openTicket(item.ticketId);
    } else if (key === 'say') setSayingId(chosenId);
    else {
      const next = items[placeBeside(place, key.by, items.length)];
      if (next !== undefined) choose(next.id);
    }
  };
  const teams = (loops.data?.teams ?? []).map(({ id, name }) => ({
    value: id ?? '',
    text: id === null ? t('followUps.team.none') : (name ?? id),
  }));
  return (
    <>
      <Title>{t('followUps.title')}</Title>
      <LoopFigures query={loops} days={days} onDays={(each) => setState({ days: String(each) })} />
      <Bar role="group" aria-label={t('followUps.show.label')}>
        {SHOWN.map((each) => (
          <Button
            key={each}
            size="small"
            isPrimary={shown === each}
            isNeutral={shown !== each}
            aria-pressed={shown === each}
            onClick={() => setState({ show: each === 'open' ? null : each, loop: null })}
          >
            {t(`followUps.show.${each}`)}
          </Button>
        ))}
        {teams.length > 0 && (
          <ChoiceMenu
            label={t('followUps.team.label')}
            value={team ?? EVERY_TEAM}
            choices={[{ value: EVERY_TEAM, text: t('followUps.team.all') }, ...teams]}
            onChoose={(each) => setState({ team: each === EVERY_TEAM ? null : each, loop: null })}
          />
        )}
      </Bar>
      {list.isError ? (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RoomSkeleton />
      ) : (
        <ListAndDetail
          role="presentation"
          style={{ opacity: list.isPlaceholderData ? 0.55 : 1 }}
          onKeyDown={handleKey}
        >
          {items.length === 0 ? (
            <div>
              <h2>{t('followUps.empty.title')}</h2>
              <Muted>{t(`followUps.empty.${shown}`)}</Muted>
            </div>
          ) : (
            <div>
              <FollowUpList items={items} chosen={chosenId} now={now} onChoose={choose} />
              {list.hasNextPage && (
                <Button
                  size="small"
                  isBasic
                  disabled={list.isFetchingNextPage}
                  onClick={() => void list.fetchNextPage()}
                >
                  {t('followUps.more')}
                </Button>
              )}
              <Muted>
                {t('followUps.keys', { next: 'j', previous: 'k', open: 'o', say: 's' })}
              </Muted>
            </div>
          )}
          {chosenId !== null && (
            <FollowUpCard
              key={chosenId}
              api={api}
              id={chosenId}
              now={now}
              isSaying={sayingId === chosenId}
              onSaying={(isSaying) => setSayingId(isSaying ? chosenId : null)}
            />
          )}
        </ListAndDetail>
      )}
    </>
  );
}
