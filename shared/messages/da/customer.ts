import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Danish. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'os',
  email: {
    subject: 'Vil du anbefale {brand}?',
    reminderSubject: 'Påmindelse: Vil du anbefale {brand}?',
    preheader: 'Ét spørgsmål om, hvordan vi klarede det. Det tager cirka ti sekunder.',
    greeting: 'Hej {name}',
    greetingUnnamed: 'Hej',
    intro: 'Din henvendelse »{subject}« blev løst den {date}. Vi har ét spørgsmål til dig:',
    introUntitled:
      'Din henvendelse nr. {ticket} blev løst den {date}. Vi har ét spørgsmål til dig:',
    reminderIntro:
      'Da din henvendelse »{subject}« var løst den {date}, sendte vi dig ét spørgsmål. Har du ti sekunder, vil vi stadig gerne høre fra dig:',
    reminderIntroUntitled:
      'Da din henvendelse nr. {ticket} var løst den {date}, sendte vi dig ét spørgsmål. Har du ti sekunder, vil vi stadig gerne høre fra dig:',
    choose:
      'Vælg et tal. På siden, der åbner, kan du ændre det, skrive en kommentar og sende dit svar.',
    whyYou:
      'Du får denne mail, fordi du har kontaktet os, og din henvendelse nr. {ticket} er løst.',
    unsubscribe: 'Afmeld disse undersøgelser',
    plainTextHint: 'Svar her:',
  },
  question: 'Hvor sandsynligt er det, at du vil anbefale {brand} til en ven eller kollega?',
  lowLabel: 'Slet ikke sandsynligt',
  highLabel: 'Yderst sandsynligt',
  scale: 'Vælg et tal fra 0 (slet ikke sandsynligt) til 10 (yderst sandsynligt).',
  reason: 'Hvad er den primære årsag til din score?',
  improve: 'Hvad kunne vi gøre bedre?',
  reasonBy: {
    promoter: 'Hvad gjorde vi godt?',
    passive: 'Hvad skulle der til, for at det var blevet 9 eller 10?',
    detractor: 'Hvad var det største problem?',
  },
  improveBy: {
    promoter: 'Hvad kunne vi gøre endnu bedre?',
    passive: 'Hvad ville have gjort det til 9 eller 10?',
    detractor: 'Hvad skulle vi have gjort anderledes?',
  },
  contactOk: 'I må gerne kontakte mig om mit svar',
  optional: 'valgfrit',
  submit: 'Send svar',
  change: 'Opdatér svar',
  page: {
    title: 'Et spørgsmål fra {brand}',
    errorPrefix: 'Fejl: ',
    scoreMissing: 'Vælg et tal fra 0 til 10.',
    textTooLong: 'Kort teksten ned til højst {limit, number} tegn.',
    chosen: 'Du valgte {score}. Send dit svar nedenfor, eller vælg et andet tal.',
    answered: 'Du har allerede svaret. Hvis du har ændret mening, kan du ændre dit svar her.',
    thanksTitle: 'Tak',
    thanks: {
      promoter: 'Det er vi glade for at høre. Dit svar er gemt sammen med din henvendelse.',
      passive: 'Det er godt for os at vide. Dit svar er gemt sammen med din henvendelse.',
      detractor:
        'Vi er kede af, at det ikke var bedre. Dit svar er gemt sammen med din henvendelse, hvor vores medarbejdere ser det.',
    },
    contactBy: 'En fra vores team kontakter dig om det senest {day}.',
    review: 'Del din oplevelse med andre',
    saved: 'Gemt. Du kan stadig ændre det eller skrive en kommentar.',
    yourAnswer: 'Dit svar: {score} ud af 10',
    amend: 'Ændr mit svar',
    expiredTitle: 'Undersøgelsen er lukket',
    expired:
      'Det er for sent at svare, men ikke for sent at fortælle os noget. Du er altid velkommen til at kontakte os.',
    contact: 'Kontakt os',
    notFoundTitle: 'Linket virker ikke',
    notFound: 'Der mangler måske en del af det. Åbn det venligst fra mailen igen.',
    failedTitle: 'Noget gik galt',
    failed:
      'Fejlen er vores, og dit svar er måske ikke blevet gemt. Prøv igen om nogle få minutter.',
  },
  unsubscribe: {
    title: 'Afmeld',
    question:
      'Skal vi holde op med at sende dig disse undersøgelser? Du får stadig svar på dine henvendelser.',
    confirm: 'Stop undersøgelserne',
    doneTitle: 'Du er afmeldt',
    done: 'Vi sender dig ikke flere af disse undersøgelser. Du får stadig svar på dine henvendelser.',
    undo: 'Fortryd: Bliv ved med at sende dem',
    undoneTitle: 'Du er tilmeldt igen',
    undone: 'Vi spørger dig igen en gang imellem, når vi har løst en henvendelse fra dig.',
  },
  privacy: 'Dit svar gemmes sammen med din henvendelse og ses af vores medarbejdere.',
});
