import type { DeskState } from '../../state/desk-state.types.ts';
import { addAgents, addBrands, addGroups, addOrganizations } from '../add-cast.ts';
import {
  STORY_AGENTS,
  STORY_BRANDS,
  STORY_FORMS,
  STORY_GROUPS,
  STORY_ORGANIZATIONS,
} from './cast.ts';
import { customersToCall, recallCustomer } from './recall.ts';
import { storyOf } from './told-story.ts';

/**
 * Gives the desk two years of the past: who was there, and the numbers of their tickets.
 *
 * The tickets themselves come into the desk when somebody asks for them; only those with an open
 * follow-up are there from the start, since the team works on them.
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
  const firstTicketId = state.lastTicketId + 1;
  state.story = { endsAt: now.toISOString(), firstTicketId, endsBeforeTicket: firstTicketId };
  const last = storyOf(state)?.solves.at(-1);
  state.lastTicketId = Math.max(last?.ticketId ?? 0, last?.followUp?.ticketId ?? 0);
  state.story.endsBeforeTicket = state.lastTicketId + 1;
}

/** Puts those into the desk whom the team has still to call. */
export function seedOpenFollowUps(state: DeskState): void {
  for (const id of customersToCall(state)) recallCustomer(state, id);
}
