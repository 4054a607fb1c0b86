import type { WorkspaceMessages } from '../en/workspace.ts';
import { translation } from '../translation.ts';
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

/** What the workspace says to leads and admins, in Danish. */
export const workspace = translation<WorkspaceMessages>()({
  title: 'Aftercare',
  rooms: {
    label: 'Sider',
    overview: 'Overblik',
    voices: 'Stemmer',
    follow_ups: 'Opfølgninger',
    breakdowns: 'Fordelinger',
    asking_well: 'Spørger vi godt?',
    actions: 'Tiltag',
    settings: 'Indstillinger',
  },
  access: {
    title: 'Disse sider er for teamledere og administratorer',
    text: 'Her ser teamledere, hvordan kunderne svarer. Det, der angår dig, står ved siden af hver ticket. Leder du et team, så bed en administrator af jeres Zendesk om at angive dig som teamleder i Aftercares indstillinger.',
  },
  loading: 'Indlæser',
  failure: {
    title: 'Det kunne ikke indlæses',
    offline: 'Du er offline. Det indlæses, når du er tilbage.',
    unreachable:
      'Aftercare svarer ikke. Måske er den ved at genstarte; sig det til en administrator, hvis det fortsætter.',
    expired: 'Din session er udløbet. Genindlæs siden i browseren for at fortsætte.',
    unexpected: 'Aftercare gav et svar, der ikke giver mening her. Genindlæs siden i browseren.',
    forbidden: 'Det må du ikke se; det kan en administrator.',
    tooLate: 'Det er blevet ændret i mellemtiden. Se på det igen.',
    crash: 'Denne del af siden stødte på en fejl.',
    retry: 'Prøv igen',
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
});
