// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCORES, categoryOf } from '../../shared/nps.ts';
import { showSidebar } from './support/render-sidebar.tsx';
import { standStill } from './support/stand-still.ts';
import {
  aHistoryEntry,
  anInvitation,
  aResponse,
  aTicketView,
  inDays,
} from './support/ticket-views.ts';

standStill();
afterEach(() => void vi.restoreAllMocks());

const CATEGORY_NAMES = { promoter: 'Promoter', passive: 'Passive', detractor: 'Detractor' };
const answered = anInvitation({ status: 'responded', sentAt: inDays(-3), respondedAt: inDays(-1) });
const answer = (): HTMLElement => screen.getByRole('region', { name: 'Answer' });

describe('the answer', () => {
  it.each(SCORES)('shows score %i with its category in words', async (score) => {
    await showSidebar(aTicketView({ invitation: answered, response: aResponse(score) }));
    expect(within(answer()).getByRole('img', { name: `${score} out of 10` }).textContent).toBe(
      String(score),
    );
    expect(within(answer()).getByText(CATEGORY_NAMES[categoryOf(score)])).toBeTruthy();
    expect(within(answer()).getByText('No comment')).toBeTruthy();
  });

  it('shows the comment as text, whatever it holds', async () => {
    const comment = '<b>Great</b> & "quick" {{score}}';
    await showSidebar(aTicketView({ response: aResponse(9, { comment }) }));
    expect(within(answer()).getByText(comment)).toBeTruthy();
  });

  it('opens a long comment on request', async () => {
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(300);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(100);
    await showSidebar(aTicketView({ response: aResponse(3, { comment: 'Long story.' }) }));
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(screen.getByRole('button', { name: 'Show less', expanded: true })).toBeTruthy();
  });
});

describe('the follow-up', () => {
  const task = { status: 'open', ticketId: '140', dueAt: inDays(1), outcome: null } as const;
  const section = (): HTMLElement => screen.getByRole('region', { name: 'Follow-up' });

  it('shows when it is due, and opens its ticket in Zendesk', async () => {
    const { zaf } = await showSidebar(aTicketView({ followUp: task }));
    expect(within(section()).getByText('Open')).toBeTruthy();
    expect(within(section()).getByText(/^Due Mon 23 Nov.*\(tomorrow\)$/)).toBeTruthy();
    await userEvent.click(within(section()).getByRole('link', { name: 'Ticket #140' }));
    expect(zaf.openedTickets).toEqual(['140']);
  });

  it('is an ordinary link for opening it in another browser tab', async () => {
    await showSidebar(aTicketView({ followUp: task }));
    const link = screen.getByRole('link', { name: 'Ticket #140' });
    expect(link.getAttribute('href')).toBe('https://acme.zendesk.com/agent/tickets/140');
  });

  it.each([
    [{ ...task, dueAt: inDays(-1) }, 'Overdue'],
    [{ ...task, status: 'pending', ticketId: null }, 'Being created'],
    [{ ...task, status: 'done', dueAt: inDays(-1) }, 'Done'],
    [{ ...task, status: 'failed', ticketId: null, dueAt: inDays(-1) }, 'Not created'],
  ] as const)('marks how it stands: %j', async (followUp, mark) => {
    await showSidebar(aTicketView({ followUp }));
    expect(within(section()).getByText(mark)).toBeTruthy();
  });

  it.each([
    ['recovered', 'Outcome: customer won back'],
    ['some_new_code', 'Outcome: see the follow-up ticket'],
  ])('puts the outcome %s in words', async (word, text) => {
    // A later backend may know more words than this app.
    const outcome = word as 'other';
    await showSidebar(aTicketView({ followUp: { ...task, status: 'done', outcome } }));
    expect(within(section()).getByText(text)).toBeTruthy();
  });
});

describe('the history', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aHistoryEntry(index === 0 ? 0 : 9, String(90 - index), { submittedAt: inDays(-5 - index) }),
    );
  const section = (): HTMLElement => screen.getByRole('region', { name: 'History' });

  it('plots the scores with their dates, oldest first', async () => {
    await showSidebar(aTicketView({ history: entries(2) }));
    const plot = within(section()).getByRole('img', { name: /^Scores over time/ });
    expect(plot.getAttribute('aria-label')).toBe(
      'Scores over time: 9, Promoter, 16 Nov 2026; 0, Detractor, 17 Nov 2026',
    );
    const titles = [...plot.querySelectorAll('title')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['9, Promoter, 16 Nov 2026', '0, Detractor, 17 Nov 2026']);
  });

  it('lists every answer as text as well', async () => {
    await showSidebar(aTicketView({ history: entries(2) }));
    const [newest] = within(section()).getAllByRole('listitem');
    expect(newest?.textContent).toContain('Detractor · Ticket #90');
    expect(newest?.textContent).toContain('5 days ago');
  });

  it('shows ten, and all on request', async () => {
    await showSidebar(aTicketView({ history: entries(12) }));
    expect(within(section()).getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(within(section()).getAllByRole('listitem')).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(within(section()).getAllByRole('listitem')).toHaveLength(10);
  });

  it('says so when this is the first answer, or there is none', async () => {
    const first = aHistoryEntry(9, '101');
    const { unmount } = await showSidebar(aTicketView({ history: [first] }));
    expect(screen.getByText('This is the first answer from Maria Jensen.')).toBeTruthy();
    unmount();
    await showSidebar(aTicketView());
    expect(screen.getByText('Maria Jensen has never answered a survey.')).toBeTruthy();
  });

  it('marks the answer of this ticket', async () => {
    const history = [aHistoryEntry(9, '101'), ...entries(1)];
    await showSidebar(aTicketView({ history }));
    expect(within(section()).getByText('Promoter · This ticket')).toBeTruthy();
  });
});

describe('the decision log', () => {
  it('stays folded until someone asks why', async () => {
    const decisions = [
      { at: inDays(-1), outcome: 'cancelled', reason: 'ticket_reopened' },
      { at: inDays(-2), outcome: 'invited', reason: null },
    ] as const;
    await showSidebar(aTicketView({ decisions: [...decisions], customer: null }));
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Why?', expanded: false }));
    const [newest, oldest] = screen.getAllByRole('listitem');
    expect(newest?.textContent).toContain('The ticket was reopened before the survey went out.');
    expect(oldest?.textContent).toContain('Picked for a survey');
    expect(oldest?.textContent).toMatch(/Fri,? 20 Nov/);
  });
});

it('shows a decision whose reason only a later backend knows', async () => {
  const reason = 'a_code_of_tomorrow' as 'suppressed';
  const decisions = [{ at: inDays(-1), outcome: 'skipped', reason } as const];
  const { container } = await showSidebar(aTicketView({ decisions }));
  expect(container.textContent).toContain('The reason is not known here.');
  expect(container.textContent).not.toContain(reason);
});

describe('a customer who must not be asked', () => {
  it.each([
    ['opted_out', 'Maria Jensen unsubscribed from surveys.'],
    ['bounced', 'Mail to Maria Jensen bounces.'],
    ['a_code_of_tomorrow', 'Maria Jensen is on the do-not-ask list.'],
  ])('is announced: %s', async (word, text) => {
    const reason = word as 'other';
    const customer = { id: '7', name: 'Maria Jensen', suppression: { reason, since: inDays(-40) } };
    const { container } = await showSidebar(aTicketView({ customer }));
    expect(screen.getByText('Do not ask')).toBeTruthy();
    expect(container.textContent).toContain(`${text} Since 13 Oct 2026.`);
    expect(container.textContent).not.toContain(word.includes('code') ? word : 'opted_out');
  });
});
