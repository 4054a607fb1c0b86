import { isoSeconds } from '../clock.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import { blankState } from './blank-state.ts';
import { CLOSED_TICKETS } from './closed-tickets.ts';
import { OPEN_TICKETS } from './open-tickets.ts';
import { SEED_CUSTOMERS, SEED_ORGANIZATIONS } from './people.ts';
import type { SeedIds } from './seed-structure.ts';
import { seedStructure } from './seed-structure.ts';
import { seedTickets } from './seed-tickets.ts';
import { SOLVED_TICKETS } from './solved-tickets.ts';

const YEAR_MS = 365 * 24 * 3_600_000;

/**
 * Makes the help desk of a first start.
 *
 * `company` is an outdoor shop in the middle of its week; `empty` has its
 * agents, groups and fields but no customer and no ticket; `bare` has not even
 * the fields, webhook and app that the service needs.
 */
export function createState(seed: 'company' | 'empty' | 'bare', now: Date): DeskState {
  const state = blankState();
  const createdAt = isoSeconds(new Date(now.getTime() - 2 * YEAR_MS));
  const ids = seedStructure(state, now, createdAt);
  if (seed === 'company') {
    seedCustomers(state, ids, createdAt);
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
  const organizations = new Map<string, number>();
  for (const { key, name, domain } of SEED_ORGANIZATIONS) {
    const id = (state.lastId += 1);
    organizations.set(key, id);
    state.organizations.push({
      id, name, domain_names: [domain], details: null, notes: null, group_id: null,
      external_id: null, tags: [], organization_fields: {}, ...times,
    }); // prettier-ignore
  }
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
