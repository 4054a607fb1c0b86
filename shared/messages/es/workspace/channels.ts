import type { channels as english } from '../../en/workspace/channels.ts';
import { translation } from '../../translation.ts';

/** What Zendesk's channels are called, by their names in its API, in Spanish. */
export const channels = translation<typeof english>()({
  api: 'API',
  chat: 'Chat',
  email: 'Correo electrónico',
  facebook: 'Facebook',
  mobile_sdk: 'Aplicación móvil',
  native_messaging: 'Mensajería',
  sms: 'Mensaje de texto',
  voice: 'Teléfono',
  web: 'Formulario web',
  whatsapp: 'WhatsApp',
});
