import type { SettingsSectionMessages } from '../../en/workspace/settings-sections.ts';
import { translation } from '../../translation.ts';

/** What the parts of the settings are called, and what each is for, in Dutch. */
export const settingsSections = translation<SettingsSectionMessages>()({
  surveys: {
    name: 'Enquêtes',
    about:
      'Wie een enquête krijgt, wanneer en in welke woorden. Voor een ticket geldt de eerste enquête van boven die erbij past.',
  },
  followUps: {
    name: 'Opvolgingen',
    about: 'Bij een lage score wordt een taak aangemaakt, zodat iemand de klant belt.',
  },
  alerts: {
    name: 'Meldingen',
    about: 'Wie over lage scores wordt ingelicht, binnen ongeveer een minuut.',
  },
  writeBack: {
    name: 'Terugschrijven',
    about: 'Wat van een antwoord bij het ticket en de klant in Zendesk wordt geschreven.',
  },
  reports: {
    name: 'Rapporten',
    about: 'Hoe dagen worden geteld en wanneer cijfers een oordeel toelaten.',
  },
  access: { name: 'Toegang', about: 'Wie de cijfers en opmerkingen van iedereen mag zien.' },
  privacy: { name: 'Privacy', about: 'Hoelang antwoorden en opmerkingen worden bewaard.' },
  branding: { name: 'Huisstijl', about: 'Hoe e-mails en enquêtepagina’s eruitzien.' },
  data: {
    name: 'Import en export',
    about: 'Deze instellingen als bestand, en wat vanzelf naar buiten gaat.',
  },
  health: {
    name: 'Systeemstatus',
    about: 'Of Aftercare zijn werk kan doen, en wat het heeft opgegeven.',
  },
  history: { name: 'Geschiedenis', about: 'Wie wat heeft gewijzigd, en de weg terug.' },
  trail: { name: 'Auditlogboek', about: 'Wie wat heeft gedaan, het nieuwste eerst.' },
});
