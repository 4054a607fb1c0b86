// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALLS } from './support/fake-backend.ts';
import { renderSidebar } from './support/render-sidebar.tsx';
import { anInvitation, aTicketView, inDays, NOW } from './support/ticket-views.ts';

const open = aTicketView();
const scheduled = aTicketView({ invitation: anInvitation() });
const sending = aTicketView({ invitation: anInvitation({ status: 'sending' }) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function show(view = open) {
  const sidebar = await renderSidebar(view);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Refresh' })).toBeTruthy());
  const loads = (): number => sidebar.backend.count(CALLS.get);
  const wait = async (ms: number): Promise<void> =>
    await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  return { ...sidebar, loads, wait };
}

describe('the ticket is loaded again', () => {
  it.each(['ticket.updated', 'ticket.status.changed'])('on %s', async (event) => {
    const { zaf, backend, loads } = await show();
    backend.on(CALLS.get, { body: scheduled });
    await act(async () => zaf.send(event));
    expect(await screen.findByRole('heading', { name: 'Scheduled' })).toBeTruthy();
    expect(loads()).toBe(2);
  });

  it('once more a little later, as the backend hears of an update after the app does', async () => {
    vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
    const { zaf, loads, wait } = await show();
    await act(async () => zaf.send('ticket.updated'));
    await wait(5000);
    expect(loads()).toBe(3);
  });

  it('every 30 seconds', async () => {
    const { loads, wait } = await show();
    await wait(29_000);
    expect(loads()).toBe(1);
    await wait(1000);
    expect(loads()).toBe(2);
  });

  it('every second while a send is under way', async () => {
    const { loads, wait } = await show(sending);
    await wait(1000);
    expect(loads()).toBe(2);
  });

  it('not while the browser tab is hidden, but when it comes back', async () => {
    const { loads, wait } = await show();
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await wait(90_000);
    expect(loads()).toBe(1);
    visibility.mockReturnValue('visible');
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    expect(loads()).toBe(2);
  });

  it('not while another ticket is open in Zendesk, but on return', async () => {
    const { zaf, loads, wait } = await show();
    zaf.send('app.deactivated');
    await wait(90_000);
    expect(loads()).toBe(1);
    await act(async () => zaf.send('app.activated', { firstLoad: false }));
    expect(loads()).toBe(2);
  });

  it('not because the host says that the app was loaded', async () => {
    const { zaf, loads } = await show();
    await act(async () => zaf.send('app.activated', { firstLoad: true }));
    expect(loads()).toBe(1);
  });

  it('without a flicker: the ticket stays while the next load is on its way', async () => {
    const { backend, wait } = await show(scheduled);
    backend.on(CALLS.get, async () => await new Promise(() => undefined));
    await wait(30_000);
    expect(screen.getByRole('heading', { name: 'Scheduled' })).toBeTruthy();
    expect(screen.queryByText('Loading')).toBeNull();
  });

  it('without falling back to an answer that was overtaken', async () => {
    const { backend, zaf } = await show(scheduled);
    let answerOld = (_response: Response): void => undefined;
    backend.on(CALLS.get, async () => await new Promise((resolve) => (answerOld = resolve)));
    await act(async () => zaf.send('ticket.updated'));
    const sent = aTicketView({ invitation: anInvitation({ status: 'sent', sentAt: inDays(0) }) });
    backend.on(CALLS.get, { body: sent });
    await act(async () => zaf.send('ticket.updated'));
    await screen.findByRole('heading', { name: 'Waiting for an answer' });
    await act(async () => answerOld(new Response(JSON.stringify(scheduled))));
    expect(screen.getByRole('heading', { name: 'Waiting for an answer' })).toBeTruthy();
  });
});
