import type { Texts } from '../locales/texts.types.ts';

// Makes `t` refuse keys that no language file has.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: Texts };
  }
}
