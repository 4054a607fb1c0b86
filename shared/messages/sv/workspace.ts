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

/** What the workspace says to leads and admins, in Swedish. */
export const workspace = translation<WorkspaceMessages>()({
  title: 'Aftercare',
  rooms: {
    label: 'Sidor',
    overview: 'Översikt',
    voices: 'Röster',
    follow_ups: 'Uppföljningar',
    breakdowns: 'Uppdelningar',
    asking_well: 'Frågar vi rätt?',
    actions: 'Åtgärder',
    settings: 'Inställningar',
  },
  access: {
    title: 'De här sidorna är för teamledare och administratörer',
    text: 'Här ser teamledare hur kunderna svarar. Det som rör dig står bredvid varje ärende. Leder du ett team, be en administratör för er Zendesk att ange dig som teamledare i Aftercares inställningar.',
  },
  loading: 'Läser in',
  failure: {
    title: 'Det gick inte att läsa in',
    offline: 'Du är offline. Det läses in när du är tillbaka.',
    unreachable:
      'Aftercare svarar inte. Den kanske startar om; säg till en administratör om det fortsätter.',
    expired: 'Din session har gått ut. Ladda om sidan i webbläsaren för att fortsätta.',
    unexpected: 'Aftercare gav ett svar som inte går att förstå här. Ladda om sidan i webbläsaren.',
    forbidden: 'Du får inte se det här; en administratör kan.',
    tooLate: 'Det har ändrats under tiden. Titta på det igen.',
    crash: 'Den här delen av sidan stötte på ett fel.',
    retry: 'Försök igen',
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
