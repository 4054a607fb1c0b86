import { lazy, type ComponentType } from 'react';
import { ROLES, type Role } from '../../../shared/vocabulary.ts';
import type { Room, RoomProps } from './room.types.ts';

/** A room that is fetched when somebody is on the way to it. */
function load(file: () => Promise<ComponentType<RoomProps>>): Room['Room'] {
  let found: Promise<{ default: ComponentType<RoomProps> }> | undefined;
  const get = async () => await (found ??= file().then((room) => ({ default: room })));
  // What failed is reported when it is shown, and fetched once more then.
  const fetch = () => void get().catch(() => (found = undefined));
  return Object.assign(lazy(get), { fetch });
}

/** All rooms, in the order of the navigation; each is a file of its own. */
const ROOMS: readonly Room[] = [
  {
    key: 'overview',
    least: 'lead',
    hasFilters: true,
    Room: load(async () => (await import('./overview/Overview.tsx')).Overview),
  },
  {
    key: 'voices',
    least: 'lead',
    hasFilters: true,
    Room: load(async () => (await import('./voices/Voices.tsx')).Voices),
  },
  {
    key: 'breakdowns',
    least: 'lead',
    hasFilters: true,
    Room: load(async () => (await import('./breakdowns/Breakdowns.tsx')).Breakdowns),
  },
  {
    key: 'asking_well',
    least: 'lead',
    hasFilters: true,
    Room: load(async () => (await import('./asking-well/AskingWell.tsx')).AskingWell),
  },
  {
    key: 'settings',
    least: 'admin',
    hasFilters: false,
    Room: load(async () => (await import('./settings/SettingsRoom.tsx')).SettingsRoom),
  },
];

/** The rooms that somebody may enter; the first is the one that they come to. */
export function roomsFor(role: Role): [Room, ...Room[]] {
  const open = ROOMS.filter(({ least }) => ROLES.indexOf(role) >= ROLES.indexOf(least));
  const [first, ...others] = open;
  if (first === undefined) throw new Error(`no room is open to the role ${role}`);
  return [first, ...others];
}
