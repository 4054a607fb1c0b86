import type { Reason } from '../../reasons.ts';
import type { Messages } from '../message.types.ts';
import { outcomeForm } from './agent/outcome-form.ts';

/** What the app says to agents, in English: the messages that every other language has too. */
export const agent = {
  title: 'Customer survey',
  customer: { first: 'The customer', within: 'the customer' },
  ticket: 'Ticket #{id}',
  thisTicket: 'This ticket',
  channel: { email: 'by email', zendesk: 'through Zendesk' },
  category: { promoter: 'Promoter', passive: 'Passive', detractor: 'Detractor' },
  scoreOf: '{score} out of 10',
  status: {
    none: {
      label: 'Not solved yet',
      text: 'Once this ticket is solved, Aftercare decides whether to ask {theCustomer} for a score, and you see it here.',
    },
    undecided: {
      label: 'Not decided',
      text: 'A newly solved ticket is decided on within a minute or two. Tickets solved before Aftercare was set up are left alone.',
    },
    noTicket: {
      label: 'New ticket',
      text: 'There is nothing to show before the ticket is created.',
    },
    scheduled: { label: 'Scheduled', text: '{customer} will be asked {channel} on {when}.' },
    due: { label: 'About to be sent', text: '{customer} will be asked {channel} in a moment.' },
    sending: { label: 'Being sent', text: '{customer} is being asked {channel} right now.' },
    sent: {
      label: 'Waiting for an answer',
      text: '{customer} was asked {channel} on {when} and has not answered yet.',
    },
    left_alone: {
      label: 'Left alone',
      text: '{customer} was asked {channel} on {when}, has not answered, and will not be reminded.',
    },
    responded: { label: 'Answered', text: '{customer} answered on {when}.' },
    skipped: { label: 'Not asked' },
    cancelled: { label: 'Cancelled' },
    expired: { label: 'No answer' },
    failed: { label: 'Not delivered' },
    askedOn: 'Asked {channel} on {when}.',
    notAgain: 'Not asked again',
    lastAnswer: 'Last answer: {ago}',
    unknownReason: 'The reason is not known here.',
  },
  actions: {
    sendNow: 'Send now',
    sending: 'Sending…',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    confirm: 'Cancel this survey? {customer} will not be asked about this ticket.',
    confirmYes: 'Cancel survey',
    confirmNo: 'Keep it',
    sent: 'The survey is on its way to the customer.',
    cancelled: 'The survey was cancelled.',
    tooLate: 'That came too late.',
    tooLateText: 'The survey is no longer waiting to be sent.',
    failed: 'That did not work.',
    retry: 'Try again',
    dismiss: 'Dismiss',
  },
  response: {
    title: 'Answer',
    noComment: 'No comment',
    showMore: 'Show more',
    showLess: 'Show less',
  },
  followUp: {
    title: 'Follow-up',
    pending: 'Being created',
    open: 'Open',
    overdue: 'Overdue',
    done: 'Done',
    failed: 'Not created',
    due: 'Due {when} ({relative})',
    failedText:
      'The follow-up ticket could not be created. Please contact the customer, and tell an admin.',
    outcome: 'Outcome: {outcome}',
    in_progress: 'In progress',
    contacted: 'Contacted',
    solved: 'Solved',
    cancelled: 'Cancelled',
    other: 'See the follow-up ticket',
    missing: 'Outcome missing',
    missingText: 'It was solved, and nobody has said how it went.',
    reason: 'Why: {reason}',
    told: 'Told to {team}',
    tries: '{tries, plural, one {One try} other {# tries}}',
    start: 'I am on it',
    contact: 'Customer contacted',
    say: 'Say how it went',
    change: 'Change the outcome',
  },
  outcome: {
    recovered: 'customer won back',
    not_recovered: 'customer not won back',
    contacted: 'nobody has said how it went',
    no_contact: 'customer not reached',
    deleted: 'the follow-up ticket was deleted',
    other: 'see the follow-up ticket',
  },
  outcomeForm,
  history: {
    title: 'History',
    none: '{customer} has never answered a survey.',
    first: 'This is the first answer from {theCustomer}.',
    plot: 'Scores over time',
    point: '{score}, {category}, {date}',
    showAll: 'Show all {total}',
    showFewer: 'Show fewer',
  },
  decisions: {
    title: 'Why?',
    invited: 'Picked for a survey',
    sentNow: 'Sent at once',
    skipped: 'Not asked',
    cancelled: 'Cancelled',
    invitedText: 'The ticket was solved, and all conditions were met.',
    sentNowText: 'An agent asked not to wait.',
    by: 'By {name}',
    bySomebody: 'an agent',
    byScript: 'a script',
  },
  suppression: {
    title: 'Do not ask',
    since: 'Since {when}.',
    reasons: {
      opted_out: '{customer} unsubscribed from surveys.',
      bounced: 'Mail to {theCustomer} bounces.',
      erased: 'The personal data of {theCustomer} has been erased.',
      blocked_by_agent: 'An agent asked that {theCustomer} be left alone.',
      other: '{customer} is on the do-not-ask list.',
    },
  },
  freshness: {
    asOf: 'As of {time}',
    refresh: 'Refresh',
    refreshing: 'Refreshing',
    stale: 'Could not be refreshed. This is as of {time}.',
    offline: 'You are offline. This is as of {time}, and refreshes when you are back.',
    expired: 'Your session has ended. This is as of {time}; refresh the browser page to go on.',
  },
  failure: {
    loading: 'Loading',
    title: 'The survey could not be loaded',
    unreachable: 'Aftercare does not answer. It may be restarting; if this goes on, tell an admin.',
    unexpected:
      'Aftercare gave an answer that makes no sense here. Refresh the browser page; if this goes on, tell an admin.',
    offlineTitle: 'You are offline',
    offlineText: 'This loads by itself when you are back.',
    expiredTitle: 'Your session has ended',
    expiredText: 'Refresh the browser page to go on.',
    crashTitle: 'Something broke',
    crashText:
      'This panel ran into an error. Your ticket is not affected. If it happens again, refresh the browser page.',
    /** By the code of the problem; others say no more to an agent than what the server wrote. */
    codes: {
      forbidden: 'You may not do this; an admin can.',
      not_found:
        'Aftercare knows no such thing. Refresh the browser page; if this goes on, tell an admin.',
      store_unavailable: 'Aftercare is not available right now. Try again in a minute.',
      retry_later: 'Aftercare is not available right now. Try again in a minute.',
      gave_up: 'Zendesk, or another system that Aftercare needs, refused. Tell an admin.',
      internal: 'Something went wrong in Aftercare. Try again; if this goes on, tell an admin.',
    },
    refusedTitle: 'Not opened from Zendesk',
    refusedText: 'This page works inside Zendesk only, and was opened by {origin}.',
    outsideTitle: 'Open a ticket in Zendesk',
    outsideText: 'This page belongs in the sidebar of a ticket.',
  },
  reasons: {
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
  },
} as const satisfies Messages & {
  /** Why a customer was not asked; `hint` says what could change it, or is empty. */
  reasons: Record<Reason, { why: string; hint: string }>;
};

/** What the app says to agents. */
export type AgentMessages = typeof agent;
