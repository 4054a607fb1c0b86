import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Czech. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'nás',
  email: {
    subject: 'Doporučili byste {brand}?',
    reminderSubject: 'Připomenutí: doporučili byste {brand}?',
    preheader: 'Jedna otázka k tomu, jak jsme si vedli. Zabere asi deset sekund.',
    greeting: 'Dobrý den, {name},',
    greetingUnnamed: 'Dobrý den,',
    intro: 'Váš požadavek „{subject}“ byl {date} vyřešen. Máme na vás jednu otázku:',
    introUntitled: 'Váš požadavek č. {ticket} byl {date} vyřešen. Máme na vás jednu otázku:',
    reminderIntro:
      'Po vyřešení vašeho požadavku „{subject}“ ({date}) jsme vám poslali jednu otázku. Pokud máte deset sekund, stále nás váš názor zajímá:',
    reminderIntroUntitled:
      'Po vyřešení vašeho požadavku č. {ticket} ({date}) jsme vám poslali jednu otázku. Pokud máte deset sekund, stále nás váš názor zajímá:',
    choose:
      'Vyberte číslo. Na stránce, která se otevře, ho můžete změnit, připsat komentář a odpověď odeslat.',
    whyYou:
      'Tento e-mail dostáváte, protože jste se na nás obrátili a váš požadavek č. {ticket} byl vyřešen.',
    unsubscribe: 'Odhlásit se z těchto průzkumů',
    plainTextHint: 'Odpovězte zde:',
  },
  question: 'Jaká je pravděpodobnost, že {brand} doporučíte příteli nebo kolegovi?',
  lowLabel: 'Zcela nepravděpodobné',
  highLabel: 'Velmi pravděpodobné',
  scale: 'Vyberte číslo od 0 (zcela nepravděpodobné) do 10 (velmi pravděpodobné).',
  reason: 'Jaký je hlavní důvod vašeho hodnocení?',
  improve: 'Co bychom mohli dělat lépe?',
  reasonBy: {
    promoter: 'Co jsme udělali dobře?',
    passive: 'Co chybělo k 9 nebo 10?',
    detractor: 'Jaký byl hlavní problém?',
  },
  improveBy: {
    promoter: 'Co bychom mohli dělat ještě lépe?',
    passive: 'Co by z toho udělalo 9 nebo 10?',
    detractor: 'Co jsme měli udělat jinak?',
  },
  contactOk: 'Ohledně odpovědi mě můžete kontaktovat',
  optional: 'nepovinné',
  submit: 'Odeslat odpověď',
  change: 'Změnit odpověď',
  page: {
    title: 'Otázka od {brand}',
    errorPrefix: 'Chyba: ',
    scoreMissing: 'Vyberte číslo od 0 do 10.',
    textTooLong:
      'Zkraťte text nejvýše na {limit, plural, one {# znak} few {# znaky} many {# znaku} other {# znaků}}.',
    chosen: 'Vybrali jste {score}. Odešlete odpověď níže, nebo vyberte jiné číslo.',
    answered: 'Už jste odpověděli. Pokud jste změnili názor, můžete odpověď upravit zde.',
    thanksTitle: 'Děkujeme',
    thanks: {
      promoter: 'To nás těší. Vaše odpověď je uložena u vašeho požadavku.',
      passive: 'Pomáhá nám to vědět. Vaše odpověď je uložena u vašeho požadavku.',
      detractor:
        'Mrzí nás, že to nebylo lepší. Vaše odpověď je uložena u vašeho požadavku, kde ji uvidí náš tým.',
    },
    contactBy: 'Někdo z našeho týmu se vám kvůli tomu ozve. Nejpozději: {day}.',
    review: 'Podělte se o svou zkušenost s ostatními',
    saved: 'Uloženo. Odpověď můžete ještě změnit nebo připsat komentář.',
    yourAnswer: 'Vaše odpověď: {score} z 10',
    amend: 'Změnit moji odpověď',
    expiredTitle: 'Tento průzkum už skončil',
    expired:
      'Na odpověď je už pozdě, ale na to, abyste nám něco sdělili, ne. Kdykoli se na nás můžete obrátit.',
    contact: 'Kontaktujte nás',
    notFoundTitle: 'Tento odkaz nefunguje',
    notFound: 'Možná mu chybí část. Otevřete ho prosím z e-mailu ještě jednou.',
    failedTitle: 'Něco se nepovedlo',
    failed:
      'Chyba je na naší straně a vaše odpověď se možná neuložila. Zkuste to prosím znovu za několik minut.',
  },
  unsubscribe: {
    title: 'Odhlášení',
    question:
      'Máme vám tyto průzkumy přestat posílat? Odpovědi na své požadavky budete dostávat dál.',
    confirm: 'Neposílat průzkumy',
    doneTitle: 'Průzkumy jsou odhlášeny',
    done: 'Tyto průzkumy vám už posílat nebudeme. Odpovědi na své požadavky budete dostávat dál.',
    undo: 'Vrátit zpět: posílejte je dál',
    undoneTitle: 'Průzkumy jsou opět zapnuté',
    undone: 'Občas se vás zase zeptáme, až vyřešíme některý váš požadavek.',
  },
  privacy: 'Vaše odpověď se uloží u vašeho požadavku a uvidí ji náš tým.',
});
