import type { settingsFields as english } from '../../en/workspace/settings-fields.ts';
import { translation } from '../../translation.ts';
import { surveyFields } from './survey-fields.ts';

/** What the settings' fields are called and how each is explained, in Danish. */
export const settingsFields = translation<typeof english>()({
  language: {
    label: 'Sprog i noter, opgaver og alarmer',
    hint: 'Det, Aftercare skriver til jeres team. Appen selv taler hver agents eget sprog.',
  },
  surveys: surveyFields,
  followUp: {
    enabled: {
      label: 'Opret en opfølgning ved lave scorer',
      hint: 'En ticket til jeres eget team, knyttet til kundens, som beder nogen om at ringe.',
    },
    maxScore: { label: 'Ved scorer op til', hint: '6 omfatter alle kritikere.' },
    dueHours: {
      label: 'Frist (timer)',
      hint: 'Regnet fra svaret. 24 til 48 timer er almindeligt; af arbejdstimer 8 til 16.',
    },
    businessHours: {
      days: { label: 'Dage', hint: 'Andre dage tæller ikke.' },
      from: { label: 'Fra', hint: '' },
      to: { label: 'Til', hint: 'Samme tid som starten eller tidligere betyder: hen over midnat.' },
      timeZone: { label: 'Tidszone', hint: 'For det team, der ringer.' },
    },
    escalation: {
      remindHours: {
        label: 'Påmindelse før fristen (timer)',
        hint: '0 for ingen påmindelse; en leder får alligevel besked.',
      },
    },
    assign: {
      label: 'Hvem får den',
      hint: 'Den, der løste ticketen, kender den bedst. En leder træder i stedet for den, der er rejst.',
    },
    priority: { label: 'Prioritet', hint: 'For opfølgningsticketen i Zendesk.' },
    urgentMaxScore: {
      label: 'Haster ved scorer op til',
      hint: 'Et senere svar, der er lige så lavt, gør en åben opgave til hastesag. Lad feltet stå tomt for aldrig.',
    },
    tellCustomer: {
      label: 'Fortæl kunden hvornår',
      hint: 'Takkesiden siger så, hvilken dag nogen senest ringer, efter timerne ovenfor.',
    },
  },
  alerts: {
    maxScore: { label: 'Ved scorer op til', hint: '6 omfatter alle kritikere.' },
    match: {
      brands: { label: 'Brands', hint: 'Tomt betyder alle.' },
      groups: { label: 'Grupper', hint: 'Tomt betyder alle.' },
      forms: { label: 'Ticketformularer', hint: 'Tomt betyder alle.' },
      channels: { label: 'Kanaler', hint: 'Tomt betyder alle.' },
      organizations: { label: 'Organisationer', hint: 'Tomt betyder alle.' },
      tagsAny: { label: 'Tags', hint: 'Ticketen skal have mindst ét. Tomt betyder intet krav.' },
    },
    channels: {
      type: { label: 'Sendes med', hint: '' },
      to: { label: 'Mailadresser', hint: 'Alle på listen får alarmen.' },
      url: {
        label: 'Webhookens adresse',
        hint: 'Som modtageren viser den. Enhver, der kender den, kan skrive dertil: hold den for jer selv.',
      },
    },
    quietHours: {
      from: { label: 'Stille fra', hint: '' },
      to: { label: 'Til', hint: 'Alarmer fra disse timer venter, til de er gået.' },
      timeZone: { label: 'Tidszone', hint: '' },
    },
  },
  exports: {
    id: { label: 'Kort navn', hint: 'Filernes navne begynder med det: a til z, 0 til 9, - og _.' },
    enabled: {
      label: 'Slået til',
      hint: 'Er den slået fra, sender den intet. Slået til igen indhenter den højst de seneste syv perioder.',
    },
    every: { label: 'Hvor ofte', hint: 'Uger begynder om mandagen.' },
    hour: {
      label: 'Klokken (time)',
      hint: '0 til 23, dagen efter perioden, i rapporternes tidszone.',
    },
    format: { label: 'Format', hint: '' },
    emails: { label: 'Med mail til', hint: 'Hver modtager får filen vedhæftet.' },
    url: {
      label: 'Sendes til adressen',
      hint: 'En af jeres egne servere, som får filen signeret ligesom webhooks. Tomt betyder ingen.',
    },
    toFolder: {
      label: 'I serverens mappe',
      hint: 'Den, som EXPORT_FOLDER nævner i Aftercares miljø.',
    },
  },
  webhooks: {
    enabled: {
      label: 'Slået til',
      hint: 'Er den slået fra, får den intet at vide, og det, der sker imens, gemmes ikke til den.',
    },
    url: {
      label: 'Adresse',
      hint: 'Hertil sendes hændelserne. Enhver, der kender den, kan måske sende dertil: hold den for jer selv.',
    },
    events: {
      label: 'Hændelser',
      hint: 'Tomt betyder alle, også dem fra senere udgaver.',
    },
  },
  writeBack: {
    note: {
      label: 'Skriv hvert svar på dets ticket',
      hint: 'Som en intern note, som kunden ikke ser.',
    },
    ticketFields: {
      scoreId: { label: 'Ticketfelt til scoren', hint: 'Sættes op af “aftercare setup”.' },
      categoryId: {
        label: 'Ticketfelt til kategorien',
        hint: 'En rulleliste, hvis værdier Zendesk gør til tags.',
      },
      commentId: { label: 'Ticketfelt til kommentaren', hint: 'Tekst på flere linjer.' },
    },
    userFields: {
      label: 'Gem det seneste svar på kunden',
      hint: 'I fire felter på kundens profil: score, kategori, kommentar og dato.',
    },
  },
  settleSeconds: {
    label: 'Vent på kommentaren (sekunder)',
    hint: 'En score, der kun er klikket på, venter så længe, før teamet får besked. Sendt med knappen går den videre med det samme.',
  },
  branding: {
    logoUrl: {
      label: 'Adressen på jeres logo',
      hint: 'Vises over mail og side; i forhåndsvisninger, når den er gemt og denne side er åbnet igen. Lad feltet stå tomt for intet logo.',
    },
    color: { label: 'Farve', hint: 'På knapper og links, for eksempel #17494d.' },
    contactUrl: {
      label: 'Hvor kunder kan få fat i jer',
      hint: 'En side, eller mailto: og en adresse. En undersøgelse, der er lukket, linker til den.',
    },
  },
  privacy: {
    retentionDays: {
      label: 'Gem svar (dage)',
      hint: 'Regnet fra seneste ændring. Derefter slettes de, og kun tællinger bliver tilbage.',
    },
    commentRetentionDays: {
      label: 'Gem kommentarer (dage)',
      hint: 'Det, folk skrev, slettes så længe efter, at de skrev det. Deres scorer bliver.',
    },
  },
  reports: {
    timeZone: {
      label: 'Rapporternes tidszone',
      hint: 'Afgør, hvornår en dag eller måned begynder. En ændring beregner alle tal forfra.',
    },
    minimumAnswers: {
      label: 'Svar, der skal til for at dømme',
      hint: 'Under det rangordnes ingen, og ingen ændring kaldes en ændring. 30 er en god regel.',
    },
    fields: {
      label: 'Ticketfelter i rapporter',
      hint: 'Rullemenuer og afkrydsningsfelter, som svar kan opdeles efter, højst fem. De læses, når en ticket løses: om tidligere svar vides intet.',
    },
    bands: {
      scheme: {
        label: 'Inddeling',
        hint: 'Står ved NPS’en. Det er tommelfingerregler, som vejledninger er uenige om, så det siges, hvis de er.',
      },
      bounds: {
        label: 'Hvor jeres trin begynder',
        hint: 'Stigende, for eksempel 0, 50. Det laveste trin er alt under det første tal.',
      },
    },
    industry: {
      label: 'Offentliggjorte tal',
      hint: 'Andres tal, hvert med sin kilde. De vises ved siden af jeres, og intet udledes af dem.',
    },
  },
  leads: {
    agents: {
      label: 'Agenter',
      hint: 'Ser alle tal og opfølgninger. Det gør administratorer i forvejen.',
    },
    groups: { label: 'Grupper', hint: 'Alle i dem er teamledere.' },
  },
});
