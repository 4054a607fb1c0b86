import type { overview as english } from '../../en/workspace/overview.ts';
import { translation } from '../../translation.ts';

/** What the overview says, in Spanish. */
export const overview = translation<typeof english>()({
  headline: 'Su NPS es {nps}.',
  headlineNote: 'Intervalo del 95 %: {range} · n = {n} · {basis} · {dates}',
  compared: 'Antes ({dates}): {nps}, n = {n}.',
  comparedNothing: 'No hubo respuestas con las que comparar ({dates}).',
  empty: {
    title: 'Sin respuestas en este periodo',
    text: 'Sin respuestas no hay NPS. Elija un periodo más largo o menos filtros.',
    longer: 'Ver 90 días',
    clear: 'Quitar todos los filtros',
  },
  bands: {
    within: 'Según los rangos de {scheme}: {band}.',
    spans:
      'Según los rangos de {scheme}: {band}. Extremo inferior del intervalo: {low}; extremo superior: {high}.',
    named: '«{name}» ({range})',
    below: 'menos de {to}',
    between: 'de {from} a {to}',
    above: 'más de {from}',
    scheme: { bain: 'Bain & Company', live_agent: 'LiveAgent', own: 'su empresa' },
    bain: {
      acceptable: 'aceptable',
      good: 'bueno',
      excellent: 'excelente',
      world_class: 'de clase mundial',
    },
    caveat: 'Los rangos son reglas orientativas en las que las guías no coinciden.',
  },
  published: {
    title: 'Lo que publican otros: {industry}',
    caveat:
      'De estas cifras no se concluye nada. Se contradicen entre sí, y la mayoría procede de encuestas sobre una empresa entera y no sobre un ticket. Su propia cifra anterior es mejor comparación.',
    figure: 'NPS',
    kind: 'Qué es',
    source: 'Fuente',
    year: 'Año',
    yearUnknown: 'no se indica',
    kinds: { average: 'Promedio', median: 'Mediana', range: 'Rango habitual' },
  },
  distribution: { title: 'Puntuaciones', score: 'Puntuación' },
  response: {
    title: 'Tasa de respuesta',
    text: 'Han respondido {answered} de {invited} clientes encuestados en este periodo.',
    none: 'No se encuestó a nadie en este periodo.',
  },
  trend: {
    title: 'A lo largo del tiempo',
    by: 'Puntos por',
    interval: { day: 'Día', week: 'Semana', month: 'Mes', quarter: 'Trimestre' },
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'La banda es el intervalo del 95 %. Los puntos huecos tienen menos de {minimum} respuestas.',
    goal: 'Objetivo {target} para el {by}',
    actions: 'Acciones',
    mark: '{number}. {text}',
  },
  moved: {
    title: 'Por qué ha cambiado',
    by: 'Dividir por',
    before: 'Antes',
    now: 'Ahora',
    mix: 'Composición',
    change: 'Cambio',
    total: 'Total',
    mixMeans: 'Rayado, composición: el peso de las respuestas de aquí subió o bajó.',
    changeMeans: 'Relleno, cambio: quienes respondieron desde aquí lo hicieron de otra manera.',
    part: 'Parte',
    others: '{n, plural, one {# más} many {# más} other {# más}}',
    none: 'Para saber por qué ha cambiado, debe haber respuestas en los dos periodos.',
    noComparison: 'Compare con otro periodo para ver por qué ha cambiado.',
  },
  waiting: {
    title: 'Requiere atención hoy',
    nobody:
      'Nadie espera: no hay seguimientos vencidos, y todas las puntuaciones bajas recientes se atendieron.',
    overdue:
      '{count, plural, one {# seguimiento vencido} many {# de seguimientos vencidos} other {# seguimientos vencidos}}',
    overdueWhen: 'venció {when}',
    untaken:
      '{count, plural, one {# puntuación baja} many {# de puntuaciones bajas} other {# puntuaciones bajas}} sin atender',
    untakenWhen: '{when}, sin seguimiento',
    more: 'Y {count} más.',
  },
  voices: {
    title: 'Últimas opiniones',
    all: 'Todas las opiniones',
    none: 'Nadie ha escrito nada en este periodo.',
  },
  flows: {
    title: 'Hacia dónde fueron los mismos clientes',
    summary:
      'De {customers, plural, one {# cliente que respondió} many {# de clientes que respondieron} other {# clientes que respondieron}} en los dos periodos: suben {up}, bajan {down} y siguen igual {same}.',
    corner: 'Antes ↓ Ahora →',
    none: 'Ningún cliente respondió en los dos periodos.',
    noComparison: 'Compare con otro periodo para ver hacia dónde fueron los mismos clientes.',
  },
  gains: {
    title: 'Dónde hay más que ganar',
    promoter: {
      name: 'Conservar a los promotores',
      because:
        'En juego si se pierden tantos como en el último año: {moved} de {next} en su siguiente respuesta.',
    },
    passive: {
      name: 'Ganarse a los pasivos',
      because:
        'Si se gana a tantos como en el último año: {moved} de {next} en su siguiente respuesta.',
    },
    detractor: {
      name: 'Ganarse a los detractores',
      because:
        'Si se gana a tantos como en el último año: {moved} de {next} en su siguiente respuesta.',
    },
    none: 'Nadie ha respondido por segunda vez en el último año, así que no hay en qué basarse.',
  },
});
