import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { Skeleton } from '@zendeskgarden/react-loaders';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { getEvents } from '../../../../api/get-events.ts';
import { WHOLE_TRAIL } from '../model/trail-filters.ts';
import { FailureWithRetry } from '../saving/FailureWithRetry.tsx';
import { SectionHead } from '../sections/SectionHead.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { TrailFields } from './TrailFields.tsx';
import { TrailItem } from './TrailItem.tsx';

const Box = styled.div`
  max-width: 760px;
`;

const List = styled.ol`
  display: grid;
  margin: ${({ theme }) => theme.space.md} 0;

  > li {
    padding: ${({ theme }) => theme.space.sm} 0;
    border-top: ${({ theme }) => theme.borders.sm}
      ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
`;

const Nothing = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.space.sm};
`;

/** What people and the product did that matters, a page at a time; the address narrows it. */
export function TrailSection() {
  const { t } = useSettingsWords();
  const { api, trail, showTrail } = useSettingsRoom();
  const events = useInfiniteQuery({
    queryKey: ['trail', trail],
    queryFn: async ({ pageParam }) => await getEvents(api, trail, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // Whoever comes from saving something looks for it.
    staleTime: 0,
  });
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  const isWhole = Object.values(trail).every((each) => each === null);
  return (
    <Box>
      <SectionHead section="trail" />
      <TrailFields />
      <List aria-busy={events.isPending || events.isPlaceholderData}>
        {events.isPending && (
          <li>
            <Skeleton height="96px" />
          </li>
        )}
        {items.map((each) => (
          <TrailItem key={each.id} event={each} />
        ))}
      </List>
      {events.error !== null && (
        <FailureWithRetry error={events.error} onRetry={() => void events.refetch()} />
      )}
      <div role="status">
        {events.isSuccess && items.length === 0 && (
          <Nothing>
            <p>{t(isWhole ? 'trail.none' : 'trail.noneOfThese')}</p>
            {!isWhole && (
              <Button onClick={() => showTrail(WHOLE_TRAIL)}>{t('trail.showAll')}</Button>
            )}
          </Nothing>
        )}
      </div>
      {events.hasNextPage && (
        <Button disabled={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          {t('trail.older')}
        </Button>
      )}
    </Box>
  );
}
