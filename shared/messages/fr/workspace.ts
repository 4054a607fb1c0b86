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

/** What the workspace says to leads and admins, in French. */
export const workspace = translation<WorkspaceMessages>()({
  title: 'Aftercare',
  rooms: {
    label: 'Pages',
    overview: 'Vue d’ensemble',
    voices: 'Verbatims',
    follow_ups: 'Suivis',
    breakdowns: 'Segments',
    asking_well: 'Qualité de l’enquête',
    actions: 'Actions',
    settings: 'Paramètres',
  },
  access: {
    title: 'Ces pages sont destinées aux responsables et aux administrateurs',
    text: 'Les responsables d’équipe y voient comment les clients répondent. Ce qui vous concerne figure à côté de chaque ticket. Si vous dirigez une équipe, demandez à un administrateur de votre Zendesk de vous désigner comme responsable dans les paramètres d’Aftercare.',
  },
  loading: 'Chargement',
  failure: {
    title: 'Le chargement a échoué',
    offline: 'Vous êtes hors ligne. Le chargement se fera à votre retour en ligne.',
    unreachable:
      'Aftercare ne répond pas. Un redémarrage est peut-être en cours ; si cela persiste, prévenez un administrateur.',
    expired: 'Votre session a expiré. Actualisez la page pour continuer.',
    unexpected: 'Aftercare a renvoyé quelque chose d’incompréhensible. Actualisez la page.',
    forbidden: 'Vous n’avez pas accès à ces informations ; un administrateur peut les voir.',
    tooLate: 'Des modifications ont eu lieu entre-temps. Vérifiez à nouveau.',
    crash: 'Cette partie de la page a rencontré une erreur.',
    retry: 'Réessayer',
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
