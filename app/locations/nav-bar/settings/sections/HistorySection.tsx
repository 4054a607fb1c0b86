import { Button } from '@zendeskgarden/react-buttons';
import { Skeleton } from '@zendeskgarden/react-loaders';
import { getColor } from '@zendeskgarden/react-theming';
import { useInfiniteQuery } from '@tanstack/react-query';
import styled from 'styled-components';
import { getSettingsVersions } from '../../../../api/settings.ts';
import { FailureWithRetry } from '../saving/FailureWithRetry.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { SectionHead } from './SectionHead.tsx';
import { VersionItem } from './VersionItem.tsx';

const List = styled.ol`
  display: grid;
  max-width: 760px;
  margin-bottom: ${({ theme }) => theme.space.md};

  > li {
    padding: ${({ theme }) => theme.space.md} 0;
    border-top: ${({ theme }) => theme.borders.sm}
      ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
`;

/** Every version of the settings: who made it, what it changed, and the way back to it. */
export function HistorySection() {
  const { t } = useSettingsWords();
  const { api } = useSettingsRoom();
  const versions = useInfiniteQuery({
    queryKey: ['settings', 'versions'],
    queryFn: async ({ pageParam }) => await getSettingsVersions(api, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const items = versions.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <SectionHead section="history" />
      {versions.isPending && <Skeleton height="120px" />}
      {versions.error !== null && (
        <FailureWithRetry error={versions.error} onRetry={() => void versions.refetch()} />
      )}
      {versions.isSuccess && items.length === 0 && <p>{t('history.none')}</p>}
      <List>
        {items.map((each) => (
          <VersionItem key={each.version} version={each} />
        ))}
      </List>
      {versions.hasNextPage && (
        <Button
          disabled={versions.isFetchingNextPage}
          onClick={() => void versions.fetchNextPage()}
        >
          {t('history.older')}
        </Button>
      )}
    </>
  );
}
