import { ROLES, type Role } from '../../../shared/vocabulary.ts';
import { fetchedComponent } from '../../components/fetched-component.ts';
import type { Room } from './room.types.ts';

/** All rooms, in the order of the navigation; each is a file of its own. */
const ROOMS: readonly Room[] = [
  {
    key: 'overview',
    least: 'lead',
    bar: 'reports',
    Room: fetchedComponent(async () => (await import('./overview/Overview.tsx')).Overview),
  },
  {
    key: 'voices',
    least: 'lead',
    bar: 'answers',
    Room: fetchedComponent(async () => (await import('./voices/Voices.tsx')).Voices),
  },
  {
    key: 'follow_ups',
    least: 'lead',
    bar: 'none',
    Room: fetchedComponent(async () => (await import('./follow-ups/FollowUps.tsx')).FollowUps),
  },
  {
    key: 'breakdowns',
    least: 'lead',
    bar: 'reports',
    Room: fetchedComponent(async () => (await import('./breakdowns/Breakdowns.tsx')).Breakdowns),
  },
  {
    key: 'asking_well',
    least: 'lead',
    bar: 'answers',
    Room: fetchedComponent(async () => (await import('./asking-well/AskingWell.tsx')).AskingWell),
  },
  {
    key: 'actions',
    least: 'lead',
    bar: 'answers',
    Room: fetchedComponent(async () => (await import('./actions/Actions.tsx')).Actions),
  },
  {
    key: 'settings',
    least: 'admin',
    bar: 'none',
    Room: fetchedComponent(async () => (await import('./settings/SettingsRoom.tsx')).SettingsRoom),
  },
];

/** The rooms that somebody may enter; the first is the one that they come to. */
export function roomsFor(role: Role): [Room, ...Room[]] {
  const open = ROOMS.filter(({ least }) => ROLES.indexOf(role) >= ROLES.indexOf(least));
  const [first, ...others] = open;
  if (first === undefined) throw new Error(`no room is open to the role ${role}`);
  return [first, ...others];
}
