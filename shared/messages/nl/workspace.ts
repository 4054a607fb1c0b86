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

/** What the workspace says to leads and admins, in Dutch. */
export const workspace = translation<WorkspaceMessages>()({
  title: 'Aftercare',
  rooms: {
    label: 'Pagina’s',
    overview: 'Overzicht',
    voices: 'Reacties',
    follow_ups: 'Opvolgingen',
    breakdowns: 'Uitsplitsingen',
    asking_well: 'Vragen we het goed?',
    actions: 'Acties',
    settings: 'Instellingen',
  },
  access: {
    title: 'Deze pagina’s zijn voor teamleiders en beheerders',
    text: 'Hier zien teamleiders hoe klanten antwoorden. Wat u aangaat, staat naast elk ticket. Leidt u een team, vraag dan een beheerder van uw Zendesk om u in de instellingen van Aftercare als teamleider aan te wijzen.',
  },
  loading: 'Bezig met laden',
  failure: {
    title: 'Dit kon niet worden geladen',
    offline: 'U bent offline. Dit wordt geladen zodra u weer online bent.',
    unreachable:
      'Aftercare reageert niet. Misschien wordt het opnieuw gestart; blijft het zo, vertel het een beheerder.',
    expired: 'Uw sessie is verlopen. Vernieuw de pagina om verder te gaan.',
    unexpected: 'Aftercare gaf een antwoord dat hier niet te begrijpen is. Vernieuw de pagina.',
    forbidden: 'U mag dit niet zien; een beheerder wel.',
    tooLate: 'Dit is intussen gewijzigd. Bekijk het opnieuw.',
    crash: 'In dit deel van de pagina is een fout opgetreden.',
    retry: 'Opnieuw proberen',
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
