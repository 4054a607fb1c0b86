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

/** What the workspace says to leads and admins, in German. */
export const workspace = translation<WorkspaceMessages>()({
  title: 'Aftercare',
  rooms: {
    label: 'Bereiche',
    overview: 'Überblick',
    voices: 'Kundenstimmen',
    follow_ups: 'Nachfassen',
    breakdowns: 'Aufschlüsselung',
    asking_well: 'Befragung',
    actions: 'Maßnahmen',
    settings: 'Einstellungen',
  },
  access: {
    title: 'Diese Seiten sind für Teamleiter und Admins',
    text: 'Hier sehen Teamleiter, wie die Kunden antworten. Was Sie betrifft, steht neben jedem Ticket. Wenn Sie ein Team leiten, bitten Sie einen Admin Ihres Zendesk-Kontos, Sie in den Einstellungen von Aftercare als Teamleiter einzutragen.',
  },
  loading: 'Wird geladen',
  failure: {
    title: 'Dies konnte nicht geladen werden',
    offline: 'Sie sind offline. Sobald Sie wieder online sind, wird es geladen.',
    unreachable:
      'Aftercare antwortet nicht. Vielleicht wird es gerade neu gestartet; wenn es so bleibt, sagen Sie es einem Admin.',
    expired: 'Ihre Sitzung ist abgelaufen. Laden Sie die Seite im Browser neu, um fortzufahren.',
    unexpected:
      'Aftercare hat eine Antwort gegeben, die hier keinen Sinn ergibt. Laden Sie die Seite im Browser neu.',
    forbidden: 'Sie dürfen das nicht sehen; ein Admin darf es.',
    tooLate: 'Inzwischen hat sich etwas geändert. Sehen Sie es sich neu an.',
    crash: 'In diesem Teil der Seite ist ein Fehler aufgetreten.',
    retry: 'Erneut versuchen',
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
