import type { health as english } from '../../en/workspace/health.ts';
import { translation } from '../../translation.ts';

/** What is said of the product’s health, in German. */
export const health = translation<typeof english>()({
  connections: 'Verbindungen',
  connectionsAbout: 'Was Aftercare für seine Arbeit braucht; alle paar Sekunden wird nachgesehen.',
  connection: { database: 'Datenbank', queue: 'Warteschlange', zendesk: 'Zendesk', mail: 'E-Mail' },
  ok: 'Funktioniert',
  failing: 'Gestört',
  meaning: {
    database:
      'Nichts kann gespeichert werden; Zendesk sendet seine Ereignisse so lange erneut, bis sie wieder da ist.',
    queue:
      'Die Arbeit wartet; nichts geht verloren, und es geht weiter, sobald die Warteschlange wieder da ist.',
    zendesk:
      'Einladungen, Notizen und Aufgaben warten, bis Zendesk antwortet. „aftercare doctor“ sagt, was nicht stimmt.',
    mail: 'Einladungen und Meldungen warten, bis der E-Mail-Dienst sie annimmt. „aftercare doctor“ sagt, was nicht stimmt.',
  },
  failed: 'Aufgegebene Arbeit',
  failedAbout:
    'Es wurde immer wieder ohne Erfolg versucht. Beheben Sie, woran es lag, und versuchen Sie es dann noch einmal.',
  nothingFailed: 'Nichts wurde aufgegeben: Alles, was zu tun war, ist getan oder im Gange.',
  tries: '{count, plural, one {Einmal versucht} other {#-mal versucht}}, aufgegeben am {when}',
  retry: 'Erneut versuchen',
  retryOne: 'Erneut versuchen: {name}',
  retried: 'Wird erneut versucht',
  limits: 'Grenzen',
  limitsAbout: 'Was höchstens wie oft getan wird, damit für alle Platz ist.',
  limit: {
    updates:
      'Ticketaktualisierungen: 50 pro Minute, halb so viele, wie Zendesk einem Konto erlaubt.',
    reserve:
      'Aufrufe an Zendesk: Das letzte Fünftel dessen, was dem Konto pro Minute zusteht, bleibt den Agenten.',
    export:
      'Export von Zendesk: zehn Aufrufe pro Minute, die sich die Suche nach verlorenen Ereignissen und die Tests an früheren Tickets teilen; höchstens zwei Tests gleichzeitig.',
    api: 'Aufrufe aus der App und von Skripten: Wer zu viele macht, wird gebeten, eine Minute zu warten.',
  },
  names: {
    'consider-invitation': 'Entscheiden, ob zu einem Ticket gefragt wird',
    'review-invitation': 'Erneut prüfen, ob zu einem Ticket gefragt wird',
    'send-invitation': 'Einladung senden',
    'send-reminder': 'Erinnerung senden',
    'expire-invitation': 'Unbeantwortete Umfrage beenden',
    'erase-customer': 'Kundendaten löschen',
    'keep-address': 'Merken, wer sich abgemeldet hat',
    'follow-merge': 'Zusammenführung von Kunden nachvollziehen',
    'settle-response': 'Antwort weitergeben',
    'update-ticket': 'Antwort in ihr Ticket schreiben',
    'update-customer': 'Antwort beim Kunden eintragen',
    'update-follow-up': 'Nachfassaufgabe erstellen oder ändern',
    'track-follow-up': 'Nachlesen, wie eine Nachfassaufgabe endete',
    'ask-outcome': 'Fragen, wie das Nachfassen ausging',
    'write-outcome': 'Ergebnis in die Nachfassaufgabe schreiben',
    'tell-team': 'Einem Team mitteilen, warum ein Kunde verloren ging',
    'escalate-follow-up': 'Teamleitern ein fehlendes Ergebnis melden',
    'deliver-escalation': 'Meldung über ein fehlendes Ergebnis senden',
    'raise-alerts': 'Entscheiden, wer eine Meldung erhält',
    'deliver-alert': 'Meldung senden',
    'back-test': 'Einstellungen an früheren Tickets testen',
  },
});
