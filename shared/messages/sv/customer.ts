import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Swedish. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'oss',
  email: {
    subject: 'Skulle du rekommendera {brand}?',
    reminderSubject: 'Påminnelse: Skulle du rekommendera {brand}?',
    preheader: 'En fråga om hur det gick. Det tar ungefär tio sekunder.',
    greeting: 'Hej {name}!',
    greetingUnnamed: 'Hej!',
    intro: 'Ditt ärende ”{subject}” löstes den {date}. Vi har en fråga till dig:',
    introUntitled: 'Ditt ärende nr {ticket} löstes den {date}. Vi har en fråga till dig:',
    reminderIntro:
      'När ditt ärende ”{subject}” hade lösts den {date} skickade vi en fråga till dig. Om du har tio sekunder vill vi fortfarande gärna höra av dig:',
    reminderIntroUntitled:
      'När ditt ärende nr {ticket} hade lösts den {date} skickade vi en fråga till dig. Om du har tio sekunder vill vi fortfarande gärna höra av dig:',
    choose:
      'Välj en siffra. På sidan som öppnas kan du ändra den, skriva en kommentar och skicka ditt svar.',
    whyYou:
      'Du får det här mejlet för att du har kontaktat oss och ditt ärende nr {ticket} är löst.',
    unsubscribe: 'Avanmäl dig från de här enkäterna',
    plainTextHint: 'Svara här:',
  },
  question: 'Hur sannolikt är det att du skulle rekommendera {brand} till en vän eller kollega?',
  lowLabel: 'Inte alls sannolikt',
  highLabel: 'Extremt sannolikt',
  scale: 'Välj en siffra från 0 (inte alls sannolikt) till 10 (extremt sannolikt).',
  reason: 'Vad är den främsta anledningen till att du ger detta betyg?',
  improve: 'Vad skulle vi kunna göra bättre?',
  reasonBy: {
    promoter: 'Vad gjorde vi bra?',
    passive: 'Vad gjorde att det inte blev 9 eller 10?',
    detractor: 'Vad var det största problemet?',
  },
  improveBy: {
    promoter: 'Vad skulle vi kunna göra ännu bättre?',
    passive: 'Vad hade gjort det till 9 eller 10?',
    detractor: 'Vad borde vi ha gjort annorlunda?',
  },
  contactOk: 'Ni får gärna kontakta mig om mitt svar',
  optional: 'valfritt',
  submit: 'Skicka svar',
  change: 'Uppdatera svar',
  page: {
    title: 'En fråga från {brand}',
    errorPrefix: 'Fel: ',
    scoreMissing: 'Välj en siffra från 0 till 10.',
    textTooLong: 'Korta texten till högst {limit, number} tecken.',
    chosen: 'Du valde {score}. Skicka ditt svar här nedanför, eller välj en annan siffra.',
    answered: 'Du har redan svarat. Om du har ändrat dig kan du ändra ditt svar här.',
    thanksTitle: 'Tack',
    thanks: {
      promoter: 'Det är vi glada att höra. Ditt svar är sparat tillsammans med ditt ärende.',
      passive: 'Det är bra för oss att veta. Ditt svar är sparat tillsammans med ditt ärende.',
      detractor:
        'Vi är ledsna att det inte blev bättre. Ditt svar är sparat tillsammans med ditt ärende, där våra medarbetare ser det.',
    },
    contactBy: 'Någon i vårt team kontaktar dig om det senast {day}.',
    review: 'Dela din upplevelse med andra',
    saved: 'Sparat. Du kan fortfarande ändra det eller skriva en kommentar.',
    yourAnswer: 'Ditt svar: {score} av 10',
    amend: 'Ändra mitt svar',
    expiredTitle: 'Enkäten är stängd',
    expired:
      'Det är för sent att svara, men inte för sent att berätta något för oss. Du är alltid välkommen att kontakta oss.',
    contact: 'Kontakta oss',
    notFoundTitle: 'Länken fungerar inte',
    notFound: 'En del av den kanske saknas. Öppna den från mejlet en gång till.',
    failedTitle: 'Något gick fel',
    failed: 'Felet är vårt, och ditt svar kanske inte har sparats. Försök igen om några minuter.',
  },
  unsubscribe: {
    title: 'Avanmälan',
    question:
      'Ska vi sluta skicka de här enkäterna till dig? Du får fortfarande svar på dina ärenden.',
    confirm: 'Sluta skicka enkäter',
    doneTitle: 'Du är avanmäld',
    done: 'Vi skickar inte de här enkäterna till dig igen. Du får fortfarande svar på dina ärenden.',
    undo: 'Ångra: fortsätt skicka dem',
    undoneTitle: 'Du är anmäld igen',
    undone: 'Vi frågar dig igen då och då, när vi har löst ett ärende från dig.',
  },
  privacy: 'Ditt svar sparas tillsammans med ditt ärende och ses av våra medarbetare.',
});
