import { describe, expect, it } from 'vitest';
import { statusOf } from '../../app/locations/ticket-sidebar/status-of.ts';
import { aTicketView, anInvitation, inDays, NOW } from './support/ticket-views.ts';

const kindOf = (...args: Parameters<typeof statusOf>): string => statusOf(...args).kind;
const now = NOW.getTime();
const reopened = { at: inDays(-2), outcome: 'cancelled', reason: 'ticket_reopened' } as const;
const passedOver = { at: inDays(-1), outcome: 'skipped', reason: 'recently_surveyed' } as const;

describe('the status of a ticket', () => {
  it('is open before anything was decided', () => {
    expect(kindOf(aTicketView(), false, now)).toBe('none');
    expect(kindOf(aTicketView(), true, now)).toBe('undecided');
  });

  it('becomes due at the due time, not after it', () => {
    const view = aTicketView({ invitation: anInvitation({ dueAt: NOW.toISOString() }) });
    expect(kindOf(view, true, now - 1)).toBe('scheduled');
    expect(kindOf(view, true, now)).toBe('due');
  });

  it('is that of the later solve when the first invitation came to nothing', () => {
    const invitation = anInvitation({ status: 'cancelled', reason: 'ticket_reopened' });
    const view = aTicketView({ invitation, decisions: [passedOver, reopened] });
    expect(statusOf(view, true, now)).toMatchObject({
      kind: 'skipped',
      reason: 'recently_surveyed',
      at: passedOver.at,
    });
  });

  it('stays that of an answered invitation, with a word on the later solve', () => {
    const invitation = anInvitation({ status: 'responded', respondedAt: inDays(-3) });
    const view = aTicketView({ invitation, decisions: [passedOver] });
    expect(statusOf(view, true, now)).toMatchObject({
      kind: 'responded',
      notAgain: 'recently_surveyed',
    });
  });

  it('says since when an invitation is cancelled', () => {
    const invitation = anInvitation({ status: 'cancelled', reason: 'ticket_reopened' });
    const view = aTicketView({ invitation, decisions: [reopened] });
    expect(statusOf(view, false, now)).toMatchObject({ kind: 'cancelled', at: reopened.at });
  });

  it('takes silence as the reason of an expired invitation that has none', () => {
    const view = aTicketView({ invitation: anInvitation({ status: 'expired' }) });
    expect(statusOf(view, true, now).reason).toBe('not_answered');
  });
});

it('shows that a customer has opened the survey, and when', () => {
  const openedAt = '2026-11-25T10:00:00.000Z';
  const view = aTicketView({ invitation: anInvitation({ status: 'sent', openedAt }) });
  expect(statusOf(view, true, NOW.getTime())).toMatchObject({ kind: 'opened', at: openedAt });
  const answered = aTicketView({ invitation: anInvitation({ status: 'responded', openedAt }) });
  expect(statusOf(answered, true, NOW.getTime()).kind).toBe('responded');
});

describe('a customer who was asked and wants no more', () => {
  const suppression = { reason: 'opted_out', since: NOW.toISOString() } as const;
  it.each([
    ['sent', suppression, 'left_alone'],
    ['sent', null, 'sent'],
    ['responded', suppression, 'responded'],
    ['expired', suppression, 'expired'],
  ] as const)('%s, with %j, shows as %s', (status, why, kind) => {
    const customer = { id: '7', name: 'Maria Jensen', suppression: why };
    const view = aTicketView({ customer, invitation: anInvitation({ status }) });
    expect(statusOf(view, true, NOW.getTime()).kind).toBe(kind);
    // Also where they have looked at the page before.
    const opened = anInvitation({ status, openedAt: NOW.toISOString() });
    const seen = statusOf(aTicketView({ customer, invitation: opened }), true, NOW.getTime()).kind;
    expect(seen).toBe(kind === 'sent' ? 'opened' : kind);
  });
});
