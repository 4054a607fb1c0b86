import type { SettingsSectionMessages } from '../../en/workspace/settings-sections.ts';
import { translation } from '../../translation.ts';

/** What the parts of the settings are called, and what each is for, in Swedish. */
export const settingsSections = translation<SettingsSectionMessages>()({
  surveys: {
    name: 'Enkäter',
    about:
      'Vem som tillfrågas, när och med vilka ord. Den första enkäten uppifrån som passar ett ärende frågar om det.',
  },
  followUps: {
    name: 'Uppföljningar',
    about: 'En låg poäng skapar en uppgift, så att någon ringer kunden.',
  },
  alerts: { name: 'Larm', about: 'Vem som får veta om låga poäng, inom någon minut.' },
  writeBack: {
    name: 'Tillbaka till Zendesk',
    about: 'Vad av ett svar som skrivs på ärendet och kunden i Zendesk.',
  },
  reports: {
    name: 'Rapporter',
    about: 'Hur dagar räknas, och när det går att döma efter siffrorna.',
  },
  access: { name: 'Åtkomst', about: 'Vem som får se allas siffror och kommentarer.' },
  privacy: { name: 'Personuppgifter', about: 'Hur länge svar och kommentarer sparas.' },
  branding: { name: 'Utseende', about: 'Hur mejl och enkätens sidor ser ut.' },
  data: {
    name: 'Data in och ut',
    about: 'De här inställningarna som fil, och det som skickas ut av sig självt.',
  },
  health: {
    name: 'Drift',
    about: 'Om Aftercare kan göra sitt arbete, och vad det har gett upp.',
  },
  history: { name: 'Historik', about: 'Vem som ändrade vad, och vägen tillbaka.' },
  trail: { name: 'Aktivitetslogg', about: 'Vem som gjorde vad, det senaste först.' },
});
