import { describe, expect, it } from 'vitest';
import { classifyEvent } from '../../../../backend/intake/classify-event.rules.ts';
import { webhookBodySchema } from '../../../../backend/intake/webhook-body.schema.ts';
import {
  organizationFields,
  ticketFields,
  userFields,
  webhook,
} from '../../../../backend/commands/setup/desired-state.ts';

/** Native event types that Zendesk has for tickets and users. */
const TYPES = [
  ...`created agent_assignment_changed attachment_linked_to_comment attachment_redacted_from_comment
    brand_changed comment_added comment_made_private comment_redacted custom_field_changed
    custom_status_changed description_changed email_ccs_changed external_id_changed
    followers_changed form_changed group_assignment_changed organization_changed priority_changed
    problem_link_changed requester_changed status_changed subject_changed tags_changed type_changed
    merged soft_deleted permanently_deleted undeleted`
    .split(/\s+/)
    .map((name) => `ticket.${name}`),
  ...'created deleted merged active_changed suspended_changed tags_changed'
    .split(' ')
    .map((name) => `user.${name}`),
];

function isUsed(name: string): boolean {
  const body = webhookBodySchema.parse({
    type: `zen:event-type:${name}`,
    id: 'e',
    time: '2026-01-01T00:00:00Z',
    subject: `zen:${name.split('.')[0]}:5`,
    detail: { id: '5', status: 'SOLVED' },
    event: { current: 'SOLVED', previous: 'OPEN' },
  });
  return classifyEvent(body).kind !== 'ignored';
}

describe('what setup keeps in Zendesk', () => {
  it('subscribes to the events that the intake uses, and no others', () => {
    const used = TYPES.filter(isUsed).map((name) => `zen:event-type:${name}`);
    expect([...webhook.subscriptions].toSorted()).toEqual(used.toSorted());
  });

  it('has the category’s tags on tickets and people', () => {
    for (const field of [ticketFields[1], userFields[1]]) {
      expect(field?.options.map(({ value }) => value)).toEqual([
        'nps_promoter',
        'nps_passive',
        'nps_detractor',
      ]);
    }
  });

  it('marks each field with its own marker', () => {
    for (const fields of [ticketFields, userFields, organizationFields]) {
      const marked = fields.filter(({ key, description }) =>
        description.endsWith(`(aftercare:${key})`),
      );
      expect(marked).toHaveLength(fields.length);
    }
  });
});
