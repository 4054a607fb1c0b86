import type { settingsOutgoing as english } from '../../en/workspace/settings-outgoing.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of what goes out by itself, in Swedish. */
export const settingsOutgoing = translation<typeof english>()({
  exports: {
    title: 'Svar av sig själva',
    about:
      'Skickar svaren för varje dag, vecka eller månad när den är slut, med namn på kunder och agenter. En ny börjar med den senaste hela perioden.',
    one: 'Export {number}',
    add: 'Lägg till en export',
    remove: 'Ta bort export {number}',
    every: { day: 'Varje dag', week: 'Varje vecka', month: 'Varje månad' },
    format: { csv: 'CSV, för kalkylblad', ndjson: 'NDJSON, för program' },
    test: 'Skicka en nu, som test',
    tested:
      '{count, plural, =0 {Filen är tom: det fanns inga svar {days}.} one {Filen innehåller det enda svaret från {days}.} other {Filen innehåller de # svaren från {days}.}}',
    testedCut:
      'Filen innehåller de första {count} svaren från {days}; när den skickas på sin tid innehåller den alla.',
  },
  webhooks: {
    title: 'Webhooks',
    about:
      'Berätta för en egen tjänst vad som händer, när det händer. Det som skickas innehåller id:n och svar, aldrig namn eller adresser.',
    one: 'Webhook {number}',
    add: 'Lägg till en webhook',
    remove: 'Ta bort webhook {number}',
    all: 'Alla händelser',
    test: 'Skicka en testhändelse',
    signed:
      'Allt som skickas är signerat, så att mottagaren vet att det kommer härifrån (Standard Webhooks). Samma nyckel signerar larm till webhooks.',
    showKey: 'Visa signeringsnyckeln',
  },
  events: {
    invitation: {
      decided: 'En kund tillfrågas eller inte, med skälet',
      sent: 'En inbjudan skickades',
      expired: 'En inbjudan gick ut',
    },
    response: {
      submitted: 'Ett svar kom in',
      amended: 'Ett svar ändrades',
      ignored: 'Ett svar ignorerades',
      restored: 'Ett ignorerat svar räknas igen',
    },
    follow_up: {
      opened: 'En uppföljning öppnades',
      updated: 'En uppföljning har något nytt',
      closed: 'En uppföljning stängdes',
    },
    alert: {
      delivered: 'Ett larm levererades',
    },
    customer: {
      opted_out: 'En kund har avböjt frågor',
      opted_in: 'En kund har ångrat sin avanmälan',
      erased: 'En kund raderades',
    },
    settings: {
      changed: 'Inställningarna ändrades',
    },
  },
});
