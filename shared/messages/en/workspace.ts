import type { Messages } from '../message.types.ts';
import { actions } from './workspace/actions.ts';
import { askingWell } from './workspace/asking-well.ts';
import { breakdowns } from './workspace/breakdowns.ts';
import { channels } from './workspace/channels.ts';
import { charts } from './workspace/charts.ts';
import { figures } from './workspace/figures.ts';
import { filters } from './workspace/filters.ts';
import { followUps } from './workspace/follow-ups.ts';
import { goals } from './workspace/goals.ts';
import { views } from './workspace/views.ts';
import { overview } from './workspace/overview.ts';
import { pictures, print } from './workspace/taking-away.ts';
import { times } from './workspace/times.ts';
import { voices } from './workspace/voices.ts';
import { settings } from './workspace/settings.ts';

/** What the workspace says to leads and admins, in English: a part for each room. */
export const workspace = {
  title: 'Aftercare',
  rooms: {
    label: 'Rooms',
    overview: 'Overview',
    voices: 'Voices',
    follow_ups: 'Follow-ups',
    breakdowns: 'Breakdowns',
    asking_well: 'Asking well',
    actions: 'Actions',
    settings: 'Settings',
  },
  access: {
    title: 'These pages are for leads and admins',
    text: 'Here leads see how customers answer. What concerns you stands beside each ticket. If you lead a team, ask an admin of your Zendesk to name you as a lead in the Aftercare settings.',
  },
  loading: 'Loading',
  failure: {
    title: 'This could not be loaded',
    offline: 'You are offline. It loads once you are back.',
    unreachable: 'Aftercare does not answer. It may be restarting; if this goes on, tell an admin.',
    expired: 'Your session has ended. Refresh the browser page to go on.',
    unexpected: 'Aftercare gave an answer that makes no sense here. Refresh the browser page.',
    forbidden: 'You may not see this; an admin can.',
    tooLate: 'It has changed meanwhile. Look at it anew.',
    crash: 'This part of the page ran into an error.',
    retry: 'Try again',
  },
  filters,
  pictures,
  print,
  actions,
  followUps,
  goals,
  views,
  figures,
  charts,
  overview,
  voices,
  channels,
  times,
  breakdowns,
  askingWell,
  settings,
} as const satisfies Messages;

/** What the workspace says. */
export type WorkspaceMessages = typeof workspace;
