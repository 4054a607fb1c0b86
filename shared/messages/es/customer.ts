import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Spanish. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'nuestra empresa',
  email: {
    subject: '¿Recomendaría {brand}?',
    reminderSubject: 'Recordatorio: ¿recomendaría {brand}?',
    preheader: 'Una pregunta sobre cómo lo hicimos. Le llevará unos diez segundos.',
    greeting: 'Hola, {name}:',
    greetingUnnamed: 'Hola:',
    intro: 'Su solicitud «{subject}» se resolvió el {date}. Tenemos una pregunta para usted:',
    introUntitled:
      'Su solicitud n.º {ticket} se resolvió el {date}. Tenemos una pregunta para usted:',
    reminderIntro:
      'Cuando su solicitud «{subject}» quedó resuelta el {date}, le enviamos una pregunta. Si tiene diez segundos, nos sigue interesando su opinión:',
    reminderIntroUntitled:
      'Cuando su solicitud n.º {ticket} quedó resuelta el {date}, le enviamos una pregunta. Si tiene diez segundos, nos sigue interesando su opinión:',
    choose:
      'Elija un número. En la página que se abre podrá cambiarlo, añadir un comentario y enviar su respuesta.',
    whyYou:
      'Recibe este correo porque se puso en contacto con nosotros y su solicitud n.º {ticket} se ha resuelto.',
    unsubscribe: 'No recibir más estas encuestas',
    plainTextHint: 'Responda aquí:',
  },
  question: '¿Qué probabilidad hay de que recomiende {brand} a un amigo o colega?',
  lowLabel: 'Nada probable',
  highLabel: 'Extremadamente probable',
  scale: 'Elija un número del 0 (nada probable) al 10 (extremadamente probable).',
  reason: '¿Cuál es el motivo principal de su puntuación?',
  improve: '¿Qué podríamos hacer mejor?',
  reasonBy: {
    promoter: '¿Qué hicimos bien?',
    passive: '¿Qué faltó para un 9 o un 10?',
    detractor: '¿Cuál fue el problema principal?',
  },
  improveBy: {
    promoter: '¿Qué podríamos hacer aún mejor?',
    passive: '¿Qué lo habría convertido en un 9 o un 10?',
    detractor: '¿Qué deberíamos haber hecho de otra manera?',
  },
  contactOk: 'Pueden ponerse en contacto conmigo sobre mi respuesta',
  optional: 'opcional',
  submit: 'Enviar respuesta',
  change: 'Cambiar respuesta',
  page: {
    title: 'Una pregunta de {brand}',
    errorPrefix: 'Error: ',
    scoreMissing: 'Elija un número del 0 al 10.',
    textTooLong:
      'Acorte el texto a {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}} como máximo.',
    chosen: 'Ha elegido {score}. Envíe su respuesta aquí abajo o elija otro número.',
    answered: 'Ya ha respondido. Si ha cambiado de opinión, cambie aquí su respuesta.',
    thanksTitle: 'Gracias',
    thanks: {
      promoter: 'Nos alegra saberlo. Su respuesta se ha guardado con su solicitud.',
      passive: 'Saberlo nos ayuda. Su respuesta se ha guardado con su solicitud.',
      detractor:
        'Lamentamos que no fuera mejor. Su respuesta se ha guardado con su solicitud, donde la ve nuestro equipo.',
    },
    contactBy:
      'Una persona de nuestro equipo se pondrá en contacto con usted a más tardar el {day}.',
    review: 'Comparta su experiencia con otras personas',
    saved: 'Guardado. Todavía puede cambiarlo o añadir un comentario.',
    yourAnswer: 'Su respuesta: {score} de 10',
    amend: 'Cambiar mi respuesta',
    expiredTitle: 'Esta encuesta se ha cerrado',
    expired:
      'Ya es tarde para responder, pero no para contarnos algo. Puede ponerse en contacto con nosotros cuando quiera.',
    contact: 'Contactar con nosotros',
    notFoundTitle: 'Este enlace no funciona',
    notFound: 'Puede que falte una parte. Ábralo de nuevo desde el correo.',
    failedTitle: 'Algo ha salido mal',
    failed:
      'El fallo es nuestro y es posible que su respuesta no se haya guardado. Vuelva a intentarlo en unos minutos.',
  },
  unsubscribe: {
    title: 'Dejar de recibir encuestas',
    question:
      '¿Dejamos de enviarle estas encuestas? Seguirá recibiendo respuestas a sus solicitudes.',
    confirm: 'No enviar más encuestas',
    doneTitle: 'Baja confirmada',
    done: 'No volveremos a enviarle estas encuestas. Seguirá recibiendo respuestas a sus solicitudes.',
    undo: 'Deshacer: seguir enviándolas',
    undoneTitle: 'Vuelve a recibir las encuestas',
    undone: 'Volveremos a preguntarle de vez en cuando, después de resolver una solicitud suya.',
  },
  privacy: 'Su respuesta se guarda con su solicitud y la ve nuestro equipo.',
});
