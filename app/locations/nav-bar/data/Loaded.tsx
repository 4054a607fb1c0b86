import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from '@zendeskgarden/react-loaders';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useWords } from '../words/use-words.ts';
import { Failed } from './Failed.tsx';

const Kept = styled.div<{ $isStale: boolean }>`
  opacity: ${({ $isStale }) => ($isStale ? 0.55 : 1)};
  transition: opacity 0.2s ${({ $isStale }) => ($isStale ? '0.15s' : '0s')};
`;

const Bones = styled.div<{ $height: number }>`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  height: ${({ $height }) => $height}px;
  overflow: hidden;
  align-content: start;
`;

type Props<Data> = {
  query: UseQueryResult<Data>;
  /** How high it will be, so that nothing jumps when it comes. */
  height: number;
  children: (data: Data) => ReactNode;
};

/**
 * Shows what was asked for: its place while it is on the way, then it, or why it cannot be had.
 *
 * What was there before stays, paler, until the new one has come.
 */
export function Loaded<Data>({ query, height, children }: Props<Data>) {
  const { t } = useWords();
  if (query.data !== undefined && !query.isError) {
    return (
      <Kept $isStale={query.isPlaceholderData} aria-busy={query.isPlaceholderData}>
        {children(query.data)}
      </Kept>
    );
  }
  if (query.isError) {
    return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <Bones $height={height} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton width="40%" height="20px" />
      <Skeleton width="70%" height="16px" />
      <Skeleton width="100%" height={`${Math.max(height - 80, 16)}px`} />
    </Bones>
  );
}
