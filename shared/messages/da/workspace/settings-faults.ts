import type { SettingsFaultMessages } from '../../en/workspace/settings-faults.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of faults, in Danish. */
export const settingsFaults = translation<SettingsFaultMessages>()({
  title: '{count, plural, one {Én ting skal rettes først} other {# ting skal rettes først}}',
  number: 'Skriv et tal.',
  least: 'Skriv {limit, number} eller mere.',
  above: 'Skriv mere end {limit, number}.',
  most: 'Skriv {limit, number} eller mindre.',
  fewer: 'Skriv højst {limit, number}.',
  empty: 'Skriv noget.',
  day: 'Vælg mindst én dag.',
  address: 'Tilføj mindst én adresse.',
  pick: 'Vælg en fra listen.',
  time: 'Skriv et klokkeslæt, for eksempel 09:00.',
  timeZone: 'Vælg en tidszone, for eksempel Europe/Copenhagen.',
  tooShort: 'Angiv et tidspunkt mindst en time efter starten.',
  differ:
    'Skriv en anden tid end starten. Fjern modtagerne, hvis der slet ikke skal sendes alarmer.',
  rising: 'Skriv stigende tal, for eksempel 4, 10.',
  email: 'Skriv mailadresser, for eksempel lead@example.com.',
  url: 'Skriv en adresse, der begynder med https:// eller http://.',
  pictureUrl: 'Skriv adressen på et billede, for eksempel https://www.example.com/logo.png.',
  pageUrl: 'Skriv adressen på en side, for eksempel https://www.example.com/reviews.',
  contactUrl: 'Skriv adressen på en side, eller mailto: og en e-mailadresse.',
  colour: 'Skriv en farve, for eksempel #17494d.',
  zendeskId: 'Skriv id’er fra Zendesk: kun cifre.',
  surveyId: 'Brug a til z, 0 til 9, - og _, højst 40 tegn.',
  sameId: 'En anden har dette korte navn. Giv hver sit eget.',
  sameUrl: 'En anden webhook har denne adresse. Saml dens hændelser ét sted.',
});
