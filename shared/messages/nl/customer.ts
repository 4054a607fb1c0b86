import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Dutch. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'ons',
  email: {
    subject: 'Zou u {brand} aanbevelen?',
    reminderSubject: 'Herinnering: zou u {brand} aanbevelen?',
    preheader: 'Eén vraag over hoe het ging. Het duurt ongeveer tien seconden.',
    greeting: 'Beste {name},',
    greetingUnnamed: 'Goedendag,',
    intro: 'Uw vraag ‘{subject}’ is op {date} opgelost. Wij hebben één vraag aan u:',
    introUntitled: 'Uw vraag nr. {ticket} is op {date} opgelost. Wij hebben één vraag aan u:',
    reminderIntro:
      'Nadat uw vraag ‘{subject}’ op {date} was opgelost, hebben wij u één vraag gestuurd. Als u tien seconden hebt, horen wij nog steeds graag van u:',
    reminderIntroUntitled:
      'Nadat uw vraag nr. {ticket} op {date} was opgelost, hebben wij u één vraag gestuurd. Als u tien seconden hebt, horen wij nog steeds graag van u:',
    choose:
      'Kies een cijfer. Op de pagina die wordt geopend, kunt u het wijzigen, een opmerking toevoegen en uw antwoord versturen.',
    whyYou:
      'U ontvangt deze e-mail omdat u contact met ons hebt opgenomen en uw vraag nr. {ticket} is opgelost.',
    unsubscribe: 'Afmelden voor deze enquêtes',
    plainTextHint: 'Antwoord hier:',
  },
  question: 'Hoe waarschijnlijk is het dat u {brand} zou aanbevelen aan een vriend of collega?',
  lowLabel: 'Helemaal niet waarschijnlijk',
  highLabel: 'Zeer waarschijnlijk',
  scale: 'Kies een cijfer van 0 (helemaal niet waarschijnlijk) tot 10 (zeer waarschijnlijk).',
  reason: 'Wat is de belangrijkste reden voor uw score?',
  improve: 'Wat kunnen wij beter doen?',
  reasonBy: {
    promoter: 'Wat hebben wij goed gedaan?',
    passive: 'Wat ontbrak er aan een 9 of 10?',
    detractor: 'Wat was het grootste probleem?',
  },
  improveBy: {
    promoter: 'Wat kunnen wij nog beter doen?',
    passive: 'Wat had er een 9 of 10 van gemaakt?',
    detractor: 'Wat hadden wij anders moeten doen?',
  },
  contactOk: 'U mag contact met mij opnemen over mijn antwoord',
  optional: 'optioneel',
  submit: 'Antwoord versturen',
  change: 'Antwoord wijzigen',
  page: {
    title: 'Een vraag van {brand}',
    errorPrefix: 'Fout: ',
    scoreMissing: 'Kies een cijfer van 0 tot 10.',
    textTooLong: 'Kort de tekst in tot hoogstens {limit, plural, one {# teken} other {# tekens}}.',
    chosen: 'U hebt {score} gekozen. Verstuur uw antwoord hieronder of kies een ander cijfer.',
    answered:
      'U hebt al geantwoord. Als u van gedachten bent veranderd, kunt u uw antwoord hier wijzigen.',
    thanksTitle: 'Bedankt',
    thanks: {
      promoter: 'Dat horen wij graag. Uw antwoord is bij uw vraag opgeslagen.',
      passive: 'Daar hebben wij iets aan. Uw antwoord is bij uw vraag opgeslagen.',
      detractor:
        'Het spijt ons dat het niet beter ging. Uw antwoord is bij uw vraag opgeslagen, waar ons team het ziet.',
    },
    contactBy: 'Iemand van ons team neemt hierover uiterlijk {day} contact met u op.',
    review: 'Deel uw ervaring met anderen',
    saved: 'Opgeslagen. U kunt het nog wijzigen of een opmerking toevoegen.',
    yourAnswer: 'Uw antwoord: {score} van 10',
    amend: 'Mijn antwoord wijzigen',
    expiredTitle: 'Deze enquête is gesloten',
    expired:
      'Het is te laat om te antwoorden, maar niet om ons iets te laten weten. U kunt altijd contact met ons opnemen.',
    contact: 'Neem contact op',
    notFoundTitle: 'Deze link werkt niet',
    notFound: 'Misschien ontbreekt er een deel. Open de link nog een keer vanuit de e-mail.',
    failedTitle: 'Er is iets misgegaan',
    failed:
      'De fout ligt bij ons, en uw antwoord is misschien niet opgeslagen. Probeer het over een paar minuten opnieuw.',
  },
  unsubscribe: {
    title: 'Afmelden',
    question:
      'Zullen wij u deze enquêtes niet meer sturen? U krijgt nog steeds antwoord op uw vragen.',
    confirm: 'Geen enquêtes meer',
    doneTitle: 'U bent afgemeld',
    done: 'Wij sturen u deze enquêtes niet meer. U krijgt nog steeds antwoord op uw vragen.',
    undo: 'Ongedaan maken: blijf ze sturen',
    undoneTitle: 'U bent weer aangemeld',
    undone: 'Wij vragen u af en toe weer iets, nadat wij een vraag van u hebben opgelost.',
  },
  privacy: 'Uw antwoord wordt bij uw vraag opgeslagen en door ons team gelezen.',
});
