import { lazy, type ComponentType } from 'react';
import { ROLES, type Role } from '../../../shared/vocabulary.ts';
import type { Room, RoomProps } from './room.types.ts';

/** Loads a room when somebody enters it. */
function load(file: () => Promise<ComponentType<RoomProps>>): ComponentType<RoomProps> {
  return lazy(async () => ({ default: await file() }));
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
    key: 'breakdowns',
    least: 'lead',
    hasFilters: true,
    Room: load(async () => (await import('./breakdowns/Breakdowns.tsx')).Breakdowns),
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
