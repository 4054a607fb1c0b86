// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aProblem, CALLS, noNetwork } from './support/fake-backend.ts';
import { showSidebar } from './support/render-sidebar.tsx';
import { standStill } from './support/stand-still.ts';
import { anInvitation, aTicketView, inDays } from './support/ticket-views.ts';

standStill();

const scheduled = aTicketView({ invitation: anInvitation() });
const sending = aTicketView({ invitation: anInvitation({ status: 'sending' }) });
const sent = aTicketView({ invitation: anInvitation({ status: 'sent', sentAt: inDays(0) }) });
const cancelled = aTicketView({
  invitation: anInvitation({ status: 'cancelled', reason: 'cancelled_by_agent' }),
});

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** An answer that comes when the test says so. */
function answerLater(body: unknown) {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = async (): Promise<Response> => {
    await released;
    return new Response(JSON.stringify(body));
  };
  return { answer, release: () => release() };
}

describe('sending now', () => {
  it('asks the backend and shows what became of it', async () => {
    const { backend, zaf } = await showSidebar(scheduled);
    backend.on(CALLS.act, { body: sending });
    await userEvent.click(button('Send now'));
    expect(await screen.findByRole('heading', { name: 'Being sent' })).toBeTruthy();
    expect(backend.bodies).toEqual([{ action: 'send_now' }]);
    expect(zaf.messages).toEqual([['The survey is on its way to the customer.', 'notice']]);
    expect(screen.queryByRole('button', { name: 'Send now' })).toBeNull();
  });

  it('happens once on a double click', async () => {
    const { backend } = await showSidebar(scheduled);
    const { answer, release } = answerLater(sending);
    backend.on(CALLS.act, answer);
    await userEvent.dblClick(button('Send now'));
    expect(button('Send now').hasAttribute('disabled')).toBe(true);
    expect(button('Cancel').hasAttribute('disabled')).toBe(true);
    await act(async () => release());
    await screen.findByRole('heading', { name: 'Being sent' });
    expect(backend.count(CALLS.act)).toBe(1);
  });

  it('says that it is working when it takes more than a second', async () => {
    const { backend } = await showSidebar(scheduled);
    const { answer, release } = answerLater(sending);
    backend.on(CALLS.act, answer);
    await userEvent.click(button('Send now'));
    expect(screen.queryByRole('button', { name: 'Sending…' })).toBeNull();
    expect(await screen.findByRole('button', { name: 'Sending…' }, { timeout: 2000 })).toBeTruthy();
    await act(async () => release());
  });

  it('is not offered once the invitation went out', async () => {
    await showSidebar(sent);
    expect(screen.queryByRole('button', { name: 'Send now' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });

  it('that came too late says so, and shows how things stand', async () => {
    const { backend, zaf } = await showSidebar(scheduled);
    backend.on(CALLS.act, aProblem(409, 'the invitation is no longer waiting to be sent'));
    backend.on(CALLS.get, { body: sent });
    await userEvent.click(button('Send now'));
    expect(await screen.findByRole('heading', { name: 'Waiting for an answer' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe(
      'That came too late.The survey is no longer waiting to be sent.',
    );
    expect(zaf.messages).toEqual([]);
    await userEvent.click(button('Dismiss'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that came too late says so in the agent’s language', async () => {
    const { backend } = await showSidebar(scheduled, { locale: 'da' });
    backend.on(CALLS.act, aProblem(409, 'the invitation is no longer waiting to be sent'));
    await userEvent.click(button('Send nu'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Det var for sent.Undersøgelsen venter ikke længere på at blive sendt.',
    );
  });

  it('that failed can be tried again', async () => {
    const { backend } = await showSidebar(scheduled);
    backend.on(CALLS.act, noNetwork);
    await userEvent.click(button('Send now'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^That did not work\./);
    backend.on(CALLS.act, { body: sending });
    await userEvent.click(button('Send now'));
    await screen.findByRole('heading', { name: 'Being sent' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('cancelling', () => {
  it('asks first, then cancels', async () => {
    const { backend } = await showSidebar(scheduled);
    backend.on(CALLS.act, { body: cancelled });
    await userEvent.click(button('Cancel'));
    expect(screen.getByText(/Maria Jensen will not be asked about this ticket/)).toBeTruthy();
    expect(backend.count(CALLS.act)).toBe(0);
    await userEvent.click(button('Cancel survey'));
    expect(await screen.findByText('An agent cancelled the survey.')).toBeTruthy();
    expect(backend.bodies).toEqual([{ action: 'cancel' }]);
  });

  it('is called off by "Keep it" or Escape, and the keyboard keeps its place', async () => {
    const { backend } = await showSidebar(scheduled);
    await userEvent.click(button('Cancel'));
    expect(document.activeElement).toBe(button('Keep it'));
    await userEvent.click(button('Keep it'));
    expect(document.activeElement).toBe(button('Cancel'));
    await userEvent.click(button('Cancel'));
    await userEvent.keyboard('{Escape}');
    expect(button('Send now')).toBeTruthy();
    expect(backend.count(CALLS.act)).toBe(0);
  });
});
