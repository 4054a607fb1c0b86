import type { Messages } from '../../message.types.ts';

/** What Zendesk's channels are called, by their names in its API, in English. */
export const channels = {
  api: 'API',
  chat: 'Chat',
  email: 'Email',
  facebook: 'Facebook',
  mobile_sdk: 'Mobile app',
  native_messaging: 'Messaging',
  sms: 'Text message',
  voice: 'Phone',
  web: 'Web form',
  whatsapp: 'WhatsApp',
} as const satisfies Messages;
