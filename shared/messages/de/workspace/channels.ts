import type { channels as english } from '../../en/workspace/channels.ts';
import { translation } from '../../translation.ts';

/** What Zendesk's channels are called, by their names in its API, in German. */
export const channels = translation<typeof english>()({
  api: 'API',
  chat: 'Chat',
  email: 'E-Mail',
  facebook: 'Facebook',
  mobile_sdk: 'Mobile App',
  native_messaging: 'Messaging',
  sms: 'SMS',
  voice: 'Telefon',
  web: 'Webformular',
  whatsapp: 'WhatsApp',
});
