import type { SettingsFaultMessages } from '../../en/workspace/settings-faults.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of faults, in Swedish. */
export const settingsFaults = translation<SettingsFaultMessages>()({
  title: '{count, plural, one {En sak måste rättas först} other {# saker måste rättas först}}',
  number: 'Skriv ett tal.',
  least: 'Skriv {limit, number} eller mer.',
  above: 'Skriv mer än {limit, number}.',
  most: 'Skriv {limit, number} eller mindre.',
  fewer: 'Skriv högst {limit, number}.',
  empty: 'Skriv något.',
  day: 'Välj minst en dag.',
  address: 'Lägg till minst en adress.',
  pick: 'Välj en ur listan.',
  time: 'Skriv ett klockslag, till exempel 09:00.',
  timeZone: 'Välj en tidszon, till exempel Europe/Copenhagen.',
  tooShort: 'Skriv en tid minst en timme efter starten.',
  differ: 'Skriv en annan tid än starten. Ta bort mottagarna om inga larm alls ska skickas.',
  rising: 'Skriv stigande tal, till exempel 4, 10.',
  email: 'Skriv e-postadresser, till exempel lead@example.com.',
  url: 'Skriv en adress som börjar med https:// eller http://.',
  pictureUrl: 'Skriv adressen till en bild, till exempel https://www.example.com/logo.png.',
  pageUrl: 'Skriv adressen till en sida, till exempel https://www.example.com/reviews.',
  contactUrl: 'Skriv adressen till en sida, eller mailto: och en e-postadress.',
  colour: 'Skriv en färg, till exempel #17494d.',
  zendeskId: 'Skriv id:n från Zendesk: bara siffror.',
  surveyId: 'Använd a till z, 0 till 9, - och _, högst 40 tecken.',
  sameId: 'En annan har det här korta namnet. Ge var och en sitt eget.',
  sameUrl: 'En annan webhook har den här adressen. Samla dess händelser på ett ställe.',
});
