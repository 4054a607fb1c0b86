import type { DeskState } from '../../state/desk-state.types.ts';
import { addAgents, addBrands, addGroups, addOrganizations } from '../add-cast.ts';
import {
  PRODUCT_AREAS,
  STORY_AGENTS,
  STORY_BRANDS,
  STORY_FIELDS,
  STORY_FORMS,
  STORY_GROUPS,
  STORY_ORGANIZATIONS,
} from './cast.ts';
import { customersToCall, recallCustomer } from './recall.ts';

/** More than the story has tickets and follow-ups, so that it need not be told for a count. */
const NUMBERS = 15_000;

/**
 * Gives the desk two years of the past: who was there, and the numbers of their tickets.
 *
 * The tickets themselves come into the desk when somebody asks for them.
 */
export function seedStory(state: DeskState, now: Date, createdAt: string): void {
  const times = { created_at: createdAt, updated_at: createdAt };
  const groups = addGroups(state, STORY_GROUPS, times);
  addBrands(state, STORY_BRANDS, times);
  addOrganizations(state, STORY_ORGANIZATIONS, times);
  addAgents(state, STORY_AGENTS, groups, times);
  state.ticketForms = STORY_FORMS.map(({ name }, position) => ({
    id: (state.lastId += 1),
    name,
    active: true,
    default: position === 0,
    position,
    ...times,
  }));
  const nextId = (): number => (state.lastId += 1);
  state.ticketFields.push(
    ...STORY_FIELDS.map(({ name }) => ({
      id: nextId(), key: null, type: 'tagger', title: name, description: '', active: true, required: false,
      position: 9999, regexp_for_validation: null,
      custom_field_options: PRODUCT_AREAS.map((area) => ({ id: nextId(), name: area.name, value: area.value })),
      ...times,
    })),
  ); // prettier-ignore
  const firstTicketId = state.lastTicketId + 1;
  state.lastTicketId += NUMBERS;
  const endsBeforeTicket = state.lastTicketId + 1;
  state.story = { endsAt: now.toISOString(), firstTicketId, endsBeforeTicket };
}

/** Puts those into the desk whom the team has still to call: it works on them. */
export function seedOpenFollowUps(state: DeskState): void {
  for (const id of customersToCall(state)) recallCustomer(state, id);
}
