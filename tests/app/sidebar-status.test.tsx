// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agent as da } from '../../shared/messages/da/agent.ts';
import { agent as en } from '../../shared/messages/en/agent.ts';
import { agent as sv } from '../../shared/messages/sv/agent.ts';
import { REASONS } from '../../shared/reasons.ts';
import { INVITATION_STATUSES } from '../../shared/vocabulary.ts';
import { createFakeZaf } from './support/fake-zaf.ts';
import { showSidebar } from './support/render-sidebar.tsx';
import { standStill } from './support/stand-still.ts';
import { aHistoryEntry, anInvitation, aTicketView, inDays } from './support/ticket-views.ts';

standStill();

const headline = (): HTMLElement => {
  const first = screen.getAllByRole('heading', { level: 2 })[0];
  if (first === undefined) throw new Error('no headline');
  return first;
};
const sentAt = inDays(-2);

describe('what an agent reads of the invitation', () => {
  it.each([
    ['scheduled', 'Scheduled', 'Maria Jensen will be asked by email on Tue'],
    ['sending', 'Being sent', 'Maria Jensen is being asked by email right now.'],
    ['sent', 'Waiting for an answer', 'Maria Jensen was asked by email on Fri'],
    ['responded', 'Answered', 'Asked by email on Fri'],
    ['cancelled', 'Cancelled', 'The reason is not known here.'],
    ['expired', 'No answer', 'The customer did not answer before the survey closed.'],
    ['failed', 'Not delivered', 'The reason is not known here.'],
  ] as const)('%s: %s', async (status, label, text) => {
    await showSidebar(aTicketView({ invitation: anInvitation({ status, sentAt }) }));
    expect(headline().textContent).toBe(label);
    expect(screen.getByText(text, { exact: false })).toBeTruthy();
  });

  it('goes by the service’s clock, which in the sandbox may be ahead', async () => {
    const invitation = anInvitation({ status: 'sent', sentAt: inDays(2) });
    await showSidebar(aTicketView({ now: inDays(3), invitation }));
    expect(screen.getByText('yesterday')).toBeTruthy();
  });

  it.each([
    ['da', da],
    ['sv', sv],
  ] as const)('has words for every status in %s', async (locale, texts) => {
    for (const status of INVITATION_STATUSES) {
      const view = aTicketView({ invitation: anInvitation({ status, sentAt }) });
      const { container, unmount } = await showSidebar(view, { locale });
      expect(headline().textContent).toBe(texts.status[status].label);
      expect(container.textContent).not.toContain('{');
      unmount();
    }
  });

  it('says that a due invitation is about to go out', async () => {
    await showSidebar(aTicketView({ invitation: anInvitation({ dueAt: inDays(-0.01) }) }));
    expect(headline().textContent).toBe('About to be sent');
  });

  it('names Zendesk as the channel', async () => {
    await showSidebar(aTicketView({ invitation: anInvitation({ channel: 'zendesk' }) }));
    expect(screen.getByText(/will be asked through Zendesk on/)).toBeTruthy();
  });

  it('speaks of "the customer" where the name is not known', async () => {
    const customer = { id: '7', name: null, suppression: null };
    await showSidebar(aTicketView({ customer, invitation: anInvitation() }));
    expect(screen.getByText(/^The customer will be asked/)).toBeTruthy();
  });

  it('explains what will happen while the ticket is not solved', async () => {
    await showSidebar(aTicketView());
    expect(headline().textContent).toBe('Not solved yet');
    expect(screen.getByText(/whether to ask Maria Jensen for a score/)).toBeTruthy();
  });

  it('explains a solved ticket without a decision', async () => {
    const zaf = createFakeZaf();
    zaf.values['ticket.status'] = 'solved';
    await showSidebar(aTicketView(), { zaf });
    expect(await screen.findByRole('heading', { name: 'Not decided' })).toBeTruthy();
  });
});

describe.each([
  ['en', en],
  ['da', da],
  ['sv', sv],
] as const)('why a customer was not asked, in %s', (locale, texts) => {
  it.each(REASONS)('%s', async (reason) => {
    const decisions = [{ at: inDays(-1), outcome: 'skipped', reason } as const];
    const { container } = await showSidebar(aTicketView({ decisions }), { locale });
    expect(headline().textContent).toBe(texts.status.skipped.label);
    expect(screen.getByText(texts.reasons[reason].why)).toBeTruthy();
    if (texts.reasons[reason].hint !== '') {
      expect(screen.getByText(texts.reasons[reason].hint)).toBeTruthy();
    }
    expect(container.textContent).not.toContain(reason.includes('_') ? reason : '{');
  });
});

describe('why an invitation ended', () => {
  it.each(REASONS)('%s', async (reason) => {
    const invitation = anInvitation({ status: 'cancelled', reason });
    await showSidebar(aTicketView({ invitation }));
    expect(screen.getByText(en.reasons[reason].why)).toBeTruthy();
  });

  it('points to the last answer of a customer who is at rest', async () => {
    const view = aTicketView({
      decisions: [{ at: inDays(-1), outcome: 'skipped', reason: 'recently_surveyed' }],
      history: [aHistoryEntry(8, '88', { submittedAt: inDays(-12) })],
    });
    await showSidebar(view);
    const line = screen.getByText(/Last answer: 12 days ago/);
    expect(within(line).getByRole('link', { name: 'Ticket #88' })).toBeTruthy();
  });

  it('mentions a later solve that was passed over', async () => {
    const view = aTicketView({
      invitation: anInvitation({ status: 'responded', sentAt, respondedAt: inDays(-1) }),
      decisions: [{ at: inDays(-0.5), outcome: 'skipped', reason: 'already_answered' }],
    });
    await showSidebar(view);
    expect(screen.getByText('Not asked again')).toBeTruthy();
    expect(screen.getByText(en.reasons.already_answered.why)).toBeTruthy();
  });
});
