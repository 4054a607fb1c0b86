import type { AgentMessages } from '../en/agent.ts';
import { translation } from '../translation.ts';
import { outcomeForm } from './agent/outcome-form.ts';
import { reasons } from './agent/reasons.ts';

/** What the app says to agents, in Spanish. */
export const agent = translation<AgentMessages>()({
  title: 'Encuesta al cliente',
  customer: { first: 'El cliente', within: 'el cliente' },
  ticket: 'Ticket #{id}',
  thisTicket: 'Este ticket',
  channel: { email: 'por correo electrónico', zendesk: 'a través de Zendesk' },
  category: { promoter: 'Promotor', passive: 'Pasivo', detractor: 'Detractor' },
  scoreOf: '{score} de 10',
  status: {
    none: {
      label: 'Aún sin resolver',
      text: 'Cuando se resuelva este ticket, Aftercare decidirá si {theCustomer} recibe la encuesta, y lo verá aquí.',
    },
    undecided: {
      label: 'Sin decidir',
      text: 'Un ticket recién resuelto se decide en uno o dos minutos. Los resueltos antes de instalar Aftercare no llevan encuesta.',
    },
    noTicket: {
      label: 'Ticket nuevo',
      text: 'No hay nada que mostrar hasta que se cree el ticket.',
    },
    scheduled: {
      label: 'Programada',
      text: '{customer} recibirá la encuesta el {when}, {channel}.',
    },
    due: {
      label: 'A punto de enviarse',
      text: '{customer} recibirá la encuesta {channel} en un momento.',
    },
    sending: {
      label: 'Enviándose',
      text: '{customer} está recibiendo la encuesta {channel} en este momento.',
    },
    sent: {
      label: 'A la espera de respuesta',
      text: '{customer} recibió la encuesta {channel} el {when} y aún no ha respondido.',
    },
    opened: {
      label: 'Abierta',
      text: '{customer} abrió la encuesta el {when}, aún no ha respondido y no recibirá recordatorios.',
    },
    left_alone: {
      label: 'Sin recordatorio',
      text: '{customer} recibió la encuesta {channel} el {when}, no ha respondido y no recibirá recordatorios.',
    },
    responded: { label: 'Respondida', text: '{customer} respondió el {when} a la encuesta.' },
    skipped: { label: 'Sin encuesta' },
    cancelled: { label: 'Cancelada' },
    expired: { label: 'Sin respuesta' },
    failed: { label: 'No entregada' },
    askedOn: 'Encuesta enviada el {when}, {channel}.',
    notAgain: 'No se vuelve a encuestar',
    lastAnswer: 'Última respuesta: {ago}',
    unknownReason: 'El motivo no se conoce aquí.',
  },
  actions: {
    sendNow: 'Enviar ahora',
    sending: 'Enviando…',
    cancel: 'Cancelar',
    cancelling: 'Cancelando…',
    confirm: '¿Cancelar esta encuesta? {customer} no recibirá ninguna sobre este ticket.',
    confirmYes: 'Cancelar encuesta',
    confirmNo: 'Mantenerla',
    sent: 'La encuesta va camino del cliente.',
    cancelled: 'La encuesta se canceló.',
    tooLate: 'Ya era tarde.',
    tooLateText: 'La encuesta ya no está a la espera de enviarse.',
    failed: 'No se pudo hacer.',
    retry: 'Reintentar',
    dismiss: 'Cerrar',
  },
  response: {
    title: 'Respuesta',
    noComment: 'Sin comentarios',
    showMore: 'Mostrar más',
    showLess: 'Mostrar menos',
  },
  followUp: {
    title: 'Seguimiento',
    pending: 'Creándose',
    open: 'Abierto',
    overdue: 'Vencido',
    done: 'Terminado',
    failed: 'No creado',
    due: 'Vencimiento: {when} ({relative})',
    failedText:
      'No se pudo crear el ticket de seguimiento. Póngase en contacto con el cliente y avise a un administrador.',
    outcome: 'Resultado: {outcome}',
    in_progress: 'En curso',
    contacted: 'Contactado',
    solved: 'Resuelto',
    cancelled: 'Cancelado',
    other: 'Ver el ticket de seguimiento',
    missing: 'Sin resultado',
    missingText: 'Se resolvió y nadie ha indicado el resultado.',
    reason: 'Por qué: {reason}',
    told: 'Comunicado a: {team}',
    tries: '{tries, plural, one {Un intento} many {# de intentos} other {# intentos}}',
    start: 'Me encargo yo',
    contact: 'Cliente contactado',
    say: 'Indicar el resultado',
    change: 'Cambiar el resultado',
  },
  outcome: {
    recovered: 'cliente recuperado',
    not_recovered: 'cliente no recuperado',
    contacted: 'nadie ha indicado el resultado',
    no_contact: 'cliente no localizado',
    deleted: 'se eliminó el ticket de seguimiento',
    other: 'vea el ticket de seguimiento',
  },
  outcomeForm,
  history: {
    title: 'Historial',
    none: '{customer} nunca ha respondido una encuesta.',
    first: 'Es la primera respuesta que da {theCustomer}.',
    plot: 'Puntuaciones a lo largo del tiempo',
    point: '{score}, {category}, {date}',
    showAll: 'Mostrar las {total}',
    showFewer: 'Mostrar menos',
  },
  decisions: {
    title: '¿Por qué?',
    invited: 'Elegido para una encuesta',
    sentNow: 'Enviada de inmediato',
    skipped: 'Sin encuesta',
    cancelled: 'Cancelada',
    invitedText: 'El ticket se resolvió y se cumplían todas las condiciones.',
    sentNowText: 'Un agente pidió no esperar.',
    by: 'Por {name}',
    bySomebody: 'un agente',
    byScript: 'un script',
  },
  suppression: {
    title: 'No encuestar',
    since: 'Desde el {when}.',
    reasons: {
      opted_out: '{customer} se dio de baja de las encuestas.',
      bounced: 'Los correos para {theCustomer} llegan devueltos.',
      erased: 'Se borraron los datos personales que había sobre {theCustomer}.',
      blocked_by_agent: 'Un agente pidió que {theCustomer} no reciba encuestas.',
      other: '{customer} está en la lista de exclusión de encuestas.',
    },
  },
  freshness: {
    asOf: 'Actualizado: {time}',
    refresh: 'Actualizar',
    refreshing: 'Actualizando',
    stale: 'No se pudo actualizar (última actualización: {time}).',
    offline:
      'No tiene conexión (última actualización: {time}). Se actualizará cuando vuelva a tenerla.',
    expired:
      'Su sesión ha terminado (última actualización: {time}). Actualice la página del navegador para continuar.',
  },
  failure: {
    loading: 'Cargando',
    title: 'No se pudo cargar la encuesta',
    unreachable:
      'Aftercare no responde. Puede que se esté reiniciando; si continúa, avise a un administrador.',
    unexpected:
      'Aftercare dio una respuesta inesperada. Actualice la página del navegador; si continúa, avise a un administrador.',
    offlineTitle: 'No tiene conexión',
    offlineText: 'Esto se cargará solo cuando vuelva a tenerla.',
    expiredTitle: 'Su sesión ha terminado',
    expiredText: 'Actualice la página del navegador para continuar.',
    crashTitle: 'Algo ha salido mal',
    crashText:
      'Se produjo un error en este panel. Su ticket no se ve afectado. Si vuelve a ocurrir, actualice la página del navegador.',
    codes: {
      forbidden: 'No tiene permiso para hacer esto; un administrador, sí.',
      not_found:
        'Aftercare no encuentra esto. Actualice la página del navegador; si continúa, avise a un administrador.',
      store_unavailable:
        'Aftercare no está disponible en este momento. Vuelva a intentarlo en un minuto.',
      retry_later:
        'Aftercare no está disponible en este momento. Vuelva a intentarlo en un minuto.',
      gave_up:
        'Zendesk, u otro sistema que Aftercare necesita, rechazó la operación. Avise a un administrador.',
      internal:
        'Algo ha salido mal en Aftercare. Vuelva a intentarlo; si continúa, avise a un administrador.',
    },
    refusedTitle: 'No se abrió desde Zendesk',
    refusedText: 'Esta página solo funciona dentro de Zendesk y la abrió {origin}.',
    outsideTitle: 'Abra un ticket en Zendesk',
    outsideText: 'El lugar de esta página es la barra lateral de un ticket.',
  },
  reasons,
});
