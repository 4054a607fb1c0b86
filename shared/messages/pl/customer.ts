import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Polish. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'nas',
  email: {
    subject: 'Czy poleciliby Państwo {brand}?',
    reminderSubject: 'Przypomnienie: czy poleciliby Państwo {brand}?',
    preheader: 'Jedno pytanie o naszą obsługę. Odpowiedź zajmie około dziesięciu sekund.',
    greeting: 'Dzień dobry, {name}!',
    greetingUnnamed: 'Dzień dobry!',
    intro:
      'Państwa zgłoszenie „{subject}” zostało rozwiązane {date}. Mamy do Państwa jedno pytanie:',
    introUntitled:
      'Państwa zgłoszenie nr {ticket} zostało rozwiązane {date}. Mamy do Państwa jedno pytanie:',
    reminderIntro:
      'Po rozwiązaniu Państwa zgłoszenia „{subject}” ({date}) wysłaliśmy jedno pytanie. Jeśli mają Państwo dziesięć sekund, nadal chętnie poznamy odpowiedź:',
    reminderIntroUntitled:
      'Po rozwiązaniu Państwa zgłoszenia nr {ticket} ({date}) wysłaliśmy jedno pytanie. Jeśli mają Państwo dziesięć sekund, nadal chętnie poznamy odpowiedź:',
    choose:
      'Proszę wybrać liczbę. Na stronie, która się otworzy, można ją zmienić, dodać komentarz i wysłać odpowiedź.',
    whyYou:
      'Otrzymują Państwo tę wiadomość, ponieważ skontaktowali się Państwo z nami, a zgłoszenie nr {ticket} zostało rozwiązane.',
    unsubscribe: 'Rezygnacja z tych ankiet',
    plainTextHint: 'Odpowiedź można wysłać tutaj:',
  },
  question:
    'Jakie jest prawdopodobieństwo, że polecą Państwo {brand} znajomym lub współpracownikom?',
  lowLabel: 'Zupełnie nieprawdopodobne',
  highLabel: 'Bardzo prawdopodobne',
  scale: 'Proszę wybrać liczbę od 0 (zupełnie nieprawdopodobne) do 10 (bardzo prawdopodobne).',
  reason: 'Jaki jest główny powód tej oceny?',
  improve: 'Co moglibyśmy zrobić lepiej?',
  reasonBy: {
    promoter: 'Co zrobiliśmy dobrze?',
    passive: 'Czego zabrakło do 9 lub 10?',
    detractor: 'Jaki był główny problem?',
  },
  improveBy: {
    promoter: 'Co moglibyśmy zrobić jeszcze lepiej?',
    passive: 'Co dałoby ocenę 9 lub 10?',
    detractor: 'Co powinniśmy byli zrobić inaczej?',
  },
  contactOk: 'Można się ze mną skontaktować w sprawie tej odpowiedzi',
  optional: 'opcjonalnie',
  submit: 'Wyślij odpowiedź',
  change: 'Zmień odpowiedź',
  page: {
    title: 'Pytanie od {brand}',
    errorPrefix: 'Błąd: ',
    scoreMissing: 'Proszę wybrać liczbę od 0 do 10.',
    textTooLong:
      'Proszę skrócić tekst do najwyżej {limit, plural, one {# znaku} few {# znaków} many {# znaków} other {# znaku}}.',
    chosen: 'Wybrano {score}. Proszę wysłać odpowiedź poniżej lub wybrać inną liczbę.',
    answered: 'Ta ankieta ma już odpowiedź. Jeśli zmienili Państwo zdanie, można ją tutaj zmienić.',
    thanksTitle: 'Dziękujemy',
    thanks: {
      promoter: 'Cieszymy się. Odpowiedź została zapisana przy zgłoszeniu.',
      passive: 'To dla nas ważna wskazówka. Odpowiedź została zapisana przy zgłoszeniu.',
      detractor:
        'Przykro nam, że nie było lepiej. Odpowiedź została zapisana przy zgłoszeniu, gdzie zobaczy ją nasz zespół.',
    },
    contactBy:
      'Ktoś z naszego zespołu skontaktuje się z Państwem w tej sprawie. Najpóźniej: {day}.',
    review: 'Podzielenie się doświadczeniem z innymi',
    saved: 'Zapisano. Odpowiedź można jeszcze zmienić lub dodać komentarz.',
    yourAnswer: 'Państwa odpowiedź: {score} na 10',
    amend: 'Zmień moją odpowiedź',
    expiredTitle: 'Ta ankieta jest już zamknięta',
    expired:
      'Na odpowiedź jest już za późno, ale nie na rozmowę. Zawsze można się z nami skontaktować.',
    contact: 'Kontakt z nami',
    notFoundTitle: 'Ten link nie działa',
    notFound: 'Być może brakuje jego części. Proszę otworzyć go z wiadomości jeszcze raz.',
    failedTitle: 'Coś poszło nie tak',
    failed:
      'To nasz błąd, a odpowiedź mogła nie zostać zapisana. Proszę spróbować ponownie za kilka minut.',
  },
  unsubscribe: {
    title: 'Rezygnacja z ankiet',
    question:
      'Czy mamy przestać wysyłać te ankiety? Odpowiedzi na zgłoszenia będą nadal przychodzić.',
    confirm: 'Nie wysyłajcie więcej ankiet',
    doneTitle: 'Zrezygnowano z ankiet',
    done: 'Nie wyślemy więcej tych ankiet. Odpowiedzi na zgłoszenia będą nadal przychodzić.',
    undo: 'Cofnij: wysyłajcie je dalej',
    undoneTitle: 'Ankiety są znów włączone',
    undone: 'Będziemy znów pytać od czasu do czasu, po rozwiązaniu zgłoszenia.',
  },
  privacy: 'Odpowiedź jest zapisywana przy zgłoszeniu i widzi ją nasz zespół.',
});
