import type { settingsFields as english } from '../../en/workspace/settings-fields.ts';
import { translation } from '../../translation.ts';
import { surveyFields } from './survey-fields.ts';

/** What the settings' fields are called and how each is explained, in German. */
export const settingsFields = translation<typeof english>()({
  language: {
    label: 'Sprache von Notizen, Aufgaben und Meldungen',
    hint: 'Was Aftercare an Ihr Team schreibt. Die App selbst spricht die Sprache des jeweiligen Agenten.',
  },
  surveys: surveyFields,
  followUp: {
    enabled: {
      label: 'Bei niedrigen Bewertungen nachfassen',
      hint: 'Ein eigenes Ticket Ihres Teams, mit dem des Kunden verknüpft, das jemanden um einen Anruf bittet.',
    },
    maxScore: { label: 'Für Bewertungen bis', hint: '6 umfasst alle Detraktoren.' },
    dueHours: {
      label: 'Fällig nach (Stunden)',
      hint: 'Gezählt ab der Antwort. Üblich sind 24 bis 48 Stunden, bei Geschäftszeiten 8 bis 16.',
    },
    businessHours: {
      days: { label: 'Tage', hint: 'Andere Tage zählen nicht.' },
      from: { label: 'Von', hint: '' },
      to: { label: 'Bis', hint: 'Nicht später als der Beginn bedeutet: über Mitternacht hinaus.' },
      timeZone: { label: 'Zeitzone', hint: 'Des Teams, das anruft.' },
    },
    escalation: {
      remindHours: {
        label: 'Vor der Fälligkeit erinnern (Stunden)',
        hint: '0 für keine Erinnerung; Teamleiter erhalten trotzdem eine Meldung.',
      },
    },
    assign: {
      label: 'Wer die Aufgabe bekommt',
      hint: 'Wer das Ticket gelöst hat, kennt es am besten. Für alle, die nicht mehr da sind, springt ein Teamleiter ein.',
    },
    priority: { label: 'Priorität', hint: 'Des Nachfasstickets in Zendesk.' },
    urgentMaxScore: {
      label: 'Dringend bei Bewertungen bis',
      hint: 'Eine spätere ebenso niedrige Antwort macht eine offene Aufgabe dringend. Leer lassen für nie.',
    },
    tellCustomer: {
      label: 'Dem Kunden sagen, bis wann',
      hint: 'Die Dankesseite nennt dann den Tag, bis zu dem jemand anruft, nach den Stunden oben.',
    },
  },
  alerts: {
    maxScore: { label: 'Für Bewertungen bis', hint: '6 umfasst alle Detraktoren.' },
    match: {
      brands: { label: 'Marken', hint: 'Leer lassen für alle.' },
      groups: { label: 'Gruppen', hint: 'Leer lassen für alle.' },
      forms: { label: 'Ticketformulare', hint: 'Leer lassen für alle.' },
      channels: { label: 'Kanäle', hint: 'Leer lassen für alle.' },
      organizations: { label: 'Organisationen', hint: 'Leer lassen für alle.' },
      tagsAny: {
        label: 'Stichwörter',
        hint: 'Das Ticket braucht mindestens eines. Leer lassen für keine Bedingung.',
      },
    },
    channels: {
      type: { label: 'Gesendet per', hint: '' },
      to: { label: 'E-Mail-Adressen', hint: 'Alle in der Liste erhalten die Meldung.' },
      url: {
        label: 'Adresse des Webhooks',
        hint: 'So, wie die Empfängerseite sie anzeigt. Wer sie kennt, kann dorthin schreiben: Behalten Sie sie für sich.',
      },
    },
    quietHours: {
      from: { label: 'Ruhe ab', hint: '' },
      to: { label: 'Bis', hint: 'Meldungen aus diesen Stunden warten, bis sie vorbei sind.' },
      timeZone: { label: 'Zeitzone', hint: '' },
    },
  },
  exports: {
    id: { label: 'Kurzname', hint: 'Damit beginnen die Dateinamen: a bis z, 0 bis 9, - und _.' },
    enabled: {
      label: 'Eingeschaltet',
      hint: 'Ausgeschaltet sendet der Export nichts. Wieder eingeschaltet, holt er höchstens die letzten sieben Zeiträume nach.',
    },
    every: { label: 'Wie oft', hint: 'Wochen beginnen am Montag.' },
    hour: {
      label: 'Um (Stunde)',
      hint: '0 bis 23, am Tag nach dem Zeitraum, in der Zeitzone der Berichte.',
    },
    format: { label: 'Format', hint: '' },
    emails: { label: 'Per E-Mail an', hint: 'Alle erhalten die Datei als Anhang.' },
    url: {
      label: 'Übertragen an',
      hint: 'Ein Server von Ihnen, der die Datei signiert erhält, so wie Webhooks. Leer lassen für keinen.',
    },
    toFolder: {
      label: 'In den Ordner des Servers',
      hint: 'In den, den EXPORT_FOLDER in der Umgebung von Aftercare nennt.',
    },
  },
  webhooks: {
    enabled: {
      label: 'Eingeschaltet',
      hint: 'Ausgeschaltet erfährt der Webhook nichts, und was inzwischen geschieht, wird nicht für ihn aufbewahrt.',
    },
    url: {
      label: 'Adresse',
      hint: 'Wohin Ereignisse übertragen werden. Wer sie kennt, kann vielleicht dorthin senden: Behalten Sie sie für sich.',
    },
    events: {
      label: 'Ereignisse',
      hint: 'Leer lassen für alle, auch für die späterer Versionen.',
    },
  },
  writeBack: {
    note: {
      label: 'Jede Antwort in ihr Ticket schreiben',
      hint: 'Als interne Notiz, die der Kunde nicht sieht.',
    },
    ticketFields: {
      scoreId: {
        label: 'Ticketfeld für die Bewertung',
        hint: 'Von „aftercare setup“ eingerichtet.',
      },
      categoryId: {
        label: 'Ticketfeld für die Kategorie',
        hint: 'Ein Dropdownfeld, aus dessen Werten Zendesk Stichwörter macht.',
      },
      commentId: { label: 'Ticketfeld für den Kommentar', hint: 'Mehrzeiliger Text.' },
    },
    userFields: {
      label: 'Neueste Antwort beim Kunden speichern',
      hint: 'In vier Feldern im Profil des Kunden: Bewertung, Kategorie, Kommentar und Datum.',
    },
  },
  settleSeconds: {
    label: 'Auf den Kommentar warten (Sekunden)',
    hint: 'So lange wartet eine nur angeklickte Bewertung, bevor Ihr Team davon erfährt. Mit der Schaltfläche abgesendet, geht sie sofort weiter.',
  },
  branding: {
    logoUrl: {
      label: 'Adresse Ihres Logos',
      hint: 'Steht über E-Mail und Umfrageseite; in Vorschauen, sobald die Adresse gespeichert ist und diese Seite neu geöffnet wurde. Leer lassen für keines.',
    },
    color: { label: 'Farbe', hint: 'Von Schaltflächen und Links, etwa #17494d.' },
    contactUrl: {
      label: 'Wo Kunden Sie erreichen',
      hint: 'Eine Seite, oder mailto: und eine Adresse. Eine beendete Umfrage verlinkt darauf.',
    },
  },
  privacy: {
    retentionDays: {
      label: 'Antworten aufbewahren (Tage)',
      hint: 'Gezählt ab ihrer letzten Änderung. Danach werden sie gelöscht, und nur die Zählungen bleiben.',
    },
    commentRetentionDays: {
      label: 'Kommentare aufbewahren (Tage)',
      hint: 'Was Kunden geschrieben haben, wird so lange danach gelöscht. Ihre Bewertungen bleiben.',
    },
  },
  reports: {
    timeZone: {
      label: 'Zeitzone der Berichte',
      hint: 'Bestimmt, wann ein Tag oder Monat beginnt. Nach einer Änderung werden alle Zahlen neu berechnet.',
    },
    minimumAnswers: {
      label: 'Nötige Antworten für ein Urteil',
      hint: 'Darunter wird niemand eingestuft und keine Veränderung so genannt. 30 ist ein guter Richtwert.',
    },
    fields: {
      label: 'Ticketfelder in Berichten',
      hint: 'Dropdowns und Kontrollkästchen, nach denen sich Antworten unterscheiden lassen, höchstens fünf. Sie werden gelesen, wenn ein Ticket gelöst wird: Über frühere Antworten ist nichts bekannt.',
    },
    bands: {
      scheme: {
        label: 'Einordnung',
        hint: 'Steht neben dem NPS. Solche Einordnungen sind Faustregeln, über die sich die Ratgeber uneins sind; deshalb steht dabei, von wem sie stammen.',
      },
      bounds: {
        label: 'Wo Ihre Stufen beginnen',
        hint: 'Aufsteigend, etwa 0, 50. Die unterste Stufe ist alles unter dem ersten Wert.',
      },
    },
    industry: {
      label: 'Angezeigte veröffentlichte Zahlen',
      hint: 'Zahlen anderer, jede mit ihrer Quelle. Sie stehen neben Ihren eigenen, und es wird nichts daraus abgeleitet.',
    },
  },
  leads: {
    agents: {
      label: 'Agenten',
      hint: 'Sehen alle Zahlen und Nachfassaufgaben. Admins tun das ohnehin.',
    },
    groups: { label: 'Gruppen', hint: 'Alle darin sind Teamleiter.' },
  },
});
