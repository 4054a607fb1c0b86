import type { channels as english } from '../../en/workspace/channels.ts';
import { translation } from '../../translation.ts';

/** What Zendesk's channels are called, by their names in its API, in French. */
export const channels = translation<typeof english>()({
  api: 'API',
  chat: 'Chat',
  email: 'E-mail',
  facebook: 'Facebook',
  mobile_sdk: 'Application mobile',
  native_messaging: 'Messagerie',
  sms: 'SMS',
  voice: 'Téléphone',
  web: 'Formulaire Web',
  whatsapp: 'WhatsApp',
});
