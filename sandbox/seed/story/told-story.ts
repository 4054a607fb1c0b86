import type { DeskState } from '../../state/desk-state.types.ts';
import { findStoryIds, type StoryIds } from './story-ids.ts';
import type { StorySolve } from './story.types.ts';
import { tellStory } from './tell-story.ts';

/** The story of a desk, and where its people and teams stand there. */
export type ToldStory = {
  ids: StoryIds;
  /** Oldest first. */
  solves: readonly StorySolve[];
  byCustomer: ReadonlyMap<number, readonly StorySolve[]>;
  /** Customers by the numbers of their tickets and follow-ups. */
  customerOf: ReadonlyMap<number, number>;
};

const told = new WeakMap<DeskState, ToldStory>();

/** Tells a desk's story, once while it runs; `null` where there is none. */
export function storyOf(state: DeskState): ToldStory | null {
  const { story } = state;
  if (story === undefined) return null;
  const known = told.get(state);
  if (known !== undefined) return known;
  const solves = tellStory(new Date(story.endsAt), story.firstTicketId);
  const byCustomer = new Map<number, StorySolve[]>();
  const customerOf = new Map<number, number>();
  for (const solve of solves) {
    const { id } = solve.customer;
    const own = byCustomer.get(id);
    if (own === undefined) byCustomer.set(id, [solve]);
    else own.push(solve);
    customerOf.set(solve.ticketId, id);
    if (solve.followUp !== null) customerOf.set(solve.followUp.ticketId, id);
  }
  const found = { ids: findStoryIds(state), solves, byCustomer, customerOf };
  told.set(state, found);
  return found;
}
