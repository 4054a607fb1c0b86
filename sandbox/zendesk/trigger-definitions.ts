import { TICKET_PRIORITIES, TICKET_STATUSES } from '../../shared/zendesk-tickets.ts';
import type { Desk } from '../desk/desk.types.ts';

type Operator = { value: string; title: string; terminal: boolean };
type Choice = { value: string; title: string; enabled: boolean };

/** Describes one field that a trigger can test or set. */
export type TriggerDefinition = {
  title: string;
  subject: string;
  type: string;
  group: string;
  nullable: boolean;
  repeatable: boolean;
  operators?: Operator[];
  values?: Choice[];
};

const TITLES: Record<string, string> = {
  is: 'Is',
  is_not: 'Is not',
  less_than: 'Less than',
  greater_than: 'Greater than',
  changed: 'Changed',
  value: 'Changed to',
  value_previous: 'Changed from',
  not_changed: 'Not changed',
  not_value: 'Not changed to',
  not_value_previous: 'Not changed from',
  includes: 'Contains at least one of the following',
  not_includes: 'Contains none of the following',
  present: 'Present',
  not_present: 'Not present',
};
// These stand alone: no value follows them.
const TERMINAL = ['changed', 'not_changed', 'present', 'not_present'];

const EQUAL = ['is', 'is_not'];
const CHANGES = ['changed', 'value', 'value_previous', 'not_changed', 'not_value', 'not_value_previous']; // prettier-ignore
const RANKED = [...EQUAL, 'less_than', 'greater_than', ...CHANGES];

/** Lists what triggers of this account may test and do, as Zendesk describes it. */
export function triggerDefinitions(desk: Desk): Record<string, TriggerDefinition[]> {
  const { groups, brands, ticketFields, webhooks } = desk.state;
  const named = (list: { id: number; name: string }[]): Choice[] =>
    list.map(({ id, name }) => choice(String(id), name));
  const custom = ticketFields.map((field) => {
    const choices = field.custom_field_options?.map(({ value, name }) => choice(value, name));
    const operators = [...EQUAL, 'present', 'not_present'];
    return test(`custom_fields_${field.id}`, field.title, operators, choices ?? null);
  });
  const conditions = [
    test(
      'status',
      'Status',
      RANKED,
      TICKET_STATUSES.map((name) => choice(name)),
    ),
    test(
      'priority',
      'Priority',
      RANKED,
      TICKET_PRIORITIES.map((name) => choice(name)),
    ),
    test('group_id', 'Group', [...EQUAL, ...CHANGES], named(groups)),
    test('brand_id', 'Brand', EQUAL, named(brands)),
    test('current_tags', 'Tags', ['includes', 'not_includes'], null),
    test('update_type', 'Ticket', ['is'], [choice('Create'), choice('Change')]),
    test('comment_is_public', 'Comment', ['is'], COMMENTS),
    ...custom,
  ];
  const hooks = webhooks.filter(({ subscriptions }) =>
    subscriptions.includes('conditional_ticket_events'),
  );
  return {
    conditions_all: conditions,
    conditions_any: conditions,
    actions: [
      action('status', 'Status', TICKET_STATUSES.slice(1).map((name) => choice(name))),
      action('priority', 'Priority', TICKET_PRIORITIES.map((name) => choice(name))),
      action('set_tags', 'Set tags', null),
      action('current_tags', 'Add tags', null),
      action('remove_tags', 'Remove tags', null),
      action('notification_webhook', 'Notify active webhook', hooks.map(({ id, name }) => choice(id, name))),
    ],
  }; // prettier-ignore
}

const COMMENTS: Choice[] = [
  choice('true', 'Public'),
  choice('false', 'Private'),
  choice('not_relevant', 'Present (public or private)'),
  choice('requester_can_see_comment', 'Present, and requester can see the comment'),
];

function choice(value: string, title = value.charAt(0).toUpperCase() + value.slice(1)): Choice {
  return { value, title, enabled: true };
}

function test(
  subject: string,
  title: string,
  operators: string[],
  values: Choice[] | null,
): TriggerDefinition {
  return {
    ...action(subject, title, values),
    operators: operators.map((value) => ({
      value,
      title: TITLES[value] ?? value,
      terminal: TERMINAL.includes(value),
    })),
  };
}

function action(subject: string, title: string, values: Choice[] | null): TriggerDefinition {
  const common = { title, subject, group: 'ticket', nullable: false, repeatable: false };
  return values === null ? { ...common, type: 'text' } : { ...common, type: 'list', values };
}
