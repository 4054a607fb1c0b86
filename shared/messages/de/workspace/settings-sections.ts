import type { SettingsSectionMessages } from '../../en/workspace/settings-sections.ts';
import { translation } from '../../translation.ts';

/** What the parts of the settings are called, and what each is for, in German. */
export const settingsSections = translation<SettingsSectionMessages>()({
  surveys: {
    name: 'Umfragen',
    about:
      'Wer befragt wird, wann und mit welchen Worten. Zu einem Ticket fragt die erste Umfrage von oben, die dazu passt.',
  },
  followUps: {
    name: 'Nachfassen',
    about: 'Eine niedrige Bewertung erzeugt eine Aufgabe, damit jemand den Kunden anruft.',
  },
  alerts: {
    name: 'Meldungen',
    about: 'Wer von niedrigen Bewertungen erfährt, binnen etwa einer Minute.',
  },
  writeBack: {
    name: 'Rückschreiben',
    about: 'Was von einer Antwort in Zendesk im Ticket und beim Kunden steht.',
  },
  reports: {
    name: 'Berichte',
    about: 'Wie Tage gezählt werden und ab wann Zahlen ein Urteil erlauben.',
  },
  access: { name: 'Zugriff', about: 'Wer Zahlen und Kommentare aller sehen darf.' },
  privacy: {
    name: 'Datenschutz',
    about: 'Wie lange Antworten und Kommentare aufbewahrt werden.',
  },
  branding: { name: 'Branding', about: 'Wie E-Mails und Umfrageseiten aussehen.' },
  data: {
    name: 'Import und Export',
    about: 'Diese Einstellungen als Datei und was von selbst versendet wird.',
  },
  health: {
    name: 'Systemzustand',
    about: 'Ob Aftercare seine Arbeit tun kann und was es aufgegeben hat.',
  },
  history: { name: 'Verlauf', about: 'Wer was geändert hat, und der Weg zurück.' },
  trail: { name: 'Auditprotokoll', about: 'Wer was getan hat, das Neueste zuerst.' },
});
