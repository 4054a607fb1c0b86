import type { settingsOutgoing as english } from '../../en/workspace/settings-outgoing.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of what goes out by itself, in Spanish. */
export const settingsOutgoing = translation<typeof english>()({
  exports: {
    title: 'Envío automático de respuestas',
    about:
      'Envía las respuestas de cada día, semana o mes cuando termina, con los nombres de clientes y agentes. Una exportación nueva empieza con el último periodo completo.',
    one: 'Exportación {number}',
    add: 'Añadir una exportación',
    remove: 'Quitar la exportación {number}',
    every: { day: 'Cada día', week: 'Cada semana', month: 'Cada mes' },
    format: { csv: 'CSV, para hojas de cálculo', ndjson: 'NDJSON, para programas' },
    test: 'Enviar una ahora, como prueba',
    tested:
      '{count, plural, =0 {El archivo no contiene respuestas: no hubo ninguna ({days}).} one {El archivo contiene la única respuesta ({days}).} many {El archivo contiene # de respuestas ({days}).} other {El archivo contiene # respuestas ({days}).}}',
    testedCut:
      'El archivo contiene las primeras {count} respuestas ({days}); cuando se envíe a su hora, las contendrá todas.',
  },
  webhooks: {
    title: 'Webhooks',
    about:
      'Comunique a un servicio propio lo que ocurre, en cuanto ocurre. Los envíos contienen ID y respuestas, nunca nombres ni direcciones.',
    one: 'Webhook {number}',
    add: 'Añadir un webhook',
    remove: 'Quitar el webhook {number}',
    all: 'Todos los eventos',
    test: 'Enviar un evento de prueba',
    signed:
      'Todos los envíos van firmados, para que el destinatario sepa que proceden de aquí (Standard Webhooks). La misma clave firma las alertas a webhooks.',
    showKey: 'Mostrar la clave de firma',
  },
  events: {
    invitation: {
      decided: 'Se encuesta a un cliente, o no, con el motivo',
      sent: 'Se envió una invitación',
      expired: 'Venció una invitación',
    },
    response: {
      submitted: 'Llegó una respuesta',
      amended: 'Se modificó una respuesta',
      ignored: 'Se ignoró una respuesta',
      restored: 'Una respuesta ignorada vuelve a contar',
    },
    follow_up: {
      opened: 'Se abrió un seguimiento',
      updated: 'Hay novedades en un seguimiento',
      closed: 'Se cerró un seguimiento',
    },
    alert: {
      delivered: 'Se entregó una alerta',
    },
    customer: {
      opted_out: 'Un cliente se dio de baja',
      opted_in: 'Un cliente anuló su baja',
      erased: 'Se borró un cliente',
    },
    settings: {
      changed: 'Se cambió la configuración',
    },
  },
});
