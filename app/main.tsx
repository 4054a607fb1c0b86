import { createRoot } from 'react-dom/client';
import type { AppPage } from '../shared/contracts/app-page.ts';
import { createApi } from './api/create-api.ts';
import { keepSignedIn } from './api/keep-signed-in.ts';
import { App, type Screen } from './App.tsx';
import { fetchedComponent } from './components/fetched-component.ts';
import { NoLanguage } from './components/NoLanguage.tsx';
import { loadLanguage } from './language/load-language.ts';
import { loadLocation } from './locations/load-location.ts';
import { readPage } from './read-page.ts';
import { connectZaf, readHost } from './zaf/connect-zaf.ts';

const element = document.getElementById('aftercare-app');
if (element === null) throw new Error('the page has no element with the id aftercare-app');

const { search } = window.location;
const page = readPage(document);
const host = readHost(search);
// Host, screen and texts are fetched side by side: none needs the other.
const connection = connectZaf(search);
const screen = page === null ? null : openScreen(page);
const root = createRoot(element);
await show();

/** Shows the app in the agent's language; where none can be had, the way to try again. */
async function show(): Promise<void> {
  try {
    const language = await loadLanguage(page?.locale ?? navigator.language);
    document.documentElement.lang = language.code;
    root.render(<App language={language} host={host} connection={connection} screen={screen} />);
  } catch {
    document.documentElement.lang = 'en';
    root.render(
      <NoLanguage
        host={host}
        connection={connection}
        isPage={page?.location === 'nav_bar'}
        onRetry={() => void show()}
      />,
    );
  }
}

function openScreen(page: AppPage): Screen {
  const api = createApi(page);
  keepSignedIn(api);
  const Location = fetchedComponent(async () => await loadLocation(page.location));
  Location.fetch();
  return { page, api, Location };
}
