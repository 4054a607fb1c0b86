import { isoSeconds } from '../clock.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import { addOrganizations } from './add-cast.ts';
import { blankState } from './blank-state.ts';
import { CLOSED_TICKETS } from './closed-tickets.ts';
import { OPEN_TICKETS } from './open-tickets.ts';
import { SEED_CUSTOMERS, SEED_ORGANIZATIONS } from './people.ts';
import type { SeedIds } from './seed-structure.ts';
import { seedStructure } from './seed-structure.ts';
import { seedTickets } from './seed-tickets.ts';
import { SOLVED_TICKETS } from './solved-tickets.ts';
import { seedStory } from './story/seed-story.ts';

const YEAR_MS = 365 * 24 * 3_600_000;

/** What a first start begins with. */
export type Seed = 'story' | 'company' | 'empty' | 'bare';

/**
 * Makes the help desk of a first start.
 *
 * `company` is an outdoor shop in the middle of its week, and `story` the same with the two years
 * before; `empty` has its agents, groups and fields but no customer and no ticket; `bare` has not
 * even the fields, webhook and app that the service needs.
 */
export function createState(seed: Seed, now: Date): DeskState {
  const state = blankState();
  const createdAt = isoSeconds(new Date(now.getTime() - 2 * YEAR_MS));
  const ids = seedStructure(state, now, createdAt);
  if (seed === 'company' || seed === 'story') {
    seedCustomers(state, ids, createdAt);
    if (seed === 'story') seedStory(state, now, createdAt);
    seedTickets(state, ids, [...OPEN_TICKETS, ...SOLVED_TICKETS, ...CLOSED_TICKETS], now);
  }
  if (seed === 'bare') strip(state);
  state.landmarks.lastSeededId = state.lastId;
  return state;
}

/** Leaves the account as it is before anybody has set the service up. */
function strip(state: DeskState): void {
  const none = { webhookId: '', scoreFieldId: 0, categoryFieldId: 0, commentFieldId: 0 };
  state.landmarks = { ...state.landmarks, ...none };
  state.ticketFields = [];
  state.userFields = [];
  state.webhooks = [];
  state.apps = [];
}

function seedCustomers(state: DeskState, ids: SeedIds, createdAt: string): void {
  const times = { created_at: createdAt, updated_at: createdAt };
  const organizations = addOrganizations(state, SEED_ORGANIZATIONS, times);
  for (const { key, name, email, locale, organization, phone, suspended } of SEED_CUSTOMERS) {
    const id = (state.lastId += 1);
    ids.users.set(key, id);
    state.users.push({
      id, name, email, phone: phone ?? null, role: 'end-user', locale, time_zone: 'Copenhagen',
      organization_id: organizations.get(organization ?? '') ?? null, default_group_id: null,
      external_id: null, tags: [], active: true, suspended: suspended ?? false, verified: true,
      shared: false, details: null, notes: null, user_fields: {}, ...times,
    }); // prettier-ignore
  }
}
