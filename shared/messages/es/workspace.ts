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

/** What the workspace says to leads and admins, in Spanish. */
export const workspace = translation<WorkspaceMessages>()({
  title: 'Aftercare',
  rooms: {
    label: 'Secciones',
    overview: 'Resumen',
    voices: 'Opiniones',
    follow_ups: 'Seguimientos',
    breakdowns: 'Desgloses',
    asking_well: 'Preguntar bien',
    actions: 'Acciones',
    settings: 'Configuración',
  },
  access: {
    title: 'Estas páginas son para líderes y administradores',
    text: 'Aquí los líderes ven cómo responden los clientes. Lo que le concierne a usted está junto a cada ticket. Si dirige un equipo, pida a un administrador de su Zendesk que le asigne el rol de líder en la configuración de Aftercare.',
  },
  loading: 'Cargando',
  failure: {
    title: 'No se pudo cargar',
    offline: 'No tiene conexión. Se cargará cuando vuelva a tenerla.',
    unreachable:
      'Aftercare no responde. Puede que se esté reiniciando; si continúa, avise a un administrador.',
    expired: 'Su sesión ha terminado. Actualice la página del navegador para continuar.',
    unexpected: 'Aftercare dio una respuesta inesperada. Actualice la página del navegador.',
    forbidden: 'No tiene permiso para ver esto; un administrador, sí.',
    tooLate: 'Ha cambiado mientras tanto. Vuelva a revisarlo.',
    crash: 'Se produjo un error en esta parte de la página.',
    retry: 'Reintentar',
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
