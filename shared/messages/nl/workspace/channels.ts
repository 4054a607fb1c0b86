import type { channels as english } from '../../en/workspace/channels.ts';
import { translation } from '../../translation.ts';

/** What Zendesk's channels are called, by their names in its API, in Dutch. */
export const channels = translation<typeof english>()({
  api: 'API',
  chat: 'Chat',
  email: 'E-mail',
  facebook: 'Facebook',
  mobile_sdk: 'Mobiele app',
  native_messaging: 'Messaging',
  sms: 'Sms',
  voice: 'Telefoon',
  web: 'Webformulier',
  whatsapp: 'WhatsApp',
});
