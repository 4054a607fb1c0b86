import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Italian. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'noi',
  email: {
    subject: '{brand, select, noi {Ci consiglierebbe?} other {Consiglierebbe {brand}?}}',
    reminderSubject:
      'Promemoria: {brand, select, noi {ci consiglierebbe?} other {consiglierebbe {brand}?}}',
    preheader: 'Una domanda su come è andata. Richiede circa dieci secondi.',
    greeting: 'Buongiorno {name},',
    greetingUnnamed: 'Buongiorno,',
    intro: 'La Sua richiesta «{subject}» è stata risolta il {date}. Abbiamo una domanda per Lei:',
    introUntitled:
      'La Sua richiesta n. {ticket} è stata risolta il {date}. Abbiamo una domanda per Lei:',
    reminderIntro:
      'Dopo che la Sua richiesta «{subject}» è stata risolta il {date}, Le abbiamo inviato una domanda. Se ha dieci secondi, la Sua opinione ci interessa ancora:',
    reminderIntroUntitled:
      'Dopo che la Sua richiesta n. {ticket} è stata risolta il {date}, Le abbiamo inviato una domanda. Se ha dieci secondi, la Sua opinione ci interessa ancora:',
    choose:
      'Scelga un numero. Nella pagina che si apre potrà modificarlo, aggiungere un commento e inviare la risposta.',
    whyYou:
      'Riceve questa e-mail perché ci ha contattato e la Sua richiesta n. {ticket} è stata risolta.',
    unsubscribe: 'Non ricevere più questi sondaggi',
    plainTextHint: 'Risponda qui:',
  },
  question:
    '{brand, select, noi {Quanto è probabile che Lei ci consigli} other {Quanto è probabile che Lei consigli {brand}}} a un amico o a un collega?',
  lowLabel: 'Per niente probabile',
  highLabel: 'Estremamente probabile',
  scale: 'Scelga un numero da 0 (per niente probabile) a 10 (estremamente probabile).',
  reason: 'Qual è il motivo principale del Suo punteggio?',
  improve: 'Che cosa potremmo fare meglio?',
  reasonBy: {
    promoter: 'Che cosa abbiamo fatto bene?',
    passive: 'Che cosa è mancato per un 9 o un 10?',
    detractor: 'Qual è stato il problema principale?',
  },
  improveBy: {
    promoter: 'Che cosa potremmo fare ancora meglio?',
    passive: 'Che cosa l’avrebbe reso un 9 o un 10?',
    detractor: 'Che cosa avremmo dovuto fare diversamente?',
  },
  contactOk: 'Potete contattarmi in merito alla mia risposta',
  optional: 'facoltativo',
  submit: 'Invia la risposta',
  change: 'Modifica la risposta',
  page: {
    title: '{brand, select, noi {Una domanda da parte nostra} other {Una domanda da {brand}}}',
    errorPrefix: 'Errore: ',
    scoreMissing: 'Scelga un numero da 0 a 10.',
    textTooLong:
      'Riduca il testo a un massimo di {limit, plural, one {# carattere} many {# di caratteri} other {# caratteri}}.',
    chosen: 'Ha scelto {score}. Invii la risposta qui sotto o scelga un altro numero.',
    answered: 'Ha già risposto. Se ha cambiato idea, modifichi qui la Sua risposta.',
    thanksTitle: 'Grazie',
    thanks: {
      promoter: 'Ci fa piacere. La Sua risposta è stata salvata con la Sua richiesta.',
      passive: 'Saperlo ci aiuta. La Sua risposta è stata salvata con la Sua richiesta.',
      detractor:
        'Ci dispiace che non sia andata meglio. La Sua risposta è stata salvata con la Sua richiesta, dove il nostro team la vede.',
    },
    contactBy: 'Una persona del nostro team la contatterà al riguardo entro {day}.',
    review: 'Condivida la sua esperienza con altri',
    saved: 'Salvato. Può ancora modificare la risposta o aggiungere un commento.',
    yourAnswer: 'La Sua risposta: {score} su 10',
    amend: 'Modifica la mia risposta',
    expiredTitle: 'Questo sondaggio è chiuso',
    expired:
      'È troppo tardi per rispondere, ma non per dirci qualcosa. Può contattarci in qualsiasi momento.',
    contact: 'Ci contatti',
    notFoundTitle: 'Questo link non funziona',
    notFound: 'Forse ne manca una parte. Lo apra di nuovo dall’e-mail.',
    failedTitle: 'Qualcosa è andato storto',
    failed:
      'L’errore è nostro e la Sua risposta potrebbe non essere stata salvata. Riprovi tra qualche minuto.',
  },
  unsubscribe: {
    title: 'Annulla l’iscrizione',
    question:
      'Vuole che smettiamo di inviarLe questi sondaggi? Continuerà a ricevere le risposte alle Sue richieste.',
    confirm: 'Non inviare più sondaggi',
    doneTitle: 'Iscrizione annullata',
    done: 'Non Le invieremo più questi sondaggi. Continuerà a ricevere le risposte alle Sue richieste.',
    undo: 'Annulla: continuate a inviarli',
    undoneTitle: 'I sondaggi sono di nuovo attivi',
    undone: 'Le chiederemo di nuovo un parere ogni tanto, dopo aver risolto una Sua richiesta.',
  },
  privacy: 'La Sua risposta viene salvata con la Sua richiesta e letta dal nostro team.',
});
