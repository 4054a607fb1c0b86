import type { goals as english } from '../../en/workspace/goals.ts';
import { translation } from '../../translation.ts';

/** What is said of goals, in Spanish. */
export const goals = translation<typeof english>()({
  title: 'Objetivos',
  none: 'No hay ningún objetivo para estas respuestas.',
  add: 'Fijar un objetivo…',
  target: 'NPS',
  by: 'Fecha límite',
  save: 'Fijar objetivo',
  cancel: 'Cancelar',
  remove: 'Quitar el objetivo {target}',
  aim: '{target} para el {by}.',
  outlook: {
    reached: 'Alcanzado: el NPS de sus últimos 90 días es {nps}.',
    likely: 'En camino: al ritmo de los últimos seis meses será {expected} ({range}).',
    open: 'Incierto: al ritmo de los últimos seis meses será {expected} ({range}).',
    unlikely: 'No a este ritmo: según los últimos seis meses será {expected} ({range}).',
    too_few: 'Muy pocas respuestas para saberlo (n = {n}).',
    missed: 'No alcanzado: el NPS de sus últimos 90 días fue {nps}.',
  },
});
