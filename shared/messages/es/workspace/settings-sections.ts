import type { SettingsSectionMessages } from '../../en/workspace/settings-sections.ts';
import { translation } from '../../translation.ts';

/** What the parts of the settings are called, and what each is for, in Spanish. */
export const settingsSections = translation<SettingsSectionMessages>()({
  surveys: {
    name: 'Encuestas',
    about:
      'A quién se encuesta, cuándo y con qué textos. Para cada ticket se usa la primera encuesta, de arriba abajo, cuyas condiciones cumple.',
  },
  followUps: {
    name: 'Seguimientos',
    about: 'Una puntuación baja abre una tarea, para que alguien llame al cliente.',
  },
  alerts: {
    name: 'Alertas',
    about: 'A quién se avisa de las puntuaciones bajas, en cosa de un minuto.',
  },
  writeBack: {
    name: 'Escritura en Zendesk',
    about: 'Qué parte de una respuesta se escribe en el ticket y en el cliente en Zendesk.',
  },
  reports: {
    name: 'Informes',
    about: 'Cómo se cuentan los días y cuándo se puede valorar una cifra.',
  },
  access: { name: 'Acceso', about: 'Quién puede ver las cifras y los comentarios de todos.' },
  privacy: {
    name: 'Privacidad',
    about: 'Cuánto tiempo se conservan las respuestas y los comentarios.',
  },
  branding: {
    name: 'Imagen de marca',
    about: 'Qué aspecto tienen los correos y las páginas de la encuesta.',
  },
  data: {
    name: 'Importar y exportar',
    about: 'Esta configuración como archivo, y lo que se envía automáticamente.',
  },
  health: {
    name: 'Estado',
    about: 'Si Aftercare puede hacer su trabajo y qué ha abandonado.',
  },
  history: { name: 'Historial', about: 'Quién cambió qué, y cómo volver atrás.' },
  trail: { name: 'Registro de auditoría', about: 'Quién hizo qué, lo último primero.' },
});
