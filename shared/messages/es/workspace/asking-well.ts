import type { askingWell as english } from '../../en/workspace/asking-well.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Are we asking well?", in Spanish. */
export const askingWell = translation<typeof english>()({
  title: '¿Preguntamos bien?',
  by: 'Por',
  unattributed:
    '{count, plural, one {Se omite # ticket resuelto del que} many {Se omiten # de tickets resueltos de los que} other {Se omiten # tickets resueltos de los que}} ya no se sabe nada.',
  funnel: {
    title: 'De resuelto a respondido',
    summary:
      'De {solved, plural, one {# ticket resuelto} many {# de tickets resueltos} other {# tickets resueltos}}, se envió la encuesta en {sent, number} y hubo respuesta en {answered, number}.',
    steps: {
      solved: 'Resueltos',
      invited: 'Elegidos',
      sent: 'Con encuesta',
      answered: 'Con respuesta',
    },
    ofBefore: '{share} del paso anterior',
    lost: {
      solved: '{count, plural, one {# perdido} many {# perdidos} other {# perdidos}}',
      invited: '{count, plural, one {# no elegido} many {# no elegidos} other {# no elegidos}}',
      sent: '{count, plural, one {# elegido, pero sin encuesta} many {# elegidos, pero sin encuesta} other {# elegidos, pero sin encuesta}}',
      answered: '{count, number} con encuesta, pero sin respuesta que cuente',
    },
    waiting: {
      solved: '{count, number} en espera',
      invited: '{count, number} sin decidir todavía',
      sent: '{count, number} a la espera de envío',
      answered:
        '{count, plural, one {# aún puede tener respuesta} many {# aún pueden tener respuesta} other {# aún pueden tener respuesta}}',
    },
    byAgents: 'Esto puede provocarlo un agente.',
    answerIgnored: 'La respuesta se dejó aparte y no cuenta.',
    none: 'No se resolvió ningún ticket en este periodo.',
  },
  rates: {
    title: 'Cuántos responden',
    table: 'Tasa de respuesta por {attribute}',
    asked: 'Encuestas',
    rate: 'Tasa de respuesta',
    tooFew: 'Muy pocas para saberlo',
    none: 'No se encuestó a nadie en este periodo.',
    more: '{count, plural, one {No se muestra # más, con menos encuestas} many {No se muestran # más, con menos encuestas} other {No se muestran # más, con menos encuestas}}.',
    times: 'Cuándo se envía',
    hours: 'Por hora',
    weekdays: 'Por día de la semana',
    hour: 'Hora',
    weekday: 'Día',
    days: {
      mon: 'Lunes',
      tue: 'Martes',
      wed: 'Miércoles',
      thu: 'Jueves',
      fri: 'Viernes',
      sat: 'Sábado',
      sun: 'Domingo',
    },
    zone: 'Zona horaria: {zone}. Cada respuesta cuenta en el momento en que se envió su encuesta.',
  },
  represent: {
    title: '¿Quién responde y a quién se atendió?',
    table: 'Proporción de respuestas y de tickets resueltos por {attribute}',
    ofSolved: 'De los resueltos',
    ofAnswered: 'De los respondidos',
    difference: 'Diferencia',
    alike: 'Quienes responden se parecen mucho a quienes recibieron atención.',
    skewed:
      'Quienes responden no se parecen a quienes recibieron atención: {least} responde menos de lo que le corresponde y {most}, más.',
    tooFew:
      'Muy pocas respuestas para saber si quienes responden se parecen a quienes recibieron atención.',
    effect: {
      small: 'El sesgo es pequeño (efecto {effect}).',
      middling: 'El sesgo es moderado (efecto {effect}).',
      large: 'El sesgo es grande (efecto {effect}).',
    },
    basis: 'Respuestas: {answered, number}; tickets resueltos: {solved, number}.',
    pooled:
      '{count, plural, one {Se analizó # parte pequeña en conjunto, como una sola} many {Se analizaron # de partes pequeñas en conjunto, como una sola} other {Se analizaron # partes pequeñas en conjunto, como una sola}}.',
    more: '{count, plural, one {No se muestra # parte menor} many {No se muestran # de partes menores} other {No se muestran # partes menores}}.',
    none: 'No se resolvió ningún ticket en este periodo.',
  },
  selection: {
    title: '¿Se deja a alguien sin encuesta?',
    help: 'Se cuentan los tickets resueltos que los propios agentes dejaron sin encuesta: con una etiqueta, al cancelarla o al cambiar el solicitante.',
    all: 'De un total de {solves, number}, se dejó sin encuesta el {share} ({kept, number}).',
    quiet: 'Nadie se sale de lo que explica el azar.',
    outside:
      'Fuera de lo que explica el azar: {names}. Pregunte antes de juzgar; puede haber un buen motivo.',
    agents: 'Agentes',
    groups: 'Grupos',
    kept: 'Sin encuesta',
    range: 'El azar explica entre el {low} y el {high}.',
    verdict: 'Valoración',
    share: '{share} ({kept, number} de {solves, number})',
    verdicts: {
      inside: 'Dentro del azar',
      above: 'Más de lo que explica el azar',
      below: 'Menos de lo que explica el azar',
    },
    reasons: 'Por qué',
    reason: '{count, number} × {why}',
    showAll: 'Mostrar los {count, number}',
    showFewer: 'Mostrar menos',
    none: 'No se resolvió ningún ticket en este periodo.',
  },
  planner: {
    title: '¿Cuánto falta para que sea lo bastante preciso?',
    margin: 'Margen deseado, en puntos a cada lado',
    wrong: 'Indique un número de puntos del 1 al 50.',
    needed:
      'Un margen de {margin, number} requiere {needed, plural, one {# respuesta} many {# de respuestas} other {# respuestas}}.',
    pace: 'Al ritmo actual, {perDay} al día, {days, plural, one {hace falta # día} many {hacen falta # de días} other {hacen falta # días}}.',
    noPace: 'Ahora no llegan respuestas, así que no se puede saber cuánto tardará.',
    there: 'Este periodo tiene {n, number}, y es suficiente.',
    missing:
      'Este periodo tiene {n, number}: {missing, plural, one {falta #} many {faltan #} other {faltan #}}, {days, plural, =0 {menos de un día} one {aproximadamente # día más} many {aproximadamente # de días más} other {aproximadamente # días más}}.',
    missingForever:
      'Este periodo tiene {n, number}: {missing, plural, one {falta #} many {faltan #} other {faltan #}}.',
    present: 'Su margen actual es de aproximadamente {margin}.',
    own: 'Calculado con lo que difieren entre sí las respuestas de esta cuenta.',
    usual:
      'Calculado con lo que suelen diferir las respuestas, hasta que haya suficientes propias.',
  },
});
