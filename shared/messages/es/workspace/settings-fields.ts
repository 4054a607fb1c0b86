import type { settingsFields as english } from '../../en/workspace/settings-fields.ts';
import { translation } from '../../translation.ts';
import { surveyFields } from './survey-fields.ts';

/** What the settings' fields are called and how each is explained, in Spanish. */
export const settingsFields = translation<typeof english>()({
  language: {
    label: 'Idioma de notas, tareas y alertas',
    hint: 'Lo que Aftercare escribe a su equipo. La aplicación habla a cada agente en su propio idioma.',
  },
  surveys: surveyFields,
  followUp: {
    enabled: {
      label: 'Abrir un seguimiento para puntuaciones bajas',
      hint: 'Un ticket de su propio equipo, vinculado al del cliente, que pide a alguien que llame.',
    },
    maxScore: { label: 'Para puntuaciones de hasta', hint: '6 incluye a todos los detractores.' },
    dueHours: {
      label: 'Plazo (horas)',
      hint: 'Contadas desde la respuesta. Lo habitual son de 24 a 48 horas; en horas laborables, de 8 a 16.',
    },
    businessHours: {
      days: { label: 'Días', hint: 'Los demás días no cuentan.' },
      from: { label: 'Desde', hint: '' },
      to: {
        label: 'Hasta',
        hint: 'Una hora igual o anterior al inicio significa: pasada la medianoche.',
      },
      timeZone: { label: 'Zona horaria', hint: 'La del equipo que llama.' },
    },
    escalation: {
      remindHours: {
        label: 'Recordar antes del vencimiento (horas)',
        hint: '0 para no recordarlo; se avisa a un líder de todos modos.',
      },
    },
    assign: {
      label: 'Quién lo recibe',
      hint: 'Quien resolvió el ticket lo conoce mejor. Un líder sustituye a quien ya no está.',
    },
    priority: { label: 'Prioridad', hint: 'La del ticket de seguimiento en Zendesk.' },
    urgentMaxScore: {
      label: 'Urgente para puntuaciones de hasta',
      hint: 'Una respuesta posterior igual de baja vuelve urgente un seguimiento abierto. Déjelo vacío para nunca.',
    },
    tellCustomer: {
      label: 'Indicar el plazo al cliente',
      hint: 'La página de agradecimiento dice entonces qué día recibirá una llamada a más tardar, según las horas de arriba.',
    },
  },
  alerts: {
    maxScore: { label: 'Para puntuaciones de hasta', hint: '6 incluye a todos los detractores.' },
    match: {
      brands: { label: 'Marcas', hint: 'Déjelo vacío para incluirlas todas.' },
      groups: { label: 'Grupos', hint: 'Déjelo vacío para incluirlos todos.' },
      forms: { label: 'Formularios de ticket', hint: 'Déjelo vacío para incluirlos todos.' },
      channels: { label: 'Canales', hint: 'Déjelo vacío para incluirlos todos.' },
      organizations: { label: 'Organizaciones', hint: 'Déjelo vacío para incluirlas todas.' },
      tagsAny: {
        label: 'Etiquetas',
        hint: 'El ticket necesita al menos una. Déjelo vacío para no poner condición.',
      },
    },
    channels: {
      type: { label: 'Se envía por', hint: '' },
      to: { label: 'Direcciones de correo', hint: 'Todas las de la lista reciben la alerta.' },
      url: {
        label: 'Dirección del webhook',
        hint: 'Tal como la muestra el destino. Quien la conoce puede escribir ahí: no la comparta.',
      },
    },
    quietHours: {
      from: { label: 'Silencio desde', hint: '' },
      to: { label: 'Hasta', hint: 'Las alertas de estas horas esperan a que terminen.' },
      timeZone: { label: 'Zona horaria', hint: '' },
    },
  },
  exports: {
    id: {
      label: 'Nombre corto',
      hint: 'Los nombres de los archivos empiezan por él: a–z, 0–9, - y _.',
    },
    enabled: {
      label: 'Activada',
      hint: 'Desactivada, no envía nada. Al activarla de nuevo, recupera como máximo los últimos siete periodos.',
    },
    every: { label: 'Con qué frecuencia', hint: 'Las semanas empiezan el lunes.' },
    hour: {
      label: 'A las (hora)',
      hint: 'De 0 a 23, el día siguiente al periodo, en la zona horaria de los informes.',
    },
    format: { label: 'Formato', hint: '' },
    emails: { label: 'Por correo a', hint: 'Cada uno recibe el archivo adjunto.' },
    url: {
      label: 'Se envía a la dirección',
      hint: 'Un servidor suyo, que recibe el archivo firmado como los webhooks. Déjelo vacío para ninguno.',
    },
    toFolder: {
      label: 'En la carpeta del servidor',
      hint: 'La que indica EXPORT_FOLDER en el entorno de Aftercare.',
    },
  },
  webhooks: {
    enabled: {
      label: 'Activado',
      hint: 'Desactivado, no se le comunica nada, y lo que ocurra entretanto no se le guarda.',
    },
    url: {
      label: 'Dirección',
      hint: 'Adonde se envían los eventos. Quien la conozca quizá pueda enviar ahí: no la comparta.',
    },
    events: {
      label: 'Eventos',
      hint: 'Déjelo vacío para incluirlos todos, también los de versiones posteriores.',
    },
  },
  writeBack: {
    note: {
      label: 'Escribir cada respuesta en su ticket',
      hint: 'Como nota interna, que el cliente no ve.',
    },
    ticketFields: {
      scoreId: {
        label: 'Campo de ticket para la puntuación',
        hint: 'Lo crea «aftercare setup».',
      },
      categoryId: {
        label: 'Campo de ticket para la categoría',
        hint: 'Un campo desplegable, cuyos valores Zendesk convierte en etiquetas.',
      },
      commentId: {
        label: 'Campo de ticket para el comentario',
        hint: 'Texto de varias líneas.',
      },
    },
    userFields: {
      label: 'Guardar la última respuesta en el cliente',
      hint: 'En cuatro campos del perfil del cliente: puntuación, categoría, comentario y fecha.',
    },
  },
  settleSeconds: {
    label: 'Espera del comentario (segundos)',
    hint: 'Una puntuación en la que solo se hizo clic espera este tiempo antes de que se avise a su equipo. Si se envía con el botón, sale de inmediato.',
  },
  branding: {
    logoUrl: {
      label: 'Dirección de su logotipo',
      hint: 'Aparece sobre el correo y la página de la encuesta; en las vistas previas, cuando se haya guardado y se abra de nuevo esta página. Déjelo vacío para no usar ninguno.',
    },
    color: { label: 'Color', hint: 'El de los botones y enlaces, como #17494d.' },
    contactUrl: {
      label: 'Dónde pueden contactar los clientes',
      hint: 'Una página, o mailto: y una dirección. Las encuestas cerradas enlazan a ella.',
    },
  },
  privacy: {
    retentionDays: {
      label: 'Conservar las respuestas (días)',
      hint: 'Contados desde su último cambio. Después se eliminan y solo quedan los recuentos.',
    },
    commentRetentionDays: {
      label: 'Conservar los comentarios (días)',
      hint: 'Lo que escriben los clientes se elimina cuando pasa este tiempo. Sus puntuaciones se conservan.',
    },
  },
  reports: {
    timeZone: {
      label: 'Zona horaria de los informes',
      hint: 'Determina dónde empieza un día o un mes. Si la cambia, se recalculan todas las cifras.',
    },
    minimumAnswers: {
      label: 'Respuestas necesarias para valorar',
      hint: 'Por debajo no se clasifica a nadie ni se habla de cambios. 30 es una buena regla.',
    },
    fields: {
      label: 'Campos de ticket en los informes',
      hint: 'Listas desplegables y casillas por las que se pueden distinguir las respuestas, cinco como máximo. Se leen al resolver un ticket: de las respuestas anteriores no se sabe nada.',
    },
    bands: {
      scheme: {
        label: 'Rangos',
        hint: 'Se indican junto al NPS. Son reglas orientativas en las que las guías no coinciden, por eso se dice de quién son.',
      },
      bounds: {
        label: 'Dónde empiezan sus rangos',
        hint: 'En orden ascendente, como 0, 50. El rango más bajo es todo lo que queda por debajo del primero.',
      },
    },
    industry: {
      label: 'Cifras publicadas que se muestran',
      hint: 'Cifras de otros, cada una con su fuente. Se muestran junto a las suyas, y de ellas no se concluye nada.',
    },
  },
  leads: {
    agents: {
      label: 'Agentes',
      hint: 'Ven todas las cifras y los seguimientos. Los administradores los ven de todos modos.',
    },
    groups: { label: 'Grupos', hint: 'Todos sus miembros son líderes.' },
  },
});
