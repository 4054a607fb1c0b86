import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../shared/reasons.ts';

describe('reasons', () => {
  it('keeps every code that rows may hold, in the agreed spelling', () => {
    const agreed =
      'not_enabled no_matching_survey requester_not_customer requester_is_assignee ' +
      'requester_suspended requester_deleted no_email suppressed excluded_tag excluded_group ' +
      'excluded_channel excluded_organization excluded_domain merged_ticket follow_up_ticket ' +
      'recently_surveyed not_sampled already_answered ticket_reopened ticket_deleted ' +
      'requester_changed cancelled_by_agent delivery_refused delivery_failed not_answered ' +
      'customer_erased not_decided robot_address';
    expect(REASONS).toEqual(agreed.split(' '));
  });

  it('names no reason twice', () => {
    expect(new Set(REASONS).size).toBe(REASONS.length);
  });
});
