import { randomUUID } from 'node:crypto';
import { CATEGORIES } from '../../shared/nps.ts';
import { SAID_OUTCOMES } from '../../shared/follow-up-words.ts';
import {
  CATEGORY_TAGS,
  OUTCOME_TAGS,
  USER_FIELDS,
  WEBHOOK_EVENTS,
} from '../../shared/zendesk-names.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import { createSigningSecret } from '../state/create-secrets.ts';
import type { FieldOption, FieldRecord } from '../state/records.types.ts';
import { ulid } from '../state/ulid.ts';
import { addAgents, addBrands, addGroups } from './add-cast.ts';
import { COMPANY_DOMAIN, SEED_AGENTS, SEED_BRANDS, SEED_GROUPS } from './people.ts';

/** Gives the ids of seeded records by their key. */
export type SeedIds = {
  groups: Map<string, number>;
  brands: Map<string, number>;
  users: Map<string, number>;
};

const OUTCOME_NAMES = {
  recovered: 'Won back',
  not_recovered: 'Not won back',
  no_contact: 'Not reached',
} as const;

const STATUSES = [
  ['new', 'New', 'Open'],
  ['open', 'Open', 'Open'],
  ['pending', 'Pending', 'Awaiting your reply'],
  ['hold', 'On-hold', 'Open'],
  ['solved', 'Solved', 'Solved'],
] as const;

/** Fills in what every account has: agents, groups, brands, fields, app, webhook. */
export function seedStructure(state: DeskState, at: Date, createdAt: string): SeedIds {
  const nextId = (): number => (state.lastId += 1);
  const times = { created_at: createdAt, updated_at: createdAt };
  const groups = addGroups(state, SEED_GROUPS, times);
  const brands = addBrands(state, SEED_BRANDS, times);
  for (const [category, agentLabel, endUserLabel] of STATUSES) {
    state.customStatuses.push({
      id: nextId(), status_category: category, agent_label: agentLabel, end_user_label: endUserLabel,
      description: '', active: true, default: true, ...times,
    }); // prettier-ignore
  }
  const users = addAgents(state, SEED_AGENTS, groups, times);
  const ids: SeedIds = { groups, brands, users };
  const extra = {
    id: nextId(),
    user_id: ids.users.get('ingrid') ?? 0,
    group_id: ids.groups.get('business') ?? 0,
  };
  state.memberships.push({ ...extra, default: false, ...times });

  const field = (title: string, type: string, more: Partial<FieldRecord> = {}): FieldRecord => ({
    id: nextId(), key: null, type, title, description: '', active: true, required: false, position: 9999,
    regexp_for_validation: null, custom_field_options: null, ...times, ...more,
  }); // prettier-ignore
  const categories = (): FieldOption[] =>
    CATEGORIES.map((name) => ({
      id: nextId(),
      name: name.charAt(0).toUpperCase() + name.slice(1),
      value: CATEGORY_TAGS[name],
    }));
  const score = field('NPS score', 'integer');
  const category = field('NPS category', 'tagger', { custom_field_options: categories() });
  const comment = field('NPS comment', 'textarea');
  const outcome = field('NPS follow-up outcome', 'tagger', {
    custom_field_options: SAID_OUTCOMES.map((name) => ({
      id: nextId(),
      name: OUTCOME_NAMES[name],
      value: OUTCOME_TAGS[name],
    })),
  });
  state.ticketFields.push(score, category, comment, outcome);
  state.userFields.push(
    field('NPS score', 'integer', { key: USER_FIELDS.score }),
    field('NPS category', 'dropdown', {
      key: USER_FIELDS.category,
      custom_field_options: categories(),
    }),
    field('NPS comment', 'textarea', { key: USER_FIELDS.comment }),
    field('NPS answered on', 'date', { key: USER_FIELDS.respondedAt }),
  );
  const appId = nextId() - 8_447_320_000_000;
  state.apps.push({
    id: appId, installationId: appId + 1, guid: randomUUID(), name: 'Aftercare', version: '1.0.0',
    enabled: true, settings: {},
  }); // prettier-ignore
  const integrationUserId = ids.users.get('aftercare') ?? 0;
  const webhookId = ulid(at);
  state.webhooks.push({
    id: webhookId,
    name: 'Aftercare',
    description: 'Tells Aftercare when tickets are solved, reopened, merged or deleted',
    status: 'active',
    endpoint: '',
    http_method: 'POST',
    request_format: 'json',
    subscriptions: [...WEBHOOK_EVENTS],
    authentication: null,
    custom_headers: {},
    secret: createSigningSecret(),
    ...times,
    created_by: String(integrationUserId),
    updated_by: String(integrationUserId),
  });
  state.landmarks = {
    ...state.landmarks,
    integrationUserId,
    brandId: ids.brands.get('main') ?? 0,
    webhookId,
    leadEmail: SEED_AGENTS.find(({ key }) => key === 'ingrid')?.email ?? '',
    // Of each language that the workspace speaks one; visitors begin with the first.
    leadIds: ['ingrid', 'mikkel', 'oskar'].map((key) => ids.users.get(key) ?? 0),
    mailFrom: `Nordlys Outdoor <care@${COMPANY_DOMAIN}>`,
    companyName: 'Nordlys Outdoor',
    scoreFieldId: score.id,
    categoryFieldId: category.id,
    commentFieldId: comment.id,
  };
  return ids;
}
