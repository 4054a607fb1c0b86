import { Button } from '@zendeskgarden/react-buttons';
import { Skeleton } from '@zendeskgarden/react-loaders';
import { getColor } from '@zendeskgarden/react-theming';
import { useInfiniteQuery } from '@tanstack/react-query';
import styled from 'styled-components';
import { getFailedWork } from '../../../../api/work.ts';
import { FailureWithRetry } from '../saving/FailureWithRetry.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { FailedWorkItem } from './FailedWorkItem.tsx';

const List = styled.ol`
  display: grid;

  > li {
    padding: ${({ theme }) => theme.space.sm} 0;
    border-top: ${({ theme }) => theme.borders.sm}
      ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
`;

/** Everything that was given up, each with another try. */
export function FailedWorkList() {
  const { t } = useSettingsWords();
  const { api } = useSettingsRoom();
  const work = useInfiniteQuery({
    queryKey: ['work', 'failed'],
    queryFn: async ({ pageParam }) => await getFailedWork(api, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const items = work.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div aria-live="polite">
      {work.isPending && <Skeleton height="96px" />}
      {work.error !== null && (
        <FailureWithRetry error={work.error} onRetry={() => void work.refetch()} />
      )}
      {work.isSuccess && items.length === 0 && <p>{t('health.nothingFailed')}</p>}
      <List>
        {items.map((each) => (
          <FailedWorkItem key={each.id} work={each} />
        ))}
      </List>
      {work.hasNextPage && (
        <Button disabled={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
          {t('history.older')}
        </Button>
      )}
    </div>
  );
}
