import type { SurveyFieldMessages } from '../../en/workspace/survey-fields.ts';
import { translation } from '../../translation.ts';

/** What the fields of a survey are called and how each is explained, in Spanish. */
export const surveyFields = translation<SurveyFieldMessages>()({
  id: {
    label: 'Nombre corto',
    hint: 'Para informes y direcciones: a–z, 0–9, - y _. Las respuestas anteriores conservan el nombre con el que se dieron.',
  },
  enabled: {
    label: 'Activada',
    hint: 'Una encuesta desactivada no se envía a nadie; los tickets pasan a la siguiente.',
  },
  brandName: {
    label: 'Nombre con el que los clientes conocen su empresa',
    hint: 'Aparece en la pregunta: «¿Qué probabilidad hay de que recomiende …?». Déjelo vacío para «nuestra empresa».',
  },
  delayHours: {
    label: 'Espera tras resolver el ticket (horas)',
    hint: 'Tiempo para ver si la solución funciona. Si el ticket se reabre antes, no se encuesta a nadie.',
  },
  deliveryWindow: {
    days: { label: 'Días', hint: 'Los demás días, el correo espera al siguiente de estos.' },
    from: { label: 'Desde', hint: '' },
    to: {
      label: 'Hasta',
      hint: 'Una hora igual o anterior al inicio significa: pasada la medianoche.',
    },
    timeZone: { label: 'Zona horaria', hint: 'Se usa cuando no se conoce la del cliente.' },
  },
  channel: {
    label: 'Quién envía el correo',
    hint: 'A través de Zendesk, la encuesta es un comentario público en el ticket, con su propia plantilla de correo.',
  },
  quarantineDays: {
    label: 'Descanso entre dos encuestas (días)',
    hint: 'No se vuelve a encuestar a nadie antes, sea cual sea el ticket. 0 para no dejar descanso.',
  },
  samplePercent: {
    label: 'Porcentaje de tickets con encuesta (%)',
    hint: 'Se eligen por sorteo, siempre de la misma manera. Con 100, llevan encuesta todos los que cumplen las condiciones.',
  },
  reminderDays: {
    label: 'Recordatorios (días tras la invitación)',
    hint: 'Hasta cinco, en orden ascendente, como 4, 10. Déjelo vacío para no enviar ninguno.',
  },
  expiryDays: {
    label: 'La encuesta se cierra tras (días)',
    hint: 'Contados desde la invitación. A quien llega más tarde se le dice que se ha cerrado.',
  },
  match: {
    brands: { label: 'Marcas', hint: 'Déjelo vacío para incluirlas todas.' },
    groups: {
      label: 'Grupos',
      hint: 'El grupo en el momento de resolver. Déjelo vacío para incluirlos todos.',
    },
    forms: { label: 'Formularios de ticket', hint: 'Déjelo vacío para incluirlos todos.' },
    channels: {
      label: 'Canales',
      hint: 'Por dónde llegó el ticket. Déjelo vacío para incluirlos todos.',
    },
    organizations: { label: 'Organizaciones', hint: 'Déjelo vacío para incluirlas todas.' },
    tagsAny: {
      label: 'Etiquetas',
      hint: 'El ticket necesita al menos una. Déjelo vacío para no poner condición.',
    },
  },
  exclude: {
    tags: { label: 'Etiquetas', hint: 'Basta una de ellas en el ticket para excluirlo.' },
    groups: { label: 'Grupos', hint: 'Sus tickets nunca llevan encuesta.' },
    channels: {
      label: 'Canales',
      hint: 'Los tickets que llegaron así nunca llevan encuesta.',
    },
    organizations: { label: 'Organizaciones', hint: 'Nunca se encuesta a sus clientes.' },
    emailDomains: {
      label: 'Dominios de correo',
      hint: 'Como example.com: el suyo, los de socios o distribuidores.',
    },
  },
  askReason: {
    label: 'Preguntar el motivo principal',
    hint: 'Texto libre, opcional para el cliente. Es lo que hace útil una puntuación.',
  },
  askImprove: {
    label: 'Preguntar qué podría mejorar',
    hint: 'Un segundo texto libre. Cada pregunta de más cuesta algunas respuestas.',
  },
  texts: {
    subject: { label: 'Asunto del correo', hint: '' },
    greeting: { label: 'Saludo', hint: '' },
    question: {
      label: 'La pregunta',
      hint: 'Si cambia el texto, las puntuaciones son difíciles de comparar con las de otros y con las suyas anteriores.',
    },
    reason: { label: 'Pregunta por el motivo', hint: '' },
    improve: { label: 'Pregunta por lo que podría mejorar', hint: '' },
  },
  thankYou: {
    promoter: {
      label: 'Tras una puntuación de 9 o 10',
      hint: 'Déjelo vacío para usar el texto incluido.',
    },
    passive: {
      label: 'Tras una puntuación de 7 u 8',
      hint: 'Déjelo vacío para usar el texto incluido.',
    },
    detractor: {
      label: 'Tras una puntuación de 0 a 6',
      hint: 'Déjelo vacío para usar el texto incluido.',
    },
  },
  reviewUrl: {
    label: 'Dirección para reseñas',
    hint: 'Un enlace en la página de agradecimiento, igual con cualquier puntuación, al sitio donde los clientes se lo cuentan a otros. Déjelo vacío para no poner ninguno.',
  },
});
