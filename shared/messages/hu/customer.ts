import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Hungarian; a brand's name stays as it is beside a noun. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'minket',
  email: {
    subject:
      '{brand, select, minket {Ajánlana minket másoknak?} other {Ajánlaná másoknak a(z) {brand} szolgáltatását?}}',
    reminderSubject:
      'Emlékeztető: {brand, select, minket {ajánlana minket másoknak?} other {ajánlaná másoknak a(z) {brand} szolgáltatását?}}',
    preheader: 'Egy kérdés arról, hogyan sikerült segítenünk. Körülbelül tíz másodperc.',
    greeting: 'Kedves {name}!',
    greetingUnnamed: 'Tisztelt Ügyfelünk!',
    intro: '„{subject}” tárgyú megkeresését megoldottuk ({date}). Egy kérdésünk van Önhöz:',
    introUntitled: '{ticket}. számú megkeresését megoldottuk ({date}). Egy kérdésünk van Önhöz:',
    reminderIntro:
      'Miután „{subject}” tárgyú megkeresését megoldottuk ({date}), küldtünk Önnek egy kérdést. Ha van tíz másodperce, továbbra is kíváncsiak vagyunk a véleményére:',
    reminderIntroUntitled:
      'Miután {ticket}. számú megkeresését megoldottuk ({date}), küldtünk Önnek egy kérdést. Ha van tíz másodperce, továbbra is kíváncsiak vagyunk a véleményére:',
    choose:
      'Válasszon egy számot. A megnyíló oldalon módosíthatja, megjegyzést fűzhet hozzá, és elküldheti a válaszát.',
    whyYou:
      'Azért kapta ezt az e-mailt, mert kapcsolatba lépett velünk, és {ticket}. számú megkeresését megoldottuk.',
    unsubscribe: 'Leiratkozás ezekről a felmérésekről',
    plainTextHint: 'Itt válaszolhat:',
  },
  question:
    'Mennyire valószínű, hogy {brand, select, minket {ajánlana minket} other {ajánlaná a(z) {brand} szolgáltatását}} egy ismerősének vagy kollégájának?',
  lowLabel: 'Egyáltalán nem valószínű',
  highLabel: 'Rendkívül valószínű',
  scale: 'Válasszon egy számot 0 (egyáltalán nem valószínű) és 10 (rendkívül valószínű) között.',
  reason: 'Mi az értékelésének fő oka?',
  improve: 'Mit csinálhatnánk jobban?',
  reasonBy: {
    promoter: 'Mit csináltunk jól?',
    passive: 'Mi hiányzott a 9-eshez vagy a 10-eshez?',
    detractor: 'Mi volt a legfőbb probléma?',
  },
  improveBy: {
    promoter: 'Mit csinálhatnánk még jobban?',
    passive: 'Mitől lett volna 9-es vagy 10-es?',
    detractor: 'Mit kellett volna másként tennünk?',
  },
  contactOk: 'Kereshetnek a válaszommal kapcsolatban',
  optional: 'nem kötelező',
  submit: 'Válasz elküldése',
  change: 'Válasz módosítása',
  page: {
    title: '{brand, select, minket {Kérdésünk Önhöz} other {Kérdés – {brand}}}',
    errorPrefix: 'Hiba: ',
    scoreMissing: 'Válasszon egy számot 0 és 10 között.',
    textTooLong: 'Rövidítse a szöveget legfeljebb {limit, number} karakterre.',
    chosen: 'Az Ön választása: {score}. Küldje el a válaszát alább, vagy válasszon másik számot.',
    answered: 'Ön már válaszolt. Ha meggondolta magát, itt módosíthatja a válaszát.',
    thanksTitle: 'Köszönjük',
    thanks: {
      promoter: 'Örömmel halljuk. A válaszát elmentettük a megkereséséhez.',
      passive: 'Ez segít nekünk. A válaszát elmentettük a megkereséséhez.',
      detractor:
        'Sajnáljuk, hogy nem sikerült jobban. A válaszát elmentettük a megkereséséhez, ahol a munkatársaink látják.',
    },
    contactBy: 'Munkatársunk felveszi Önnel a kapcsolatot ez ügyben. Legkésőbb: {day}.',
    review: 'Ossza meg tapasztalatát másokkal',
    saved: 'Elmentettük. Még módosíthatja, vagy megjegyzést fűzhet hozzá.',
    yourAnswer: 'Az Ön válasza: {score} a 10-ből',
    amend: 'Módosítom a válaszomat',
    expiredTitle: 'Ez a felmérés lezárult',
    expired: 'Válaszolni már késő, de elmondani valamit nem. Bármikor kapcsolatba léphet velünk.',
    contact: 'Kapcsolatfelvétel',
    notFoundTitle: 'Ez a hivatkozás nem működik',
    notFound: 'Lehet, hogy hiányzik egy része. Nyissa meg újra az e-mailből.',
    failedTitle: 'Valami hiba történt',
    failed:
      'A hiba a mi oldalunkon van, és lehet, hogy a válasza nem lett elmentve. Próbálja újra néhány perc múlva.',
  },
  unsubscribe: {
    title: 'Leiratkozás',
    question: 'Ne küldjük többé ezeket a felméréseket? A megkereséseire továbbra is kap választ.',
    confirm: 'Ne küldjenek felmérést',
    doneTitle: 'Leiratkozott',
    done: 'Nem küldünk több ilyen felmérést. A megkereséseire továbbra is kap választ.',
    undo: 'Visszavonás: küldjék tovább',
    undoneTitle: 'Újra feliratkozott',
    undone: 'Időnként ismét megkérdezzük, miután megoldottuk valamelyik megkeresését.',
  },
  privacy: 'A válaszát a megkereséséhez mentjük, és a munkatársaink látják.',
});
