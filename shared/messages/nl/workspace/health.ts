import type { health as english } from '../../en/workspace/health.ts';
import { translation } from '../../translation.ts';

/** What is said of the product’s health, in Dutch. */
export const health = translation<typeof english>()({
  connections: 'Verbindingen',
  connectionsAbout:
    'Wat Aftercare nodig heeft om te werken; er wordt om de paar seconden naar gekeken.',
  connection: { database: 'Database', queue: 'Wachtrij', zendesk: 'Zendesk', mail: 'E-mail' },
  ok: 'Werkt',
  failing: 'Werkt niet',
  meaning: {
    database:
      'Er kan niets worden opgeslagen; Zendesk stuurt zijn gebeurtenissen opnieuw totdat de database terug is.',
    queue: 'Het werk wacht; er gaat niets verloren, en het gaat door zodra de wachtrij terug is.',
    zendesk:
      'Uitnodigingen, notities en taken wachten tot Zendesk reageert. “aftercare doctor” vertelt wat er mis is.',
    mail: 'Uitnodigingen en meldingen wachten tot de maildienst ze aanneemt. “aftercare doctor” vertelt wat er mis is.',
  },
  failed: 'Opgegeven werk',
  failedAbout:
    'Dit is telkens opnieuw geprobeerd, zonder succes. Verhelp eerst wat in de weg stond en probeer het dan opnieuw.',
  nothingFailed: 'Er is niets opgegeven: alles wat moest gebeuren, is gedaan of onderweg.',
  tries:
    '{count, plural, one {Eén keer geprobeerd} other {# keer geprobeerd}}, opgegeven op {when}',
  retry: 'Opnieuw proberen',
  retryOne: 'Opnieuw proberen: {name}',
  retried: 'Wordt opnieuw geprobeerd',
  limits: 'Limieten',
  limitsAbout: 'Hoe vaak iets hoogstens gebeurt, zodat er ruimte is voor iedereen.',
  limit: {
    updates: 'Ticketwijzigingen: 50 per minuut, de helft van wat Zendesk een account toestaat.',
    reserve:
      'Aanroepen van Zendesk: het laatste vijfde deel van wat het account per minuut mag, blijft voor agents.',
    export:
      'De export van Zendesk: tien aanroepen per minuut, gedeeld door het zoeken naar verloren gebeurtenissen en tests op eerdere tickets; twee tests tegelijk.',
    api: 'Aanroepen van de app en scripts: wie er te veel doet, wordt gevraagd een minuut te wachten.',
  },
  names: {
    'consider-invitation': 'Beslissen of over een ticket een enquête wordt verstuurd',
    'review-invitation': 'Opnieuw bekijken of over een ticket een enquête wordt verstuurd',
    'send-invitation': 'Een uitnodiging versturen',
    'send-reminder': 'Een herinnering versturen',
    'expire-invitation': 'Een onbeantwoorde enquête sluiten',
    'erase-customer': 'Een klant wissen',
    'keep-address': 'Onthouden wie zich heeft afgemeld',
    'follow-merge': 'Een samenvoeging van klanten volgen',
    'settle-response': 'Een antwoord doorgeven',
    'update-ticket': 'Een antwoord bij het ticket schrijven',
    'update-customer': 'Een antwoord bij de klant schrijven',
    'update-follow-up': 'Een opvolging aanmaken of wijzigen',
    'track-follow-up': 'Lezen hoe een opvolging is afgelopen',
    'ask-outcome': 'Vragen hoe een opvolging ging',
    'write-outcome': 'Een uitkomst bij de opvolging schrijven',
    'tell-team': 'Een team vertellen waarom een klant verloren ging',
    'escalate-follow-up': 'Teamleiders inlichten over een ontbrekende uitkomst',
    'deliver-escalation': 'Een melding over een ontbrekende uitkomst versturen',
    'raise-alerts': 'Beslissen wie een melding krijgt',
    'deliver-alert': 'Een melding versturen',
    'back-test': 'Instellingen testen op eerdere tickets',
  },
});
