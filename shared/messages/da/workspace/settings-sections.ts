import type { SettingsSectionMessages } from '../../en/workspace/settings-sections.ts';
import { translation } from '../../translation.ts';

/** What the parts of the settings are called, and what each is for, in Danish. */
export const settingsSections = translation<SettingsSectionMessages>()({
  surveys: {
    name: 'Undersøgelser',
    about:
      'Hvem der spørges, hvornår og med hvilke ord. Den første undersøgelse fra toppen, der passer til en ticket, spørger til den.',
  },
  followUps: {
    name: 'Opfølgninger',
    about: 'En lav score opretter en opgave, så nogen ringer til kunden.',
  },
  alerts: { name: 'Alarmer', about: 'Hvem der får besked om lave scorer, inden for et minut.' },
  writeBack: {
    name: 'Tilbage til Zendesk',
    about: 'Hvad der skrives af et svar på ticketen og kunden i Zendesk.',
  },
  reports: {
    name: 'Rapporter',
    about: 'Hvordan dage tælles, og hvornår man kan dømme efter tallene.',
  },
  access: { name: 'Adgang', about: 'Hvem der må se alles tal og kommentarer.' },
  privacy: { name: 'Persondata', about: 'Hvor længe svar og kommentarer gemmes.' },
  branding: { name: 'Udseende', about: 'Hvordan mails og undersøgelsens sider ser ud.' },
  data: {
    name: 'Data ind og ud',
    about: 'Disse indstillinger som fil, og det, der sendes ud af sig selv.',
  },
  health: { name: 'Drift', about: 'Om Aftercare kan gøre sit arbejde, og hvad det har opgivet.' },
  history: { name: 'Historik', about: 'Hvem der ændrede hvad, og vejen tilbage.' },
  trail: { name: 'Aktivitetslog', about: 'Hvem der gjorde hvad, det seneste først.' },
});
