import { Skeleton } from '@zendeskgarden/react-loaders';
import styled from 'styled-components';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useWords } from '../words/use-words.ts';

const Box = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

/** Holds the place of a room while it is on the way. */
export function RoomSkeleton() {
  const { t } = useWords();
  return (
    <Box role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton width="45%" height="36px" />
      <Skeleton width="100%" height="120px" />
      <Skeleton width="100%" height="280px" />
    </Box>
  );
}
