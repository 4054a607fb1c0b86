import type { health as english } from '../../en/workspace/health.ts';
import { translation } from '../../translation.ts';

/** What is said of the product’s health, in Danish. */
export const health = translation<typeof english>()({
  connections: 'Forbindelser',
  connectionsAbout:
    'Det, Aftercare har brug for til sit arbejde; der ses efter med få sekunders mellemrum.',
  connection: { database: 'Database', queue: 'Kø', zendesk: 'Zendesk', mail: 'Mail' },
  ok: 'Virker',
  failing: 'Virker ikke',
  meaning: {
    database: 'Intet kan gemmes; Zendesk sender sine hændelser igen, indtil den er tilbage.',
    queue: 'Arbejdet venter; intet går tabt, og det fortsætter, når køen er tilbage.',
    zendesk:
      'Invitationer, noter og opgaver venter, til Zendesk svarer. “aftercare doctor” fortæller, hvad der er galt.',
    mail: 'Invitationer og alarmer venter, til mailtjenesten tager imod dem. “aftercare doctor” fortæller, hvad der er galt.',
  },
  failed: 'Opgivet arbejde',
  failedAbout: 'Det er forsøgt igen og igen uden held. Ret det, der stod i vejen, og prøv så igen.',
  nothingFailed: 'Intet er opgivet: Alt, der skulle gøres, er gjort eller i gang.',
  tries: '{count, plural, one {Forsøgt én gang} other {Forsøgt # gange}}, opgivet {when}',
  retry: 'Prøv igen',
  retryOne: 'Prøv igen: {name}',
  retried: 'Prøves igen',
  limits: 'Grænser',
  limitsAbout: 'Hvad der højst gøres hvor ofte, så der er plads til alle.',
  limit: {
    updates: 'Opdateringer af tickets: 50 i minuttet, halvdelen af det, Zendesk tillader en konto.',
    reserve: 'Kald til Zendesk: den sidste femtedel af kontoens minut er overladt til agenterne.',
    export:
      'Zendesks eksport: ti kald i minuttet, som deles af søgningen efter tabte hændelser og forsøg på tidligere tickets; to forsøg ad gangen.',
    api: 'Kald fra appen og scripts: Den, der laver for mange, bliver bedt om at vente et minut.',
  },
  names: {
    'consider-invitation': 'Afgøre, om der skal spørges om en ticket',
    'review-invitation': 'Se igen, om der skal spørges om en ticket',
    'send-invitation': 'Sende en invitation',
    'send-reminder': 'Sende en påmindelse',
    'expire-invitation': 'Lukke en ubesvaret undersøgelse',
    'erase-customer': 'Slette en kunde',
    'keep-address': 'Huske, hvem der har afmeldt sig',
    'follow-merge': 'Følge en sammenlægning af kunder',
    'settle-response': 'Give et svar videre',
    'update-ticket': 'Skrive et svar på dets ticket',
    'update-customer': 'Skrive et svar på kunden',
    'update-follow-up': 'Åbne eller ændre en opfølgning',
    'track-follow-up': 'Læse, hvordan en opfølgning endte',
    'ask-outcome': 'Spørge, hvordan en opfølgning gik',
    'write-outcome': 'Skrive et resultat på opfølgningen',
    'tell-team': 'Fortælle et team, hvorfor en kunde gik tabt',
    'escalate-follow-up': 'Fortælle ledere om et manglende resultat',
    'deliver-escalation': 'Sende en alarm om et manglende resultat',
    'raise-alerts': 'Afgøre, hvem der får en alarm',
    'deliver-alert': 'Sende en alarm',
    'back-test': 'Prøve indstillinger på tidligere tickets',
  },
});
