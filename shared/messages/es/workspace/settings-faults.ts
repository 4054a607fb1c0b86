import type { SettingsFaultMessages } from '../../en/workspace/settings-faults.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of faults, in Spanish. */
export const settingsFaults = translation<SettingsFaultMessages>()({
  title:
    '{count, plural, one {Antes hay que corregir una cosa} many {Antes hay que corregir # de cosas} other {Antes hay que corregir # cosas}}',
  number: 'Escriba un número.',
  least: 'Escriba {limit, number} o más.',
  above: 'Escriba más de {limit, number}.',
  most: 'Escriba {limit, number} o menos.',
  fewer: 'Escriba {limit, number} como máximo.',
  empty: 'Escriba algo.',
  day: 'Elija al menos un día.',
  address: 'Añada al menos una dirección.',
  pick: 'Elija una opción de la lista.',
  time: 'Escriba una hora, como 09:00.',
  timeZone: 'Elija una zona horaria, como Europe/Copenhagen.',
  tooShort: 'Escriba una hora que sea al menos una hora posterior al inicio.',
  differ:
    'Escriba una hora distinta de la de inicio. Para no enviar ninguna alerta, quite sus destinatarios.',
  rising: 'Escriba números en orden ascendente, como 4, 10.',
  email: 'Escriba direcciones de correo, como lead@example.com.',
  url: 'Escriba una dirección que empiece por https:// o http://.',
  pictureUrl: 'Escriba la dirección de una imagen, como https://www.example.com/logo.png.',
  pageUrl: 'Escriba la dirección de una página, como https://www.example.com/reviews.',
  contactUrl: 'Escriba la dirección de una página, o mailto: y una dirección de correo.',
  colour: 'Escriba un color, como #17494d.',
  zendeskId: 'Escriba ID de Zendesk: solo cifras.',
  surveyId: 'Use a–z, 0–9, - y _, 40 como máximo.',
  sameId: 'Otra tiene este nombre corto. Dé a cada una el suyo.',
  sameUrl: 'Otro webhook tiene esta dirección. Indique sus eventos en un solo sitio.',
});
