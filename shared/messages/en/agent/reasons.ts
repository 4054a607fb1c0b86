import type { Reason } from '../../../reasons.ts';

/** Why a customer was not asked, as agents are told, in English; `hint` says what could change it. */
export const reasons = {
  not_enabled: {
    why: 'Surveys are switched off.',
    hint: 'An admin can switch them on in the Aftercare settings.',
  },
  no_matching_survey: {
    why: 'No survey is set up for this kind of ticket.',
    hint: 'An admin decides which brands, groups, forms, channels and tags are asked about.',
  },
  requester_not_customer: {
    why: 'The requester is a member of your team, and only customers are asked.',
    hint: '',
  },
  requester_is_assignee: {
    why: 'The requester and the assignee are the same person.',
    hint: '',
  },
  requester_suspended: {
    why: 'The customer is suspended in Zendesk.',
    hint: 'Once the suspension is lifted, later tickets can be asked about.',
  },
  requester_deleted: {
    why: 'The customer has been deleted in Zendesk.',
    hint: '',
  },
  no_email: {
    why: 'The customer has no email address.',
    hint: 'Add one to the customer’s profile, and later tickets can be asked about.',
  },
  suppressed: {
    why: 'The customer is on the do-not-ask list.',
    hint: 'That happens when someone unsubscribes, when mail to them bounces, or at their request.',
  },
  excluded_tag: {
    why: 'A tag on this ticket rules the survey out.',
    hint: 'An admin decides which tags do.',
  },
  excluded_group: {
    why: 'Tickets of this group are not asked about.',
    hint: 'An admin decides which groups are left out.',
  },
  excluded_channel: {
    why: 'Tickets that came in through this channel are not asked about.',
    hint: 'An admin decides which channels are left out.',
  },
  excluded_organization: {
    why: 'Customers of this organization are not asked.',
    hint: 'An admin decides which organizations are left out.',
  },
  excluded_domain: {
    why: 'Customers with this email domain are not asked.',
    hint: 'An admin decides which domains are left out.',
  },
  merged_ticket: {
    why: 'The ticket was merged into another one.',
    hint: 'The customer may be asked when that ticket is solved.',
  },
  follow_up_ticket: {
    why: 'This ticket is a follow-up to a low score, and those are never asked about.',
    hint: '',
  },
  recently_surveyed: {
    why: 'The customer was asked about another ticket not long ago.',
    hint: 'Customers get a rest between two surveys; an admin decides how long.',
  },
  not_sampled: {
    why: 'Only a share of the solved tickets is asked about, and this one was not drawn.',
    hint: '',
  },
  already_answered: {
    why: 'The customer has already answered about this ticket.',
    hint: '',
  },
  ticket_reopened: {
    why: 'The ticket was reopened before the survey went out.',
    hint: 'When it is solved again, the wait starts over.',
  },
  ticket_deleted: {
    why: 'The ticket was deleted before the survey went out.',
    hint: '',
  },
  requester_changed: {
    why: 'The ticket got another requester before the survey went out.',
    hint: 'When it is solved again, the new requester can be asked.',
  },
  cancelled_by_agent: {
    why: 'An agent cancelled the survey.',
    hint: '',
  },
  delivery_refused: {
    why: 'The customer’s mail server refused the survey.',
    hint: 'Check the email address on the customer’s profile.',
  },
  delivery_failed: {
    why: 'The survey could not be delivered, in spite of several attempts.',
    hint: 'If this happens to other customers too, tell an admin.',
  },
  not_answered: {
    why: 'The customer did not answer before the survey closed.',
    hint: '',
  },
  customer_erased: {
    why: 'The customer’s personal data has been erased.',
    hint: '',
  },
  robot_address: {
    why: 'Nobody reads mail at the requester’s address: it is a program’s, or our own.',
    hint: 'If a person writes from it, enter their own address on the profile.',
  },
  not_decided: {
    why: 'Whether to ask the customer could not be decided, in spite of several attempts.',
    hint: 'If this happens on other tickets too, tell an admin.',
  },
} as const satisfies Record<Reason, { why: string; hint: string }>;

/** Why a customer was not asked, as agents are told. */
export type ReasonMessages = typeof reasons;
