import { render, screen } from '@testing-library/react';
import { createApi } from '../../../app/api/create-api.ts';
import { App } from '../../../app/App.tsx';
import { loadLanguage } from '../../../app/language/load-language.ts';
import { TicketSidebar } from '../../../app/locations/ticket-sidebar/TicketSidebar.tsx';
import type { ZafConnection } from '../../../app/zaf/connect-zaf.ts';
import type { AppPage } from '../../../shared/contracts/app-page.ts';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { stubBackend, type FakeBackend } from './fake-backend.ts';
import { createFakeZaf, type FakeZaf } from './fake-zaf.ts';
import { inDays } from './ticket-views.ts';

type Options = { locale?: string; ticketId?: string | null; zaf?: FakeZaf; backend?: FakeBackend };

/** Renders the sidebar of a ticket, connected to a host and a backend of the test's own. */
export async function renderSidebar(view: TicketView, options: Options = {}) {
  const zaf = options.zaf ?? createFakeZaf();
  const backend = options.backend ?? stubBackend(view);
  const page: AppPage = {
    location: 'ticket_sidebar',
    session: 'first-session',
    expiresAt: inDays(1),
    role: 'agent',
    locale: options.locale ?? 'en-GB',
    ticketId: options.ticketId === undefined ? view.ticketId : options.ticketId,
  };
  const connected: ZafConnection = { state: 'connected', origin: zaf.origin, zaf };
  const language = await loadLanguage(page.locale);
  const rendered = render(
    <App
      language={language}
      host={connected}
      connection={Promise.resolve(connected)}
      screen={{ page, api: createApi(page), Location: TicketSidebar }}
    />,
  );
  return { ...rendered, zaf, backend };
}

/** Renders the sidebar and waits until the ticket is shown. */
export async function showSidebar(view: TicketView, options: Options = {}) {
  const sidebar = await renderSidebar(view, options);
  await screen.findByRole('button', { name: /^(Refresh|Opdater|Uppdatera)$/ });
  return sidebar;
}
