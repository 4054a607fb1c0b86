import type { backTest as english } from '../../en/workspace/back-test.ts';
import { translation } from '../../translation.ts';

/** What is said of trying settings on past tickets, in Spanish. */
export const backTest = translation<typeof english>()({
  open: 'Probar con tickets anteriores',
  title: 'Lo que habría hecho esta configuración',
  about:
    'Su borrador y la configuración vigente se aplican a tickets ya resueltos. No se encuesta a nadie ni se escribe nada.',
  period: 'Tickets resueltos en',
  days: '{days, plural, one {el último día} many {los últimos # de días} other {los últimos # días}}',
  start: 'Probar',
  again: 'Probar de nuevo',
  progress: 'Cuánto se ha leído',
  read: 'Días leídos: {done, number} de {total, number}. Puede cerrar esta ventana: la prueba continúa y la encontrará aquí mientras el borrador no cambie.',
  problems: {
    too_much: 'Hay demasiados tickets resueltos en esos días. Elija menos días.',
    refused:
      'Zendesk no permite listar los tickets anteriores. Pida a quien instaló Aftercare que ejecute «doctor».',
    away: 'Zendesk estuvo demasiado tiempo sin responder. Vuelva a intentarlo más tarde.',
  },
  none: '{days, plural, one {No se resolvió ningún ticket en el último día.} many {No se resolvió ningún ticket en los últimos # de días.} other {No se resolvió ningún ticket en los últimos # días.}} Elija más días o vuelva cuando se hayan resuelto tickets.',
  lead: '{tickets, plural, one {De un ticket resuelto} many {De # de tickets resueltos} other {De # tickets resueltos}}, su borrador habría enviado la encuesta en {asked, number}:',
  more: '{count, number} más que ahora.',
  fewer: '{count, number} menos que ahora.',
  same: 'tantos como ahora.',
  draft: 'Borrador',
  inForce: 'Vigente',
  difference: 'Diferencia',
  totals: 'Comparación',
  figure: 'Cifra',
  asked: 'Invitaciones',
  customers: 'Clientes encuestados',
  wait: 'De la resolución a la encuesta (mediana)',
  hours: '{hours} h',
  expected: 'Respuestas esperadas',
  margin: 'Margen del NPS',
  points: '{points} puntos a cada lado',
  change: '{points} puntos',
  notAsked: 'Por qué no se encuesta',
  reason: 'Motivo',
  bySurvey: 'Por encuesta',
  survey: 'Encuesta',
  when: 'Cuándo salen las invitaciones ({zone})',
  hour: 'Día y hora',
  examples:
    '{count, plural, one {Un ticket cambia de resultado} many {# de tickets cambian de resultado} other {# tickets cambian de resultado}}',
  latest: 'Los {count, number} más recientes:',
  ticket: 'Ticket',
  solvedAt: 'resuelto el {when}',
  askedAt: 'Encuesta el {when}',
  ownRate: 'Respuestas esperadas: responde el {rate} %, como en sus últimos seis meses.',
  usualRate:
    'Las respuestas esperadas parten del supuesto de que responde el {rate} %: se han enviado menos de 50 invitaciones.',
  ownVariance: 'El margen parte de cuánto difieren sus propias respuestas.',
  usualVariance: 'El margen parte de cuánto suelen diferir las respuestas.',
  limits:
    'Los tickets y los clientes cuentan como están hoy en Zendesk, y cada ticket por su última resolución; las bajas y las encuestas anteriores, como estaban entonces.',
  unread:
    '{count, plural, one {No se pudo evaluar un ticket} many {No se pudieron evaluar # de tickets} other {No se pudieron evaluar # tickets}}.',
});
