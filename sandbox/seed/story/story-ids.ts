import { SEED_AGENTS, SEED_BRANDS, SEED_GROUPS, SEED_ORGANIZATIONS } from '../people.ts';
import type { DeskState } from '../../state/desk-state.types.ts';
import {
  STORY_AGENTS,
  STORY_BRANDS,
  STORY_FIELDS,
  STORY_FORMS,
  STORY_GROUPS,
  STORY_ORGANIZATIONS,
} from './cast.ts';

/** The ids that the story's agents, teams and so on have in a desk. */
export type StoryIds = Record<
  'agents' | 'groups' | 'brands' | 'forms' | 'organizations' | 'fields',
  ReadonlyMap<string, number>
>;

/** Finds everybody and everything of the story in a desk; what was deleted there is left out. */
export function findStoryIds(state: DeskState): StoryIds {
  return {
    agents: idsOf([...SEED_AGENTS, ...STORY_AGENTS], state.users),
    groups: idsOf([...SEED_GROUPS, ...STORY_GROUPS], state.groups),
    brands: idsOf([...SEED_BRANDS, ...STORY_BRANDS], state.brands),
    forms: idsOf(STORY_FORMS, state.ticketForms ?? []),
    organizations: idsOf([...SEED_ORGANIZATIONS, ...STORY_ORGANIZATIONS], state.organizations),
    fields: idsOf(
      STORY_FIELDS,
      state.ticketFields.map(({ id, title }) => ({ id, name: title })),
    ),
  };
}

type Named = { name: string };

function idsOf(
  known: readonly (Named & { key: string })[],
  records: readonly (Named & { id: number })[],
): ReadonlyMap<string, number> {
  const byName = new Map(records.map(({ id, name }) => [name, id]));
  return new Map(
    known.flatMap(({ key, name }): [string, number][] => {
      const id = byName.get(name);
      return id === undefined ? [] : [[key, id]];
    }),
  );
}
