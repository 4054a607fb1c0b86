import { describe, expect, it } from 'vitest';
import { customerZone } from '../../../backend/invitation/customer-zone.ts';
import { renderInvitationEmail } from '../../../backend/invitation/email/render-invitation-email.tsx';
import { customerLanguageFor } from '../../../shared/messages/customer-language.ts';

const COPENHAGEN = { timeZone: 'Europe/Copenhagen' };

function dayOf(solvedAt: string, zone: string | null | undefined, hours: typeof COPENHAGEN | null) {
  const own = { en: { greeting: 'On {date}:' } };
  const { text } = renderInvitationEmail({
    language: customerLanguageFor('en', own, 'Acme'),
    customerLocale: 'en-GB',
    brandName: 'Acme',
    color: '#17494d',
    logoUrl: null,
    customerName: 'Ada',
    ticketId: '4711',
    ticketSubject: 'A wheel',
    solvedAt: new Date(solvedAt),
    kind: 'invitation',
    surveyUrl: 'https://nps.example.com/s/abc.def',
    unsubscribeUrl: 'https://nps.example.com/s/abc.def/unsubscribe',
    timeZone: customerZone(zone, hours),
  });
  // In the admin's words and in the built-in ones alike.
  const days = [...text.matchAll(/on (\d+ \w+ \d{4})/gi)].map(([, day]) => day);
  expect(days).toHaveLength(2);
  expect(new Set(days).size).toBe(1);
  return days[0];
}

describe('the day that a mail names', () => {
  it.each<[string, string | null | undefined, string]>([
    // A day ahead of UTC, and in summer by an hour more.
    ['2026-06-30T11:59:59Z', 'Pacific/Auckland', '30 June 2026'],
    ['2026-06-30T12:00:00Z', 'Pacific/Auckland', '1 July 2026'],
    ['2026-12-31T10:59:59Z', 'Pacific/Auckland', '31 December 2026'],
    ['2026-12-31T11:00:00Z', 'Pacific/Auckland', '1 January 2027'],
    // A day behind it.
    ['2026-01-01T07:59:59Z', 'America/Los_Angeles', '31 December 2025'],
    ['2026-01-01T08:00:00Z', 'America/Los_Angeles', '1 January 2026'],
    ['2026-07-01T06:59:59Z', 'America/Los_Angeles', '30 June 2026'],
    ['2026-07-01T07:00:00Z', 'America/Los_Angeles', '1 July 2026'],
    ['2026-06-30T18:29:59Z', 'Asia/Kolkata', '30 June 2026'],
    ['2026-06-30T18:30:00Z', 'Asia/Kolkata', '1 July 2026'],
    ['2026-06-30T10:00:00Z', 'Pacific/Kiritimati', '1 July 2026'],
    ['2026-07-01T10:59:59Z', 'Pacific/Pago_Pago', '30 June 2026'],
    ['2026-06-30T22:30:00Z', ' europe/copenhagen ', '1 July 2026'],
    ['2026-06-30T22:30:00Z', 'UTC', '30 June 2026'],
    // Nobody knows these: the hours of the survey are the next best.
    ['2026-06-30T22:30:00Z', undefined, '1 July 2026'],
    ['2026-06-30T22:30:00Z', null, '1 July 2026'],
    ['2026-06-30T22:30:00Z', '', '1 July 2026'],
    ['2026-06-30T22:30:00Z', ' ', '1 July 2026'],
    ['2026-06-30T22:30:00Z', 'Auckland', '1 July 2026'],
    ['2026-06-30T22:30:00Z', 'Mars/Olympus_Mons', '1 July 2026'],
    ['2026-06-30T22:30:00Z', '(GMT+01:00) Copenhagen', '1 July 2026'],
  ])('of %s is in %s the %s', (solvedAt, zone, day) => {
    expect(dayOf(solvedAt, zone, COPENHAGEN)).toBe(day);
  });

  it.each([[undefined], [null], ['nonsense']])('without any zone (%j) is that of UTC', (zone) => {
    expect(dayOf('2026-06-30T22:30:00Z', zone, null)).toBe('30 June 2026');
  });
});
