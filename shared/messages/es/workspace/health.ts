import type { health as english } from '../../en/workspace/health.ts';
import { translation } from '../../translation.ts';

/** What is said of the product’s health, in Spanish. */
export const health = translation<typeof english>()({
  connections: 'Conexiones',
  connectionsAbout: 'Lo que Aftercare necesita para funcionar; se comprueba cada pocos segundos.',
  connection: { database: 'Base de datos', queue: 'Cola', zendesk: 'Zendesk', mail: 'Correo' },
  ok: 'Funciona',
  failing: 'No funciona',
  meaning: {
    database: 'No se puede guardar nada; Zendesk reenvía sus eventos hasta que vuelva.',
    queue: 'El trabajo espera; no se pierde nada y continúa cuando vuelva la cola.',
    zendesk:
      'Las invitaciones, las notas y las tareas esperan a que Zendesk responda. «aftercare doctor» dice qué falla.',
    mail: 'Las invitaciones y las alertas esperan a que el servicio de correo las acepte. «aftercare doctor» dice qué falla.',
  },
  failed: 'Trabajo abandonado',
  failedAbout:
    'Se intentó una y otra vez sin éxito. Corrija lo que lo impedía y vuelva a intentarlo.',
  nothingFailed: 'No se abandonó nada: todo lo que había que hacer está hecho o en curso.',
  tries:
    '{count, plural, one {Un intento} many {# de intentos} other {# intentos}}; abandonado el {when}',
  retry: 'Reintentar',
  retryOne: 'Reintentar: {name}',
  retried: 'Se reintenta',
  limits: 'Límites',
  limitsAbout: 'Con qué frecuencia máxima se hace cada cosa, para que haya sitio para todos.',
  limit: {
    updates:
      'Actualizaciones de tickets: 50 por minuto, la mitad de lo que Zendesk permite a una cuenta.',
    reserve:
      'Llamadas a Zendesk: la última quinta parte del cupo por minuto de la cuenta se deja a los agentes.',
    export:
      'Exportación de Zendesk: diez llamadas por minuto, compartidas entre la búsqueda de eventos perdidos y las pruebas con tickets anteriores; dos pruebas a la vez.',
    api: 'Llamadas de la aplicación y de scripts: a quien hace demasiadas se le pide que espere un minuto.',
  },
  names: {
    'consider-invitation': 'Decidir si un ticket lleva encuesta',
    'review-invitation': 'Revisar si un ticket lleva encuesta',
    'send-invitation': 'Enviar una invitación',
    'send-reminder': 'Enviar un recordatorio',
    'expire-invitation': 'Cerrar una encuesta sin respuesta',
    'erase-customer': 'Borrar un cliente',
    'keep-address': 'Recordar quién se dio de baja',
    'follow-merge': 'Seguir una fusión de clientes',
    'settle-response': 'Transmitir una respuesta',
    'update-ticket': 'Escribir una respuesta en su ticket',
    'update-customer': 'Escribir una respuesta en el cliente',
    'update-follow-up': 'Abrir o cambiar un seguimiento',
    'track-follow-up': 'Leer cómo terminó un seguimiento',
    'ask-outcome': 'Preguntar el resultado de un seguimiento',
    'write-outcome': 'Escribir un resultado en su seguimiento',
    'tell-team': 'Comunicar a un equipo por qué se perdió un cliente',
    'escalate-follow-up': 'Avisar a los líderes de que falta un resultado',
    'deliver-escalation': 'Enviar una alerta de que falta un resultado',
    'raise-alerts': 'Decidir a quién se alerta',
    'deliver-alert': 'Enviar una alerta',
    'back-test': 'Probar la configuración con tickets anteriores',
  },
});
