import { describe, expect, it } from 'vitest';
import { decideEligibility } from '../../../backend/invitation/eligibility.rules.ts';
import type { Facts } from '../../../backend/invitation/facts.ts';
import { aSurvey } from '../../support/builders/a-survey.ts';
import { aTicket } from '../../support/builders/a-ticket.ts';
import { aUser } from '../../support/builders/a-user.ts';
import { someFacts } from '../../support/builders/some-facts.ts';

const ASK_AT = new Date('2026-03-03T08:00:00Z');
const DAY_MS = 24 * 60 * 60_000;

/** The reason why nobody is asked, or `null` when the customer is. */
function reasonFor(facts: Partial<Facts> = {}, survey: Record<string, unknown> = {}) {
  const eligibility = decideEligibility(someFacts(facts), aSurvey(survey), ASK_AT);
  return eligibility.eligible ? null : eligibility.reason;
}

describe('a customer whose ticket is solved', () => {
  it('is asked', () => {
    expect(reasonFor()).toBeNull();
  });

  it('is asked after the ticket was closed, too', () => {
    expect(reasonFor({ ticket: aTicket({ status: 'closed' }) })).toBeNull();
  });

  it('is asked about a ticket that nobody is assigned to', () => {
    expect(reasonFor({ ticket: aTicket({ assignee_id: null }) })).toBeNull();
  });
});

describe('each reason not to ask', () => {
  it.each<[string, Partial<Facts>, Record<string, unknown>]>([
    ['ticket_deleted', { ticket: null }, {}],
    ['ticket_deleted', { ticket: aTicket({ status: 'deleted' }) }, {}],
    ['follow_up_ticket', { ticket: aTicket({ tags: ['nps_follow_up'] }) }, {}],
    ['follow_up_ticket', { ticket: aTicket({ external_id: 'aftercare:follow-up:8a1f' }) }, {}],
    ['merged_ticket', { ticket: aTicket({ tags: ['a', 'closed_by_merge'] }) }, {}],
    ['ticket_reopened', { ticket: aTicket({ status: 'new' }) }, {}],
    ['ticket_reopened', { ticket: aTicket({ status: 'open' }) }, {}],
    ['ticket_reopened', { ticket: aTicket({ status: 'pending' }) }, {}],
    ['ticket_reopened', { ticket: aTicket({ status: 'hold' }) }, {}],
    ['requester_deleted', { requester: null }, {}],
    ['requester_deleted', { requester: aUser({ active: false }) }, {}],
    ['requester_is_assignee', { ticket: aTicket({ assignee_id: '71' }) }, {}],
    ['requester_not_customer', { requester: aUser({ role: 'agent' }) }, {}],
    ['requester_not_customer', { requester: aUser({ role: 'admin' }) }, {}],
    ['requester_not_customer', { requester: aUser({ shared_agent: true }) }, {}],
    ['requester_suspended', { requester: aUser({ suspended: true }) }, {}],
    ['no_email', { requester: aUser({ email: null }) }, {}],
    ['no_email', { requester: aUser({ email: '' }) }, {}],
    ['no_email', { requester: aUser({ email: ' ' }) }, {}],
    ['robot_address', { requester: aUser({ email: 'No-Reply+1@shop.example' }) }, {}],
    ['robot_address', { requester: aUser({ email: 'NPS+x@acme.example' }) }, {}],
    ['suppressed', { suppression: 'opted_out' }, {}],
    ['excluded_tag', {}, { exclude: { tags: ['x', 'bicycle'] } }],
    ['excluded_group', {}, { exclude: { groups: ['300'] } }],
    ['excluded_channel', {}, { exclude: { channels: ['email'] } }],
    ['excluded_organization', {}, { exclude: { organizations: ['500'] } }],
    ['excluded_domain', {}, { exclude: { emailDomains: ['customer.example'] } }],
    [
      'excluded_domain',
      { requester: aUser({ email: 'kim@bücher.example' }) },
      { exclude: { emailDomains: ['xn--bcher-kva.example'] } },
    ],
    [
      'excluded_domain',
      { requester: aUser({ email: 'kim@shop.xn--bcher-kva.example' }) },
      { exclude: { emailDomains: ['BÜCHER.example'] } },
    ],
    ['already_answered', { hasAnsweredForTicket: true }, {}],
    ['recently_surveyed', { lastAskedAt: new Date(ASK_AT.getTime() - DAY_MS) }, {}],
  ])('%s: %j with %j', (reason, facts, survey) => {
    expect(reasonFor(facts, survey)).toBe(reason);
  });

  it('opting out, bouncing, being blocked or erased are all reported as suppressed', () => {
    for (const suppression of ['opted_out', 'bounced', 'blocked_by_agent', 'erased'] as const) {
      expect(reasonFor({ suppression })).toBe('suppressed');
    }
  });
});

describe('the strongest reason wins', () => {
  it('from “never” to “not yet”, as one after the other falls away', () => {
    const exclude = {
      tags: ['bicycle'],
      groups: ['300'],
      channels: ['email'],
      organizations: ['500'],
      emailDomains: ['customer.example'],
    };
    let facts: Partial<Facts> = {
      ticket: aTicket({
        status: 'open',
        tags: ['nps_follow_up', 'closed_by_merge', 'bicycle'],
        assignee_id: '71',
      }),
      requester: aUser({ active: false, role: 'agent', suspended: true, email: null }),
      suppression: 'opted_out',
      hasAnsweredForTicket: true,
      lastAskedAt: ASK_AT,
    };
    let survey: Record<string, unknown> = { exclude };
    const order: (string | null)[] = [];
    const then = (ticket: object, requester: object = {}, others: Partial<Facts> = {}) => {
      order.push(reasonFor(facts, survey));
      facts = {
        ...facts,
        ticket: aTicket({ ...facts.ticket, ...ticket }),
        requester: aUser({ ...facts.requester, ...requester }),
        ...others,
      };
    };
    then({ tags: ['closed_by_merge', 'bicycle'] });
    then({ tags: ['bicycle'] });
    then({ status: 'solved' });
    then({}, { active: true });
    then({ assignee_id: '42' });
    then({}, { role: 'end-user' });
    then({}, { suspended: false });
    then({}, { email: 'kim@customer.example' });
    then({}, {}, { suppression: null });
    then({ tags: [] });
    then({ group_id: null });
    then({ via: { channel: 'web' } });
    then({ organization_id: null });
    order.push(reasonFor(facts, survey));
    survey = {};
    then({}, {}, { hasAnsweredForTicket: false });
    then({}, {}, { lastAskedAt: null });
    order.push(reasonFor(facts, survey));
    expect(order).toEqual([
      'follow_up_ticket',
      'merged_ticket',
      'ticket_reopened',
      'requester_deleted',
      'requester_is_assignee',
      'requester_not_customer',
      'requester_suspended',
      'no_email',
      'suppressed',
      'excluded_tag',
      'excluded_group',
      'excluded_channel',
      'excluded_organization',
      'excluded_domain',
      'already_answered',
      'recently_surveyed',
      null,
    ]);
  });
});

describe('an excluded domain', () => {
  const excluded = (email: string, emailDomains: string[]) =>
    reasonFor({ requester: aUser({ email }) }, { exclude: { emailDomains } });

  it.each([
    ['kim@acme.com', 'acme.com'],
    ['kim@ACME.com', 'acme.com'],
    ['kim@acme.com', 'Acme.COM'],
    ['kim@acme.com', '@acme.com'],
    ['kim@mail.acme.com', 'acme.com'],
    ['kim@a.b.Acme.com', 'acme.com'],
    ['"kim@home"@acme.com', 'acme.com'],
    ['kim@acme.com ', 'acme.com'],
  ])('covers %s by %s', (email, domain) => {
    expect(excluded(email, [domain])).toBe('excluded_domain');
  });

  it.each([
    ['kim@notacme.com', 'acme.com'],
    ['kim@acme.com.evil.example', 'acme.com'],
    ['acme.com@other.example', 'acme.com'],
    ['kim@acme.com', 'mail.acme.com'],
  ])('does not cover %s by %s', (email, domain) => {
    expect(excluded(email, [domain])).toBeNull();
  });
});

describe('an excluded channel', () => {
  it.each([
    ['email', 'mail'],
    ['mail', 'email'],
    ['api', 'web_service'],
    ['Email', 'EMAIL'],
  ])('%s covers a ticket that came by %s', (setting, channel) => {
    const facts = { ticket: aTicket({ via: { channel } }) };
    expect(reasonFor(facts, { exclude: { channels: [setting] } })).toBe('excluded_channel');
  });

  it.each([null, undefined, {}, { channel: null }])('covers no ticket with via %j', (via) => {
    const facts = { ticket: aTicket({ via }) };
    expect(reasonFor(facts, { exclude: { channels: ['email'] } })).toBeNull();
  });
});

describe('quarantine', () => {
  const askedAgo = (ms: number, quarantineDays = 90) =>
    reasonFor({ lastAskedAt: new Date(ASK_AT.getTime() - ms) }, { quarantineDays });

  it('keeps silent until a moment before it ends', () => {
    expect(askedAgo(90 * DAY_MS - 1)).toBe('recently_surveyed');
  });

  it('invites on the day it ends', () => {
    expect(askedAgo(90 * DAY_MS)).toBeNull();
  });

  it('counts from an invitation that is still to go out', () => {
    expect(askedAgo(-DAY_MS)).toBe('recently_surveyed');
  });

  it('may be part of a day', () => {
    expect(askedAgo(DAY_MS / 2 - 1, 0.5)).toBe('recently_surveyed');
    expect(askedAgo(DAY_MS / 2, 0.5)).toBeNull();
  });

  it.each([0, 1, -DAY_MS])('of no days keeps nobody silent (asked %i ms ago)', (ms) => {
    expect(askedAgo(ms, 0)).toBeNull();
  });
});
