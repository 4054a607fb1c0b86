import type { SettingsFaultMessages } from '../../en/workspace/settings-faults.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of faults, in German. */
export const settingsFaults = translation<SettingsFaultMessages>()({
  title:
    '{count, plural, one {Eine Angabe muss zuerst korrigiert werden} other {# Angaben müssen zuerst korrigiert werden}}',
  number: 'Geben Sie eine Zahl ein.',
  least: 'Geben Sie {limit, number} oder mehr ein.',
  above: 'Geben Sie mehr als {limit, number} ein.',
  most: 'Geben Sie {limit, number} oder weniger ein.',
  fewer: 'Geben Sie höchstens {limit, number} ein.',
  empty: 'Schreiben Sie etwas.',
  day: 'Wählen Sie mindestens einen Tag.',
  address: 'Fügen Sie mindestens eine Adresse hinzu.',
  pick: 'Wählen Sie einen Eintrag aus der Liste.',
  time: 'Geben Sie eine Uhrzeit wie 09:00 ein.',
  timeZone: 'Wählen Sie eine Zeitzone wie Europe/Copenhagen.',
  tooShort: 'Geben Sie eine Uhrzeit ein, die mindestens eine Stunde nach dem Beginn liegt.',
  differ:
    'Geben Sie eine andere Uhrzeit als den Beginn ein. Sollen gar keine Meldungen gesendet werden, entfernen Sie ihre Empfänger.',
  rising: 'Geben Sie aufsteigende Zahlen ein, etwa 4, 10.',
  email: 'Geben Sie E-Mail-Adressen wie lead@example.com ein.',
  url: 'Geben Sie eine Adresse ein, die mit https:// oder http:// beginnt.',
  pictureUrl: 'Geben Sie die Adresse eines Bildes ein, etwa https://www.example.com/logo.png.',
  pageUrl: 'Geben Sie die Adresse einer Seite ein, etwa https://www.example.com/reviews.',
  contactUrl: 'Geben Sie die Adresse einer Seite ein, oder mailto: und eine E-Mail-Adresse.',
  colour: 'Geben Sie eine Farbe wie #17494d ein.',
  zendeskId: 'Geben Sie IDs aus Zendesk ein: nur Ziffern.',
  surveyId: 'Verwenden Sie a bis z, 0 bis 9, - und _, höchstens 40 Zeichen.',
  sameId: 'Dieser Kurzname ist schon vergeben. Geben Sie jedem einen eigenen.',
  sameUrl: 'Ein anderer Webhook hat diese Adresse. Fassen Sie die Ereignisse in einem zusammen.',
});
