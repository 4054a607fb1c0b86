import type { channels as english } from '../../en/workspace/channels.ts';
import { translation } from '../../translation.ts';

/** What Zendesk's channels are called, by their names in its API, in Swedish. */
export const channels = translation<typeof english>()({
  api: 'API',
  chat: 'Chat',
  email: 'E-post',
  facebook: 'Facebook',
  mobile_sdk: 'Mobilapp',
  native_messaging: 'Meddelanden',
  sms: 'Sms',
  voice: 'Telefon',
  web: 'Webbformulär',
  whatsapp: 'WhatsApp',
});
