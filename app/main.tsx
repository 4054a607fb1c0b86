import { createRoot } from 'react-dom/client';
import type { AppPage } from '../shared/contracts/app-page.ts';
import { createApi } from './api/create-api.ts';
import { keepSignedIn } from './api/keep-signed-in.ts';
import { App, type Screen } from './App.tsx';
import { fetchedComponent } from './components/fetched-component.ts';
import { loadLanguage } from './language/load-language.ts';
import { loadLocation } from './locations/load-location.ts';
import { readPage } from './read-page.ts';
import { connectZaf, readHost } from './zaf/connect-zaf.ts';

const root = document.getElementById('aftercare-app');
if (root === null) throw new Error('the page has no element with the id aftercare-app');

const { search } = window.location;
const page = readPage(document);
// Host, screen and texts are fetched side by side: none needs the other.
const connection = connectZaf(search);
const screen = page === null ? null : openScreen(page);
const language = await loadLanguage(page?.locale ?? navigator.language);

document.documentElement.lang = language.code;
createRoot(root).render(
  <App language={language} host={readHost(search)} connection={connection} screen={screen} />,
);

function openScreen(page: AppPage): Screen {
  const api = createApi(page);
  keepSignedIn(api);
  const Location = fetchedComponent(async () => await loadLocation(page.location));
  Location.fetch();
  return { page, api, Location };
}
