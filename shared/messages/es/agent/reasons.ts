import type { ReasonMessages } from '../../en/agent/reasons.ts';
import { translation } from '../../translation.ts';

/** Why a customer was not asked, as agents are told, in Spanish. */
export const reasons = translation<ReasonMessages>()({
  not_enabled: {
    why: 'Las encuestas están desactivadas.',
    hint: 'Un administrador puede activarlas en la configuración de Aftercare.',
  },
  no_matching_survey: {
    why: 'No hay ninguna encuesta para este tipo de ticket.',
    hint: 'Un administrador decide qué marcas, grupos, formularios, canales y etiquetas llevan encuesta.',
  },
  requester_not_customer: {
    why: 'El solicitante forma parte de su equipo, y solo se encuesta a los clientes.',
    hint: '',
  },
  requester_is_assignee: {
    why: 'El solicitante y el agente asignado son la misma persona.',
    hint: '',
  },
  requester_suspended: {
    why: 'El cliente está suspendido en Zendesk.',
    hint: 'Cuando se levante la suspensión, podrá haber encuesta para los tickets posteriores.',
  },
  requester_deleted: {
    why: 'El cliente fue eliminado en Zendesk.',
    hint: '',
  },
  no_email: {
    why: 'El cliente no tiene dirección de correo electrónico.',
    hint: 'Añádala al perfil del cliente y podrá haber encuesta para los tickets posteriores.',
  },
  suppressed: {
    why: 'El cliente está en la lista de exclusión de encuestas.',
    hint: 'Ocurre cuando alguien se da de baja, cuando sus correos llegan devueltos o cuando lo pide.',
  },
  excluded_tag: {
    why: 'Una etiqueta de este ticket excluye la encuesta.',
    hint: 'Un administrador decide qué etiquetas la excluyen.',
  },
  excluded_group: {
    why: 'Los tickets de este grupo no llevan encuesta.',
    hint: 'Un administrador decide qué grupos se excluyen.',
  },
  excluded_channel: {
    why: 'Los tickets que llegan por este canal no llevan encuesta.',
    hint: 'Un administrador decide qué canales se excluyen.',
  },
  excluded_organization: {
    why: 'No se encuesta a los clientes de esta organización.',
    hint: 'Un administrador decide qué organizaciones se excluyen.',
  },
  excluded_domain: {
    why: 'No se encuesta a los clientes con este dominio de correo.',
    hint: 'Un administrador decide qué dominios se excluyen.',
  },
  merged_ticket: {
    why: 'El ticket se fusionó con otro.',
    hint: 'Es posible que el cliente reciba la encuesta cuando se resuelva ese otro ticket.',
  },
  follow_up_ticket: {
    why: 'Este ticket es el seguimiento de una puntuación baja, y esos nunca llevan encuesta.',
    hint: '',
  },
  recently_surveyed: {
    why: 'El cliente recibió hace poco una encuesta sobre otro ticket.',
    hint: 'Entre dos encuestas se deja descansar al cliente; un administrador decide cuánto tiempo.',
  },
  not_sampled: {
    why: 'Solo lleva encuesta una parte de los tickets resueltos, y este no salió en el sorteo.',
    hint: '',
  },
  already_answered: {
    why: 'El cliente ya ha respondido sobre este ticket.',
    hint: '',
  },
  ticket_reopened: {
    why: 'El ticket se reabrió antes de que saliera la encuesta.',
    hint: 'Cuando se resuelva de nuevo, la espera vuelve a empezar.',
  },
  ticket_deleted: {
    why: 'El ticket se eliminó antes de que saliera la encuesta.',
    hint: '',
  },
  requester_changed: {
    why: 'El solicitante del ticket cambió antes de que saliera la encuesta.',
    hint: 'Cuando se resuelva de nuevo, el nuevo solicitante podrá recibirla.',
  },
  cancelled_by_agent: {
    why: 'Un agente canceló la encuesta.',
    hint: '',
  },
  delivery_refused: {
    why: 'El servidor de correo del cliente rechazó la encuesta.',
    hint: 'Compruebe la dirección de correo en el perfil del cliente.',
  },
  delivery_failed: {
    why: 'No se pudo entregar la encuesta, a pesar de varios intentos.',
    hint: 'Si también les ocurre a otros clientes, avise a un administrador.',
  },
  not_answered: {
    why: 'El cliente no respondió antes de que se cerrara la encuesta.',
    hint: '',
  },
  customer_erased: {
    why: 'Se borraron los datos personales del cliente.',
    hint: '',
  },
  robot_address: {
    why: 'Nadie lee el correo en la dirección del solicitante: es de un programa, o es nuestra.',
    hint: 'Si una persona escribe desde ella, ponga su propia dirección en el perfil.',
  },
  not_decided: {
    why: 'No se pudo decidir si encuestar al cliente, a pesar de varios intentos.',
    hint: 'Si también ocurre en otros tickets, avise a un administrador.',
  },
});
