import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Norwegian Bokmål. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'oss',
  email: {
    subject: 'Vil du anbefale {brand}?',
    reminderSubject: 'Påminnelse: Vil du anbefale {brand}?',
    preheader: 'Ett spørsmål om hvordan det gikk. Det tar omtrent ti sekunder.',
    greeting: 'Hei, {name}!',
    greetingUnnamed: 'Hei!',
    intro: 'Henvendelsen din «{subject}» ble løst {date}. Vi har ett spørsmål til deg:',
    introUntitled: 'Henvendelsen din nr. {ticket} ble løst {date}. Vi har ett spørsmål til deg:',
    reminderIntro:
      'Da henvendelsen din «{subject}» var løst {date}, sendte vi deg ett spørsmål. Har du ti sekunder, vil vi fortsatt gjerne høre fra deg:',
    reminderIntroUntitled:
      'Da henvendelsen din nr. {ticket} var løst {date}, sendte vi deg ett spørsmål. Har du ti sekunder, vil vi fortsatt gjerne høre fra deg:',
    choose:
      'Velg et tall. På siden som åpnes, kan du endre det, skrive en kommentar og sende svaret ditt.',
    whyYou:
      'Du får denne e-posten fordi du kontaktet oss og henvendelsen din nr. {ticket} er løst.',
    unsubscribe: 'Meld deg av disse undersøkelsene',
    plainTextHint: 'Svar her:',
  },
  question: 'Hvor sannsynlig er det at du vil anbefale {brand} til en venn eller kollega?',
  lowLabel: 'Svært lite sannsynlig',
  highLabel: 'Svært sannsynlig',
  scale: 'Velg et tall fra 0 (svært lite sannsynlig) til 10 (svært sannsynlig).',
  reason: 'Hva er hovedgrunnen til at du svarer slik?',
  improve: 'Hva kunne vi gjort bedre?',
  reasonBy: {
    promoter: 'Hva gjorde vi bra?',
    passive: 'Hva gjorde at det ikke ble 9 eller 10?',
    detractor: 'Hva var det største problemet?',
  },
  improveBy: {
    promoter: 'Hva kunne vi gjort enda bedre?',
    passive: 'Hva ville ha gjort det til 9 eller 10?',
    detractor: 'Hva burde vi ha gjort annerledes?',
  },
  contactOk: 'Dere kan gjerne kontakte meg om svaret mitt',
  optional: 'valgfritt',
  submit: 'Send svar',
  change: 'Oppdater svar',
  page: {
    title: 'Et spørsmål fra {brand}',
    errorPrefix: 'Feil: ',
    scoreMissing: 'Velg et tall fra 0 til 10.',
    textTooLong: 'Kort ned teksten til høyst {limit, number} tegn.',
    chosen: 'Du valgte {score}. Send svaret ditt nedenfor, eller velg et annet tall.',
    answered: 'Du har allerede svart. Har du ombestemt deg, kan du endre svaret ditt her.',
    thanksTitle: 'Takk',
    thanks: {
      promoter: 'Det er vi glade for å høre. Svaret ditt er lagret sammen med henvendelsen din.',
      passive: 'Det er nyttig for oss å vite. Svaret ditt er lagret sammen med henvendelsen din.',
      detractor:
        'Vi beklager at det ikke ble bedre. Svaret ditt er lagret sammen med henvendelsen din, der medarbeiderne våre ser det.',
    },
    contactBy: 'Noen fra teamet vårt kontakter deg om dette senest {day}.',
    review: 'Del opplevelsen din med andre',
    saved: 'Lagret. Du kan fortsatt endre det eller skrive en kommentar.',
    yourAnswer: 'Svaret ditt: {score} av 10',
    amend: 'Endre svaret mitt',
    expiredTitle: 'Undersøkelsen er avsluttet',
    expired:
      'Det er for sent å svare, men ikke for sent å fortelle oss noe. Du er alltid velkommen til å kontakte oss.',
    contact: 'Kontakt oss',
    notFoundTitle: 'Lenken virker ikke',
    notFound: 'Det mangler kanskje en del av den. Åpne den fra e-posten en gang til.',
    failedTitle: 'Noe gikk galt',
    failed:
      'Feilen er vår, og svaret ditt ble kanskje ikke lagret. Prøv igjen om noen få minutter.',
  },
  unsubscribe: {
    title: 'Meld deg av',
    question:
      'Skal vi slutte å sende deg disse undersøkelsene? Du får fortsatt svar på henvendelsene dine.',
    confirm: 'Stopp undersøkelsene',
    doneTitle: 'Du er meldt av',
    done: 'Vi sender deg ikke flere slike undersøkelser. Du får fortsatt svar på henvendelsene dine.',
    undo: 'Angre: fortsett å sende dem',
    undoneTitle: 'Du er meldt på igjen',
    undone: 'Vi spør deg igjen en gang iblant, når vi har løst en henvendelse fra deg.',
  },
  privacy: 'Svaret ditt lagres sammen med henvendelsen din og ses av medarbeiderne våre.',
});
