import { Fragment, Suspense, type ComponentType } from 'react';
import { AppTheme } from './components/AppTheme.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { Frame } from './components/Frame.tsx';
import { HostGate } from './components/HostGate.tsx';
import { LoadingSkeleton } from './components/LoadingSkeleton.tsx';
import { StatePage } from './components/StatePage.tsx';
import type { Language } from './language/language.types.ts';
import { LanguageContext } from './language/use-language.ts';
import type { LocationProps } from './locations/location.types.ts';
import type { ZafConnection } from './zaf/connect-zaf.ts';
import { ZafProvider } from './zaf/ZafProvider.tsx';

/** A screen and what it needs. */
export type Screen = LocationProps & {
  /** With a way to fetch its file anew. */
  Location: ComponentType<LocationProps> & { again?: () => void };
};

type Props = {
  language: Language;
  host: ZafConnection;
  connection: Promise<ZafConnection>;
  /** `null` when the backend's page could not be read. */
  screen: Screen | null;
};

/** The whole app around one screen: language, host, theme, and what to do when it breaks. */
export function App({ language, host, connection, screen }: Props) {
  const { t } = language;
  // A page of its own fills its frame, and scrolls there.
  const Box = screen?.page.location === 'nav_bar' ? Fragment : Frame;
  return (
    <LanguageContext.Provider value={language}>
      <ZafProvider initial={host} connection={connection}>
        <AppTheme>
          <Box>
            <ErrorBoundary
              whenBroken={(retry) => (
                <StatePage
                  title={t('failure.crashTitle')}
                  text={t('failure.crashText')}
                  action={{
                    text: t('actions.retry'),
                    onClick: () => {
                      screen?.Location.again?.();
                      retry();
                    },
                  }}
                />
              )}
            >
              <HostGate>
                {screen === null ? (
                  <StatePage title={t('failure.title')} text={t('failure.unexpected')} />
                ) : (
                  <Suspense fallback={<LoadingSkeleton />}>
                    <screen.Location page={screen.page} api={screen.api} />
                  </Suspense>
                )}
              </HostGate>
            </ErrorBoundary>
          </Box>
        </AppTheme>
      </ZafProvider>
    </LanguageContext.Provider>
  );
}
