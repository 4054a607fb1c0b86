import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import { vi } from 'vitest';
import { createQueryClient } from '../../../app/locations/nav-bar/data/create-query-client.ts';
import { NO_FILTERS, queryOf } from '../../../app/locations/nav-bar/filters/filters.ts';
import '../../../app/locations/nav-bar/settings/find-faults.ts';
import { SECTION_FILES } from '../../../app/locations/nav-bar/settings/section-files.ts';
import { SettingsRoom } from '../../../app/locations/nav-bar/settings/SettingsRoom.tsx';
import '../../../app/locations/nav-bar/settings/surveys/new-survey.ts';
import { loadWords } from '../../../app/locations/nav-bar/words/load-words.ts';
import { WordsContext } from '../../../app/locations/nav-bar/words/use-words.ts';
import { loadLanguage } from '../../../app/language/load-language.ts';
import { LanguageContext } from '../../../app/language/use-language.ts';
import type { ZafConnection } from '../../../app/zaf/connect-zaf.ts';
import { ZafConnectionContext } from '../../../app/zaf/use-zaf.ts';
import { createFakeZaf } from './fake-zaf.ts';
import type { SettingsBackend } from './settings-backend.ts';

const ME = {
  agentId: '30',
  role: 'admin' as const,
  zendeskUrl: 'https://acme.zendesk.com',
  timeZone: 'UTC',
  today: '2026-11-29',
};

/** For the first of a file, which brings all parts. */
const PATIENCE_MS = 10_000;

type Options = { search?: string; locale?: string };

/** Shows a part of the settings' room; `leave` goes to another room, `comeBack` returns. */
export async function showSettings(
  backend: SettingsBackend,
  { search = '', locale = 'en-GB' }: Options = {},
) {
  // What is fetched on the way is there already; that it takes a while is nothing to be waited for.
  for (const file of Object.values(SECTION_FILES)) file.fetch();
  await vi.dynamicImportSettled();
  const words = await loadWords(locale);
  const language = await loadLanguage(locale);
  const client = createQueryClient();
  const zaf = createFakeZaf();
  const connected: ZafConnection = { state: 'connected', origin: zaf.origin, zaf };
  function Room() {
    const [state, setState] = useState(new URLSearchParams(search));
    const [isHere, setHere] = useState(true);
    return (
      <>
        <button onClick={() => setHere(!isHere)}>another room</button>
        {isHere && (
          <SettingsRoom
            api={backend.api}
            me={ME}
            filters={NO_FILTERS}
            setFilters={() => undefined}
            query={queryOf(NO_FILTERS, ME.today)}
            state={state}
            setState={(change) => {
              const next = new URLSearchParams(state);
              for (const [name, value] of Object.entries(change)) {
                if (value === null) next.delete(name);
                else next.set(name, value);
              }
              setState(next);
            }}
            goTo={() => undefined}
          />
        )}
      </>
    );
  }
  render(
    <ThemeProvider theme={DEFAULT_THEME}>
      <LanguageContext.Provider value={language}>
        <WordsContext.Provider value={words}>
          <ZafConnectionContext.Provider value={connected}>
            <QueryClientProvider client={client}>
              <Room />
            </QueryClientProvider>
          </ZafConnectionContext.Provider>
        </WordsContext.Provider>
      </LanguageContext.Provider>
    </ThemeProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  const stillLoads = () => {
    if (screen.queryByText(words.t('loading')) !== null) throw new Error('a part is on the way');
  };
  await waitFor(stillLoads, { timeout: PATIENCE_MS });
}
