import type { settingsOutgoing as english } from '../../en/workspace/settings-outgoing.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of what goes out by itself, in Danish. */
export const settingsOutgoing = translation<typeof english>()({
  exports: {
    title: 'Svar af sig selv',
    about:
      'Sender svarene for hver dag, uge eller måned, når den er gået, med navne på kunder og agenter. En ny begynder med den seneste hele periode.',
    one: 'Eksport {number}',
    add: 'Tilføj en eksport',
    remove: 'Fjern eksport {number}',
    every: { day: 'Hver dag', week: 'Hver uge', month: 'Hver måned' },
    format: { csv: 'CSV, til regneark', ndjson: 'NDJSON, til programmer' },
    test: 'Send en nu, som prøve',
    tested:
      '{count, plural, =0 {Filen er tom: Der var ingen svar {days}.} one {Filen rummer det ene svar fra {days}.} other {Filen rummer de # svar fra {days}.}}',
    testedCut:
      'Filen rummer de første {count} svar fra {days}; når den sendes til tiden, rummer den alle.',
  },
  webhooks: {
    title: 'Webhooks',
    about:
      'Fortæl en af jeres egne tjenester, hvad der sker, når det sker. Det, der sendes, indeholder id’er og svar, aldrig navne eller adresser.',
    one: 'Webhook {number}',
    add: 'Tilføj en webhook',
    remove: 'Fjern webhook {number}',
    all: 'Alle hændelser',
    test: 'Send en prøvehændelse',
    signed:
      'Alt, der sendes, er signeret, så modtageren ved, at det kommer herfra (Standard Webhooks). Samme nøgle signerer alarmer til webhooks.',
    showKey: 'Vis signeringsnøglen',
  },
  events: {
    invitation: {
      decided: 'En kunde spørges eller spørges ikke, med grunden',
      sent: 'En invitation blev sendt',
      expired: 'En invitation udløb',
    },
    response: {
      submitted: 'Et svar kom ind',
      amended: 'Et svar blev ændret',
      ignored: 'Et svar blev ignoreret',
      restored: 'Et ignoreret svar tæller igen',
    },
    follow_up: {
      opened: 'En opfølgning blev åbnet',
      updated: 'Der er nyt i en opfølgning',
      closed: 'En opfølgning blev lukket',
    },
    alert: {
      delivered: 'En alarm blev leveret',
    },
    customer: {
      opted_out: 'En kunde har frabedt sig spørgsmål',
      opted_in: 'En kunde har fortrudt sin afmelding',
      erased: 'En kunde blev slettet',
    },
    settings: {
      changed: 'Indstillingerne blev ændret',
    },
  },
});
