import { CATEGORIES, rangeOf, type Category } from '../../../shared/nps.ts';
import {
  CATEGORY_TAGS,
  ORGANIZATION_FIELDS,
  OUTCOME_FIELD,
  OUTCOME_TAGS,
  TICKET_FIELDS,
  USER_FIELDS,
  WEBHOOK_EVENTS,
} from '../../../shared/zendesk-names.ts';
import { SAID_OUTCOMES, type SaidOutcome } from '../../../shared/follow-up-words.ts';

/** A choice of a dropdown; Zendesk sets the value as a tag. */
export type FieldOption = { readonly name: string; readonly value: string };

/** A field as setup makes it; `key` is Zendesk's own for users and organizations, ours for tickets. */
export type DesiredField = {
  readonly key: string;
  readonly type: 'integer' | 'textarea' | 'date' | 'dropdown' | 'tagger';
  readonly title: string;
  readonly description: string;
  /** Of a dropdown; empty otherwise. */
  readonly options: readonly FieldOption[];
};

/**
 * Ends the description of what setup makes, to find it without its id.
 *
 * A process may be killed between the making and the noting of the id.
 */
export function markerOf(name: string): string {
  return `(aftercare:${name})`;
}

/** The values are the tags by which agents, views and triggers know a category. */
const categoryOptions: readonly FieldOption[] = CATEGORIES.map((category) => ({
  name: capitalize(category),
  value: CATEGORY_TAGS[category],
}));

const aboutCategory = `${capitalize(CATEGORIES.map(rangeInWords).join(', '))}.`;

const field = (
  key: string,
  type: DesiredField['type'],
  title: string,
  about: string,
  options: readonly FieldOption[] = [],
): DesiredField => ({
  key,
  type,
  title,
  description: `${about} Written by Aftercare. ${markerOf(key)}`,
  options,
});

/** The answer, on its ticket; a dropdown there is of type "tagger". */
export const ticketFields: readonly DesiredField[] = [
  field(
    TICKET_FIELDS.score,
    'integer',
    'NPS score',
    'How likely the customer is to recommend us, 0 to 10.',
  ),
  field(TICKET_FIELDS.category, 'tagger', 'NPS category', aboutCategory, categoryOptions),
  field(TICKET_FIELDS.comment, 'textarea', 'NPS comment', 'Why the customer gave this score.'),
];

const outcomeNames = {
  recovered: 'Won back',
  not_recovered: 'Not won back',
  no_contact: 'Not reached',
} as const satisfies Record<SaidOutcome, string>;

/** How a follow-up went, on its task; agents choose it when they solve that. */
export const taskFields: readonly DesiredField[] = [
  field(
    OUTCOME_FIELD,
    'tagger',
    'NPS follow-up outcome',
    'How the follow-up with an unhappy customer went. Chosen by agents on its task.',
    SAID_OUTCOMES.map((outcome) => ({ name: outcomeNames[outcome], value: OUTCOME_TAGS[outcome] })),
  ),
];

/** The latest answer, on the customer. */
export const userFields: readonly DesiredField[] = [
  field(USER_FIELDS.score, 'integer', 'NPS score', 'The latest score, 0 to 10.'),
  field(USER_FIELDS.category, 'dropdown', 'NPS category', aboutCategory, categoryOptions),
  field(USER_FIELDS.comment, 'textarea', 'NPS comment', 'Why the customer gave the latest score.'),
  field(USER_FIELDS.respondedAt, 'date', 'NPS answered on', 'The day of the latest answer.'),
];

/** What all customers of an organization answered. */
export const organizationFields: readonly DesiredField[] = [
  field(
    ORGANIZATION_FIELDS.nps,
    'integer',
    'NPS',
    'Promoters minus detractors in per cent, −100 to 100.',
  ),
  field(
    ORGANIZATION_FIELDS.responses,
    'integer',
    'NPS answers',
    'How many answers the NPS is made of.',
  ),
  field(
    ORGANIZATION_FIELDS.respondedAt,
    'date',
    'NPS answered on',
    'The day of the latest answer.',
  ),
];

/** The webhook that tells us of tickets and customers; its endpoint depends on `PUBLIC_URL`. */
export const webhook = {
  name: 'Aftercare',
  description: `Tells Aftercare when tickets are solved, reopened, merged or deleted. ${markerOf('webhook')}`,
  path: '/webhooks/zendesk',
  subscriptions: WEBHOOK_EVENTS,
} as const;

/**
 * Mails the survey to the requester, for surveys of channel `zendesk`.
 *
 * They go out as a public comment, which Zendesk's own "Notify requester of comment update" mails
 * as well: only wanted where an admin has turned that one off.
 */
export const trigger = {
  title: 'Aftercare: mail the survey to the requester',
  description: `Mails the comment that holds a survey's link. ${markerOf('trigger')}`,
  /** What the link begins with goes behind `PUBLIC_URL`. */
  linkPath: '/s/',
  subject: '{{ticket.title}}',
  body: '{{ticket.latest_public_comment_formatted}}',
} as const;

/** The app; its package is made from `manifest.json` and `PUBLIC_URL`. */
export const app = { name: 'Aftercare' } as const;

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function rangeInWords(category: Category): string {
  const { from, to } = rangeOf(category);
  return `${category} ${from}–${to}`;
}
