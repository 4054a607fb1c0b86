// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../app/App.tsx';
import { loadLanguage } from '../../app/language/load-language.ts';
import type { ZafConnection } from '../../app/zaf/connect-zaf.ts';
import { ZafError } from '../../app/zaf/zaf-error.ts';
import { aProblem, CALLS, noNetwork, stubBackend } from './support/fake-backend.ts';
import { createFakeZaf } from './support/fake-zaf.ts';
import { renderSidebar, showSidebar } from './support/render-sidebar.tsx';
import { standStill } from './support/stand-still.ts';
import { anInvitation, aTicketView } from './support/ticket-views.ts';

standStill();

const view = aTicketView({ invitation: anInvitation() });
const refresh = async (): Promise<void> =>
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
const goOffline = (): void => void vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);

describe('when the ticket cannot be loaded', () => {
  it('shows a problem that has no words here in the backend’s, and loads on another try', async () => {
    const backend = stubBackend(view);
    backend.on(CALLS.get, aProblem(403, 'Agents of this group may not see surveys.'));
    await renderSidebar(view, { backend });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Agents of this group may not see surveys.');
    backend.on(CALLS.get, { body: view });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Scheduled' })).toBeTruthy();
  });

  it.each([
    ['forbidden', 403, 'You may not do this; an admin can.'],
    ['store_unavailable', 503, 'Aftercare is not available right now.'],
    ['internal', 500, 'Something went wrong in Aftercare.'],
  ])('has words of its own for the problem %s', async (code, status, text) => {
    const backend = stubBackend(view);
    backend.on(CALLS.get, aProblem(status, 'only the admin key may do this', code));
    await renderSidebar(view, { backend });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(text);
    expect(alert.textContent).not.toContain('admin key');
  });

  it.each([
    ['no answer', noNetwork, 'Aftercare does not answer.'],
    ['a proxy in its place', { status: 502, body: 'Bad gateway' }, 'Aftercare does not answer.'],
    ['an answer of another shape', { body: { ticketId: 101 } }, 'makes no sense here'],
  ])('tells %s', async (_name, answer, text) => {
    const backend = stubBackend(view);
    backend.on(CALLS.get, answer);
    await renderSidebar(view, { backend });
    expect((await screen.findByRole('alert')).textContent).toContain(text);
  });

  it('tells an ended session, which another try cannot mend', async () => {
    const backend = stubBackend(view);
    backend.on(CALLS.get, aProblem(401));
    await renderSidebar(view, { backend });
    expect((await screen.findByRole('alert')).textContent).toContain('Your session has ended');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells that the agent is offline, and loads by itself afterwards', async () => {
    const backend = stubBackend(view);
    backend.on(CALLS.get, noNetwork);
    goOffline();
    await renderSidebar(view, { backend });
    expect((await screen.findByRole('alert')).textContent).toContain('You are offline');
    vi.restoreAllMocks();
    backend.on(CALLS.get, { body: view });
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByRole('heading', { name: 'Scheduled' })).toBeTruthy();
  });
});

describe('when a refresh fails', () => {
  it('keeps what is shown and says how old it is', async () => {
    const { backend } = await showSidebar(view);
    backend.on(CALLS.get, noNetwork);
    await refresh();
    expect(
      await screen.findByText(/^Could not be refreshed. This is as of \d\d:\d\d\.$/),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Scheduled' })).toBeTruthy();
    backend.on(CALLS.get, { body: view });
    await refresh();
    expect(await screen.findByText(/^As of/)).toBeTruthy();
  });

  it('keeps what is shown while the agent is offline', async () => {
    const { backend } = await showSidebar(view);
    backend.on(CALLS.get, noNetwork);
    goOffline();
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(await screen.findByText(/^You are offline\./)).toBeTruthy();
    vi.restoreAllMocks();
  });

  it('locks the actions once the session has ended', async () => {
    const { backend } = await showSidebar(view);
    backend.on(CALLS.get, aProblem(401));
    await refresh();
    expect(await screen.findByText(/^Your session has ended\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Send now' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('around the ticket', () => {
  it('takes the ticket’s id from the host when the page has none', async () => {
    const zaf = { ...createFakeZaf(), context: { ticketId: 101 } };
    await showSidebar(view, { ticketId: null, zaf });
    expect(screen.getByRole('heading', { name: 'Scheduled' })).toBeTruthy();
  });

  it('has nothing to show for a ticket that is not created yet', async () => {
    const { backend } = await renderSidebar(view, { ticketId: null });
    expect(screen.getByText('There is nothing to show before the ticket is created.')).toBeTruthy();
    expect(backend.calls).toEqual([]);
  });

  it.each([
    [{ state: 'refused', origin: 'https://evil.example' }, 'opened by https://evil.example'],
    [{ state: 'outside' }, 'Open a ticket in Zendesk'],
  ] as const)('shows no data where it does not belong: %j', async (host, text) => {
    await renderApp(host);
    expect(screen.getByRole('alert').textContent).toContain(text);
    expect(screen.queryByText('screen')).toBeNull();
  });

  it('works without the help of a silent host', async () => {
    const error = new ZafError('no answer');
    await renderApp({ state: 'silent', origin: 'https://acme.zendesk.com', error });
    expect(screen.getByText('screen')).toBeTruthy();
  });

  it('offers another try when the screen breaks', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    let isBroken = true;
    await renderApp({ state: 'connecting', origin: 'http://localhost' }, () => {
      if (isBroken) throw new Error('broken');
      return <p>screen</p>;
    });
    expect(screen.getByRole('alert').textContent).toContain('Your ticket is not affected.');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('screen')).toBeTruthy();
    vi.restoreAllMocks();
  });

  it('says so when the page from the backend makes no sense', async () => {
    const host = { state: 'connecting', origin: 'http://localhost' } as const;
    const language = await loadLanguage('en');
    render(<App language={language} host={host} connection={never()} screen={null} />);
    expect(screen.getByRole('alert').textContent).toContain('makes no sense here');
  });
});

const never = async (): Promise<ZafConnection> => await new Promise(() => undefined);

async function renderApp(host: ZafConnection, Location = () => <p>screen</p>): Promise<void> {
  const language = await loadLanguage('en');
  const api = { call: never, renewIfDue: async () => await Promise.resolve() };
  const page = {
    location: 'ticket_sidebar',
    session: 's',
    expiresAt: '2026-11-22T12:30:00Z',
    role: 'agent',
    locale: 'en',
    ticketId: '101',
  } as const;
  const screenParts = { page, api: api as never, Location };
  render(<App language={language} host={host} connection={never()} screen={screenParts} />);
}
