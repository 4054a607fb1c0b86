import styled from 'styled-components';
import type { ZafConnection } from '../zaf/connect-zaf.ts';
import { ZafProvider } from '../zaf/ZafProvider.tsx';
import { AppTheme } from './AppTheme.tsx';
import { Frame } from './Frame.tsx';
import { StatePage } from './StatePage.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const Whole = styled.main`
  padding: 0 ${({ theme }) => theme.space.base * 4}px;
`;

type Props = {
  host: ZafConnection;
  connection: Promise<ZafConnection>;
  /** Whether it has a page of its own, whose height is the host's. */
  isPage: boolean;
  onRetry: () => void;
};

/** Stands in for the app when no file of words can be had: its own words are built in. */
export function NoLanguage({ host, connection, isPage, onRetry }: Props) {
  const Box = isPage ? Whole : Frame;
  return (
    <ZafProvider initial={host} connection={connection}>
      <AppTheme>
        <Box>
          <VisuallyHidden as="h1">Aftercare</VisuallyHidden>
          <StatePage
            title="Aftercare could not be loaded"
            text="Check your connection, then try again."
            action={{ text: 'Try again', onClick: onRetry }}
          />
        </Box>
      </AppTheme>
    </ZafProvider>
  );
}
