import type { TeamMessages } from '../en/team.ts';
import { translation } from '../translation.ts';

/** What notes, tasks and alerts say to the team, in Spanish. */
export const team = translation<TeamMessages>()({
  category: { promoter: 'promotor', passive: 'pasivo', detractor: 'detractor' },
  note: {
    heading: 'Respuesta NPS: {score} de 10 ({category})',
    amended: 'Respuesta NPS modificada: {score} de 10 ({category}), antes: {before}',
    noComment: 'Sin comentarios.',
    reason: 'Motivo:',
    improve: 'Qué podría mejorar:',
    contactOk: 'El cliente desea que le contacten.',
  },
  followUp: {
    subject: 'Seguimiento NPS: {score} de 10 tras el ticket #{ticket}',
    first: 'Un cliente respondió {score} de 10 tras el ticket #{ticket}.',
    again: 'El mismo cliente respondió {score} de 10 tras el ticket #{ticket}.',
    amended: 'El cliente modificó su respuesta tras el ticket #{ticket}: {score} de 10.',
    noReason: 'No dio ningún motivo.',
    reason: 'Su motivo:',
    improve: 'Qué podría mejorar:',
    contactOk: 'Desea que le contacten.',
    request: 'Póngase en contacto con el cliente, anote aquí el resultado y resuelva esta tarea.',
    remind:
      'Esta tarea vence pronto y nadie ha llamado todavía al cliente. Cuando lo haya hecho, póngala en “Pendiente” o indique el resultado junto a esta tarea, en el panel de Aftercare.',
    askOutcome:
      'Esta tarea se resolvió y nadie ha indicado el resultado. Elíjalo junto a esta tarea, en el panel de Aftercare, o en el campo «NPS follow-up outcome»: recuperado; no recuperado, con el motivo; o no localizado. La tarea puede seguir resuelta.',
    outcome: {
      recovered: 'El cliente se ha recuperado.',
      not_recovered: 'No se pudo recuperar al cliente.',
      no_contact: 'No se pudo localizar al cliente.',
      no_contact_tries:
        'No se pudo localizar al cliente, tras {tries, plural, one {un intento} many {# de intentos} other {# intentos}}.',
    },
    outcomeReason: 'Por qué:',
    outcomeTold: 'Comunicado a: {team}',
    teamSubject: 'Por qué se perdió un cliente tras el ticket #{ticket}',
    teamNote:
      'Un cliente que respondió {score} de 10 tras el ticket #{ticket} fue contactado y no se pudo recuperar. Esto es para su información; no se prometió nada al cliente.',
  },
  export: {
    subject: 'Respuestas NPS del {from} al {to}: {count}',
    text: '{count, plural, =0 {Nadie respondió en este tiempo.} one {Se adjunta una respuesta.} many {Se adjuntan # de respuestas.} other {Se adjuntan # respuestas.}}',
  },
  alert: {
    subject: 'Puntuación {score} (ticket #{ticket})',
    subjectNamed: 'Puntuación {score} de {customer} (ticket #{ticket})',
    heading: '{score} de 10 ({category})',
    noComment: 'El cliente no dejó ningún comentario.',
    customer: 'Cliente',
    agent: 'Resuelto por',
    ticket: 'Ticket',
    brand: 'Marca',
    answered: 'Respondido',
    followUp: 'Seguimiento',
    unknown: 'desconocido',
    unassigned: 'sin asignar',
    goneAgent: 'ya no está con nosotros',
    openFollowUp: 'Abrir el seguimiento',
    openTicket: 'Abrir el ticket',
    sharedSubject: 'Una respuesta para leer: puntuación {score}',
    sharedSubjectNamed: 'Una respuesta para leer: puntuación {score} de {customer}',
    sharedHeading: 'Una respuesta para leer: {score} de 10 ({category})',
    sharedBy: 'Compartida por',
    sharedNote: 'Con estas palabras',
    overdueSubject: 'Vencido: el seguimiento del ticket #{ticket}',
    overdueHeading:
      'Vencido y nadie ha llamado: el seguimiento de una puntuación de {score} ({category})',
    outcomeSubject: 'Sin resultado del seguimiento del ticket #{ticket}',
    outcomeHeading:
      'Resuelto, pero nadie ha indicado el resultado: el seguimiento de una puntuación de {score} ({category})',
    testSubject: 'Alerta de prueba de Aftercare',
    testHeading: 'Alerta de prueba',
    testComment:
      'Ningún cliente respondió: esta es una prueba de dónde llegan las alertas. No hay que hacer nada.',
  },
  appFault: {
    title: 'No se puede mostrar Aftercare.',
    refused:
      'Zendesk no responde por usted aquí. Actualice la página; si continúa, avise a un administrador.',
    away: 'Aftercare no está disponible en este momento. Vuelva a intentarlo en un minuto.',
    internal:
      'Algo ha salido mal en Aftercare. Vuelva a intentarlo; si continúa, avise a un administrador.',
  },
});
