import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Finnish; a brand's name stays as it is beside a noun. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'meitä',
  email: {
    subject: 'Suosittelisitko {brand, select, meitä {meitä} other {yritystä {brand}}}?',
    reminderSubject:
      'Muistutus: suosittelisitko {brand, select, meitä {meitä} other {yritystä {brand}}}?',
    preheader: 'Yksi kysymys siitä, miten onnistuimme. Vastaaminen vie noin kymmenen sekuntia.',
    greeting: 'Hei {name},',
    greetingUnnamed: 'Hei,',
    intro: 'Yhteydenottosi ”{subject}” ratkaistiin {date}. Meillä on sinulle yksi kysymys:',
    introUntitled:
      'Yhteydenottosi nro {ticket} ratkaistiin {date}. Meillä on sinulle yksi kysymys:',
    reminderIntro:
      'Kun yhteydenottosi ”{subject}” oli ratkaistu {date}, lähetimme sinulle yhden kysymyksen. Jos sinulla on kymmenen sekuntia, kuulisimme sinusta edelleen mielellämme:',
    reminderIntroUntitled:
      'Kun yhteydenottosi nro {ticket} oli ratkaistu {date}, lähetimme sinulle yhden kysymyksen. Jos sinulla on kymmenen sekuntia, kuulisimme sinusta edelleen mielellämme:',
    choose:
      'Valitse numero. Avautuvalla sivulla voit vaihtaa sen, kirjoittaa kommentin ja lähettää vastauksesi.',
    whyYou:
      'Saat tämän viestin, koska otit meihin yhteyttä ja yhteydenottosi nro {ticket} on ratkaistu.',
    unsubscribe: 'Peru nämä kyselyt',
    plainTextHint: 'Vastaa tästä:',
  },
  question:
    'Kuinka todennäköisesti suosittelisit {brand, select, meitä {meitä} other {yritystä {brand}}} ystävälle tai kollegalle?',
  lowLabel: 'Erittäin epätodennäköisesti',
  highLabel: 'Erittäin todennäköisesti',
  scale: 'Valitse numero väliltä 0 (erittäin epätodennäköisesti) – 10 (erittäin todennäköisesti).',
  reason: 'Mikä on tärkein syy vastaukseesi?',
  improve: 'Mitä voisimme tehdä paremmin?',
  reasonBy: {
    promoter: 'Missä onnistuimme?',
    passive: 'Mikä jäi puuttumaan arvosanasta 9 tai 10?',
    detractor: 'Mikä oli suurin ongelma?',
  },
  improveBy: {
    promoter: 'Mitä voisimme tehdä vielä paremmin?',
    passive: 'Mikä olisi nostanut arvosanan 9:ään tai 10:een?',
    detractor: 'Mitä meidän olisi pitänyt tehdä toisin?',
  },
  contactOk: 'Minuun saa ottaa yhteyttä vastauksestani',
  optional: 'valinnainen',
  submit: 'Lähetä vastaus',
  change: 'Päivitä vastaus',
  page: {
    title: '{brand, select, meitä {Kysymys meiltä} other {Kysymys yritykseltä {brand}}}',
    errorPrefix: 'Virhe: ',
    scoreMissing: 'Valitse numero väliltä 0–10.',
    textTooLong: 'Lyhennä tekstiä: enintään {limit, plural, one {# merkki} other {# merkkiä}}.',
    chosen: 'Valitsit numeron {score}. Lähetä vastauksesi alla tai valitse toinen numero.',
    answered: 'Olet jo vastannut. Jos muutit mielesi, voit muuttaa vastaustasi tässä.',
    thanksTitle: 'Kiitos',
    thanks: {
      promoter: 'Ilo kuulla. Vastauksesi on tallennettu yhteydenottosi yhteyteen.',
      passive: 'Tämä auttaa meitä. Vastauksesi on tallennettu yhteydenottosi yhteyteen.',
      detractor:
        'Olemme pahoillamme, ettei palvelu ollut parempaa. Vastauksesi on tallennettu yhteydenottosi yhteyteen, ja tiimimme näkee sen.',
    },
    contactBy: 'Tiimimme ottaa sinuun yhteyttä asiasta. Viimeistään: {day}.',
    review: 'Jaa kokemuksesi muiden kanssa',
    saved: 'Tallennettu. Voit vielä muuttaa sitä tai kirjoittaa kommentin.',
    yourAnswer: 'Vastauksesi: {score}/10',
    amend: 'Muuta vastaustani',
    expiredTitle: 'Tämä kysely on päättynyt',
    expired:
      'Vastaaminen ei enää onnistu, mutta kuulemme sinusta silti mielellämme. Voit aina ottaa meihin yhteyttä.',
    contact: 'Ota yhteyttä',
    notFoundTitle: 'Tämä linkki ei toimi',
    notFound: 'Siitä saattaa puuttua osa. Avaa se sähköpostista uudelleen.',
    failedTitle: 'Jokin meni vikaan',
    failed:
      'Vika on meidän, eikä vastauksesi ehkä tallentunut. Yritä uudelleen muutaman minuutin kuluttua.',
  },
  unsubscribe: {
    title: 'Peru kyselyt',
    question:
      'Lopetetaanko näiden kyselyiden lähettäminen sinulle? Saat edelleen vastaukset yhteydenottoihisi.',
    confirm: 'Lopeta kyselyt',
    doneTitle: 'Kyselyt on peruttu',
    done: 'Emme lähetä sinulle enää näitä kyselyitä. Saat edelleen vastaukset yhteydenottoihisi.',
    undo: 'Kumoa: lähettäkää kyselyt edelleen',
    undoneTitle: 'Kyselyt jatkuvat',
    undone: 'Kysymme sinulta taas silloin tällöin, kun olemme ratkaisseet yhteydenottosi.',
  },
  privacy: 'Vastauksesi tallennetaan yhteydenottosi yhteyteen, ja tiimimme näkee sen.',
});
