import type { settingsOutgoing as english } from '../../en/workspace/settings-outgoing.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of what goes out by itself, in Dutch. */
export const settingsOutgoing = translation<typeof english>()({
  exports: {
    title: 'Automatische exports',
    about:
      'Verstuurt de antwoorden van elke dag, week of maand zodra die voorbij is, met de namen van klanten en agents. Een nieuwe begint met de laatste hele periode.',
    one: 'Export {number}',
    add: 'Export toevoegen',
    remove: 'Export {number} verwijderen',
    every: { day: 'Elke dag', week: 'Elke week', month: 'Elke maand' },
    format: { csv: 'CSV, voor spreadsheets', ndjson: 'NDJSON, voor programma’s' },
    test: 'Er nu een versturen, als test',
    tested:
      '{count, plural, =0 {Het bestand bevat geen antwoorden: er waren er geen in de periode {days}.} one {Het bestand bevat het ene antwoord van {days}.} other {Het bestand bevat de # antwoorden van {days}.}}',
    testedCut:
      'Het bestand bevat de eerste {count} antwoorden van {days}; de geplande export bevat ze allemaal.',
  },
  webhooks: {
    title: 'Webhooks',
    about:
      'Vertel een eigen dienst wat er gebeurt, op het moment dat het gebeurt. De berichten bevatten id’s en antwoorden, nooit namen of adressen.',
    one: 'Webhook {number}',
    add: 'Webhook toevoegen',
    remove: 'Webhook {number} verwijderen',
    all: 'Alle gebeurtenissen',
    test: 'Testgebeurtenis versturen',
    signed:
      'Elk bericht is ondertekend, zodat de ontvanger weet dat het hiervandaan komt (Standard Webhooks). Dezelfde sleutel ondertekent meldingen aan webhooks.',
    showKey: 'Ondertekeningssleutel tonen',
  },
  events: {
    invitation: {
      decided: 'Een klant wordt bevraagd of niet, met de reden',
      sent: 'Een uitnodiging is verstuurd',
      expired: 'Een uitnodiging is verlopen',
    },
    response: {
      submitted: 'Een antwoord is binnengekomen',
      amended: 'Een antwoord is gewijzigd',
      ignored: 'Een antwoord is genegeerd',
      restored: 'Een genegeerd antwoord telt weer mee',
    },
    follow_up: {
      opened: 'Een opvolging is aangemaakt',
      updated: 'Een opvolging heeft iets nieuws',
      closed: 'Een opvolging is afgesloten',
    },
    alert: {
      delivered: 'Een melding is bezorgd',
    },
    customer: {
      opted_out: 'Een klant heeft zich afgemeld',
      opted_in: 'Een klant heeft een afmelding ingetrokken',
      erased: 'Een klant is gewist',
    },
    settings: {
      changed: 'De instellingen zijn gewijzigd',
    },
  },
});
