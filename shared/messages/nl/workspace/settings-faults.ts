import type { SettingsFaultMessages } from '../../en/workspace/settings-faults.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of faults, in Dutch. */
export const settingsFaults = translation<SettingsFaultMessages>()({
  title:
    '{count, plural, one {Eén ding moet eerst worden verbeterd} other {# dingen moeten eerst worden verbeterd}}',
  number: 'Voer een getal in.',
  least: 'Voer {limit, number} of meer in.',
  above: 'Voer meer dan {limit, number} in.',
  most: 'Voer {limit, number} of minder in.',
  fewer: 'Voer er hoogstens {limit, number} in.',
  empty: 'Vul iets in.',
  day: 'Kies minstens één dag.',
  address: 'Voeg minstens één adres toe.',
  pick: 'Kies iets uit de lijst.',
  time: 'Voer een tijd in, zoals 09:00.',
  timeZone: 'Kies een tijdzone, zoals Europe/Copenhagen.',
  tooShort: 'Voer een tijd in die minstens een uur na het begin ligt.',
  differ:
    'Voer een andere tijd in dan het begin. Verwijder de ontvangers om helemaal geen meldingen te versturen.',
  rising: 'Voer oplopende getallen in, zoals 4, 10.',
  email: 'Voer e-mailadressen in, zoals lead@example.com.',
  url: 'Voer een adres in dat begint met https:// of http://.',
  pictureUrl: 'Voer het adres van een afbeelding in, zoals https://www.example.com/logo.png.',
  pageUrl: 'Voer het adres van een pagina in, zoals https://www.example.com/reviews.',
  contactUrl: 'Voer het adres van een pagina in, of mailto: en een e-mailadres.',
  colour: 'Voer een kleur in, zoals #17494d.',
  zendeskId: 'Voer id’s uit Zendesk in: alleen cijfers.',
  surveyId: 'Gebruik a t/m z, 0 t/m 9, - en _, hoogstens 40 tekens.',
  sameId: 'Een ander heeft deze korte naam al. Geef elk een eigen naam.',
  sameUrl: 'Een andere webhook heeft dit adres al. Geef de gebeurtenissen op één plek op.',
});
