import type { health as english } from '../../en/workspace/health.ts';
import { translation } from '../../translation.ts';

/** What is said of the product’s health, in Swedish. */
export const health = translation<typeof english>()({
  connections: 'Anslutningar',
  connectionsAbout:
    'Det som Aftercare behöver för sitt arbete; det kontrolleras med några sekunders mellanrum.',
  connection: { database: 'Databas', queue: 'Kö', zendesk: 'Zendesk', mail: 'Mejl' },
  ok: 'Fungerar',
  failing: 'Fungerar inte',
  meaning: {
    database: 'Inget kan sparas; Zendesk skickar sina händelser igen tills den är tillbaka.',
    queue: 'Arbetet väntar; inget går förlorat, och det fortsätter när kön är tillbaka.',
    zendesk:
      'Inbjudningar, anteckningar och uppgifter väntar tills Zendesk svarar. ”aftercare doctor” talar om vad som är fel.',
    mail: 'Inbjudningar och larm väntar tills mejltjänsten tar emot dem. ”aftercare doctor” talar om vad som är fel.',
  },
  failed: 'Arbete som har getts upp',
  failedAbout:
    'Det har försökts gång på gång utan framgång. Rätta till det som stod i vägen och försök sedan igen.',
  nothingFailed: 'Inget har getts upp: allt som skulle göras är gjort eller på gång.',
  tries: '{count, plural, one {Försökt en gång} other {Försökt # gånger}}, gavs upp {when}',
  retry: 'Försök igen',
  retryOne: 'Försök igen: {name}',
  retried: 'Försöks igen',
  limits: 'Gränser',
  limitsAbout: 'Vad som görs hur ofta som mest, så att det finns plats för alla.',
  limit: {
    updates: 'Uppdateringar av ärenden: 50 i minuten, hälften av vad Zendesk tillåter ett konto.',
    reserve: 'Anrop till Zendesk: den sista femtedelen av kontots minut lämnas åt agenterna.',
    export:
      'Zendesks export: tio anrop i minuten, som delas av sökningen efter förlorade händelser och försök på tidigare ärenden; två försök åt gången.',
    api: 'Anrop från appen och skript: den som gör för många ombeds att vänta en minut.',
  },
  names: {
    'consider-invitation': 'Avgöra om ett ärende ska frågas om',
    'review-invitation': 'Se igen om ett ärende ska frågas om',
    'send-invitation': 'Skicka en inbjudan',
    'send-reminder': 'Skicka en påminnelse',
    'expire-invitation': 'Stänga en obesvarad enkät',
    'erase-customer': 'Radera en kund',
    'keep-address': 'Komma ihåg vem som har avregistrerat sig',
    'follow-merge': 'Följa en sammanslagning av kunder',
    'settle-response': 'Lämna ett svar vidare',
    'update-ticket': 'Skriva ett svar på dess ärende',
    'update-customer': 'Skriva ett svar på kunden',
    'update-follow-up': 'Öppna eller ändra en uppföljning',
    'track-follow-up': 'Läsa hur en uppföljning slutade',
    'ask-outcome': 'Fråga hur en uppföljning gick',
    'write-outcome': 'Skriva ett resultat på uppföljningen',
    'tell-team': 'Berätta för ett team varför en kund gick förlorad',
    'escalate-follow-up': 'Berätta för ledare om ett saknat resultat',
    'deliver-escalation': 'Skicka ett larm om ett saknat resultat',
    'raise-alerts': 'Avgöra vem som larmas',
    'deliver-alert': 'Skicka ett larm',
    'back-test': 'Prova inställningar på tidigare ärenden',
  },
});
