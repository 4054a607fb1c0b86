import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in German. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'uns',
  email: {
    subject: 'Würden Sie {brand} weiterempfehlen?',
    reminderSubject: 'Erinnerung: Würden Sie {brand} weiterempfehlen?',
    preheader: 'Eine Frage dazu, wie es lief. Sie dauert etwa zehn Sekunden.',
    greeting: 'Guten Tag {name},',
    greetingUnnamed: 'Guten Tag,',
    intro: 'Ihre Anfrage „{subject}“ wurde am {date} gelöst. Wir haben eine Frage an Sie:',
    introUntitled: 'Ihre Anfrage Nr. {ticket} wurde am {date} gelöst. Wir haben eine Frage an Sie:',
    reminderIntro:
      'Nachdem Ihre Anfrage „{subject}“ am {date} gelöst war, haben wir Ihnen eine Frage geschickt. Wenn Sie zehn Sekunden haben, würden wir uns weiterhin über Ihre Antwort freuen:',
    reminderIntroUntitled:
      'Nachdem Ihre Anfrage Nr. {ticket} am {date} gelöst war, haben wir Ihnen eine Frage geschickt. Wenn Sie zehn Sekunden haben, würden wir uns weiterhin über Ihre Antwort freuen:',
    choose:
      'Wählen Sie eine Zahl. Auf der Seite, die sich öffnet, können Sie sie ändern, einen Kommentar schreiben und Ihre Antwort absenden.',
    whyYou:
      'Sie erhalten diese E-Mail, weil Sie sich an uns gewandt haben und Ihre Anfrage Nr. {ticket} gelöst wurde.',
    unsubscribe: 'Diese Umfragen abbestellen',
    plainTextHint: 'Hier antworten:',
  },
  question:
    'Wie wahrscheinlich ist es, dass Sie {brand} einem Freund oder Kollegen weiterempfehlen?',
  lowLabel: 'Überhaupt nicht wahrscheinlich',
  highLabel: 'Äußerst wahrscheinlich',
  scale:
    'Wählen Sie eine Zahl von 0 (überhaupt nicht wahrscheinlich) bis 10 (äußerst wahrscheinlich).',
  reason: 'Was ist der wichtigste Grund für Ihre Bewertung?',
  improve: 'Was könnten wir besser machen?',
  reasonBy: {
    promoter: 'Was haben wir gut gemacht?',
    passive: 'Was hat zu einer 9 oder 10 gefehlt?',
    detractor: 'Was war das größte Problem?',
  },
  improveBy: {
    promoter: 'Was könnten wir noch besser machen?',
    passive: 'Was hätte es zu einer 9 oder 10 gemacht?',
    detractor: 'Was hätten wir anders machen sollen?',
  },
  contactOk: 'Sie dürfen mich zu meiner Antwort kontaktieren',
  optional: 'freiwillig',
  submit: 'Antwort absenden',
  change: 'Antwort ändern',
  page: {
    title: 'Eine Frage von {brand}',
    errorPrefix: 'Fehler: ',
    scoreMissing: 'Wählen Sie eine Zahl von 0 bis 10.',
    textTooLong: 'Kürzen Sie den Text auf höchstens {limit, number} Zeichen.',
    chosen:
      'Sie haben {score} gewählt. Senden Sie Ihre Antwort unten ab, oder wählen Sie eine andere Zahl.',
    answered:
      'Sie haben bereits geantwortet. Wenn Sie es sich anders überlegt haben, können Sie Ihre Antwort hier ändern.',
    thanksTitle: 'Vielen Dank',
    thanks: {
      promoter: 'Das freut uns. Ihre Antwort ist bei Ihrer Anfrage gespeichert.',
      passive: 'Das hilft uns weiter. Ihre Antwort ist bei Ihrer Anfrage gespeichert.',
      detractor:
        'Es tut uns leid, dass es nicht besser war. Ihre Antwort ist bei Ihrer Anfrage gespeichert, wo unser Team sie sieht.',
    },
    contactBy: 'Jemand aus unserem Team meldet sich dazu bis {day} bei Ihnen.',
    review: 'Teilen Sie Ihre Erfahrung mit anderen',
    saved: 'Gespeichert. Sie können die Antwort noch ändern oder einen Kommentar schreiben.',
    yourAnswer: 'Ihre Antwort: {score} von 10',
    amend: 'Meine Antwort ändern',
    expiredTitle: 'Diese Umfrage ist beendet',
    expired:
      'Für eine Antwort ist es zu spät, aber nicht, um uns etwas zu sagen. Sie können sich jederzeit an uns wenden.',
    contact: 'Kontakt aufnehmen',
    notFoundTitle: 'Dieser Link funktioniert nicht',
    notFound: 'Vielleicht fehlt ein Teil davon. Bitte öffnen Sie ihn noch einmal aus der E-Mail.',
    failedTitle: 'Etwas ist schiefgegangen',
    failed:
      'Der Fehler liegt bei uns, und Ihre Antwort wurde vielleicht nicht gespeichert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
  unsubscribe: {
    title: 'Abbestellen',
    question:
      'Sollen wir Ihnen diese Umfragen nicht mehr schicken? Antworten auf Ihre Anfragen erhalten Sie weiterhin.',
    confirm: 'Keine Umfragen mehr',
    doneTitle: 'Die Umfragen sind abbestellt',
    done: 'Wir schicken Ihnen diese Umfragen nicht mehr. Antworten auf Ihre Anfragen erhalten Sie weiterhin.',
    undo: 'Rückgängig: weiterhin schicken',
    undoneTitle: 'Die Umfragen kommen wieder',
    undone: 'Wir fragen Sie gelegentlich wieder, wenn wir eine Anfrage von Ihnen gelöst haben.',
  },
  privacy: 'Ihre Antwort wird bei Ihrer Anfrage gespeichert und von unserem Team gelesen.',
});
