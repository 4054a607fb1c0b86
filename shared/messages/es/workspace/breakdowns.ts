import type { breakdowns as english } from '../../en/workspace/breakdowns.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Where?", in Spanish. */
export const breakdowns = translation<typeof english>()({
  title: '¿Dónde va bien y dónde no?',
  by: 'Desglosar por',
  second: 'Y por',
  noSecond: 'Nada más',
  table: 'NPS por {attribute}',
  columns: {
    compare: 'Comparar',
    responseRate: 'Tasa de respuesta',
    change: 'Frente a {dates}',
  },
  show: 'Mostrar solo {name}',
  ofInvited: 'de {invited}',
  nobodyInvited: 'No se encuestó a nadie',
  whole: 'En conjunto',
  standings: {
    highest: 'El más alto',
    leading:
      'El más alto: sin diferencia clara entre {name} y {others, plural, one {# más} many {# más} other {# más}}',
    behind: 'Claramente por debajo de {name}',
    judged: 'Con suficientes respuestas para valorar',
    ordered: 'De más rápido a más lento',
    unknown: 'Sin clasificar, porque no se sabe qué lugar les corresponde',
    tooFew:
      'Muy pocas respuestas para valorar, por eso sin clasificar: hacen falta {minimum, number} o más',
  },
  noneJudged:
    'Ninguna parte tiene aún {minimum, number} respuestas o más, así que no se clasifica ninguna. Pruebe con un periodo más largo o menos filtros.',
  others:
    '{groups, plural, one {Se omite # parte por tener menos respuestas} many {Se omiten # de partes por tener menos respuestas} other {Se omiten # partes por tener menos respuestas}}; en conjunto, NPS {nps}, n = {n}.',
  tagsOverlap: 'Un ticket con dos etiquetas cuenta en las dos.',
  unknownField:
    '«Desconocido» reúne las respuestas sobre tickets resueltos antes de que la configuración incluyera este campo, y las importadas.',
  steps: {
    quicker_higher:
      'A más rapidez, puntuaciones más altas: NPS {first} en «{quickest}» y {last} en «{slowest}». Es más de lo que explica el azar. Lo que une el tiempo y la puntuación puede ser un tercer factor, como el asunto del ticket.',
    quicker_lower:
      'A más lentitud, puntuaciones más altas: NPS {first} en «{quickest}» y {last} en «{slowest}». Es más de lo que explica el azar. Lo que une el tiempo y la puntuación puede ser un tercer factor, como el asunto del ticket.',
    no_clear_trend:
      'Sin tendencia clara: de lo más rápido a lo más lento, las puntuaciones no difieren más de lo que explica el azar.',
    too_few:
      'Muy pocas respuestas para saber si a más rapidez hay puntuaciones más altas: al menos dos de los tramos necesitan {minimum, number}.',
    unknown:
      '«Desconocido» reúne las respuestas sobre tickets a los que nadie contestó o cuyos tiempos Aftercare no ha leído: las importadas y las de tickets resueltos antes de que los leyera.',
  },
  pair: {
    title: 'Comparación de dos',
    pick: 'Comparar {name}',
    none: 'Marque dos filas para compararlas entre sí.',
    one: 'Marque otra fila para compararla con {name}.',
    noTags: 'Las etiquetas no se pueden comparar entre sí: un ticket puede tener las dos.',
    clear: 'Deseleccionar',
    side: '{name}: NPS {nps} ({range}), n = {n}',
    higher:
      '{higher} supera a {lower} en {points} (de {low} a {high}): más de lo que explica el azar.',
    no_clear_change:
      'Sin diferencia clara entre {first} y {second} ({difference}; podría ser de {low} a {high}).',
    correction:
      'Se tiene en cuenta lo que podría diferir por azar entre {comparisons, plural, one {# par posible} many {# de pares posibles} other {# pares posibles}}.',
  },
  grid: {
    table: 'NPS por {rows} y {columns}',
    tooFew: 'Muy pocas para valorar',
    legend:
      'Las celdas son azules por encima del conjunto ({nps}) y naranjas por debajo, más intensas cuanto más se alejan. Con menos de {minimum, number} respuestas, una celda no lleva color.',
    hidden:
      'Se omiten por tener menos respuestas: {rows, plural, =0 {ninguna fila} one {# fila} many {# de filas} other {# filas}}, {columns, plural, =0 {ninguna columna} one {# columna} many {# de columnas} other {# columnas}}.',
  },
  empty: {
    title: 'Nadie ha respondido en este periodo',
    text: 'Elija un periodo más largo o quite un filtro.',
  },
});
