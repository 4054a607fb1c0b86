import { Skeleton } from '@zendeskgarden/react-loaders';

import styled from 'styled-components';
import { useLanguage } from '../language/use-language.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const Box = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.base * 4}px 0;
`;

/** Holds the place of a screen while its data is on the way. */
export function LoadingSkeleton() {
  const { t } = useLanguage();
  return (
    <Box role="status">
      <VisuallyHidden>{t('failure.loading')}</VisuallyHidden>
      <Skeleton width="45%" height="20px" />
      <Skeleton width="100%" height="16px" />
      <Skeleton width="80%" height="16px" />
      <Skeleton width="35%" height="32px" />
    </Box>
  );
}
