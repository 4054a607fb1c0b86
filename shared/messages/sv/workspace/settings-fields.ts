import type { settingsFields as english } from '../../en/workspace/settings-fields.ts';
import { translation } from '../../translation.ts';
import { surveyFields } from './survey-fields.ts';

/** What the settings' fields are called and how each is explained, in Swedish. */
export const settingsFields = translation<typeof english>()({
  language: {
    label: 'Språk i noteringar, uppgifter och larm',
    hint: 'Det som Aftercare skriver till ert team. Själva appen talar varje agents eget språk.',
  },
  surveys: surveyFields,
  followUp: {
    enabled: {
      label: 'Skapa en uppföljning vid låga poäng',
      hint: 'Ett ärende för ert eget team, kopplat till kundens, som ber någon att ringa.',
    },
    maxScore: { label: 'Vid poäng upp till', hint: '6 omfattar alla kritiker.' },
    dueHours: {
      label: 'Ska vara klar inom (timmar)',
      hint: 'Räknat från svaret. 24 till 48 timmar är vanligt; av arbetstid 8 till 16.',
    },
    businessHours: {
      days: { label: 'Dagar', hint: 'Andra dagar räknas inte.' },
      from: { label: 'Från', hint: '' },
      to: { label: 'Till', hint: 'Samma tid som starten eller tidigare betyder: över midnatt.' },
      timeZone: { label: 'Tidszon', hint: 'För teamet som ringer.' },
    },
    escalation: {
      remindHours: {
        label: 'Påminn innan tiden är ute (timmar)',
        hint: '0 för ingen påminnelse; en ledare får ändå veta.',
      },
    },
    assign: {
      label: 'Vem får den',
      hint: 'Den som löste ärendet känner det bäst. En ledare träder in för den som har slutat.',
    },
    priority: { label: 'Prioritet', hint: 'För uppföljningsärendet i Zendesk.' },
    urgentMaxScore: {
      label: 'Brådskande för poäng upp till',
      hint: 'Ett senare svar som är lika lågt gör en öppen uppgift brådskande. Lämna tomt för aldrig.',
    },
    tellCustomer: {
      label: 'Berätta för kunden när',
      hint: 'Tacksidan säger då vilken dag någon senast ringer, enligt timmarna ovan.',
    },
  },
  alerts: {
    maxScore: { label: 'Vid poäng upp till', hint: '6 omfattar alla kritiker.' },
    match: {
      brands: { label: 'Varumärken', hint: 'Tomt betyder alla.' },
      groups: { label: 'Grupper', hint: 'Tomt betyder alla.' },
      forms: { label: 'Ärendeformulär', hint: 'Tomt betyder alla.' },
      channels: { label: 'Kanaler', hint: 'Tomt betyder alla.' },
      organizations: { label: 'Organisationer', hint: 'Tomt betyder alla.' },
      tagsAny: { label: 'Taggar', hint: 'Ärendet behöver minst en. Tomt betyder inget villkor.' },
    },
    channels: {
      type: { label: 'Skickas med', hint: '' },
      to: { label: 'E-postadresser', hint: 'Alla på listan får larmet.' },
      url: {
        label: 'Webhookens adress',
        hint: 'Som mottagaren visar den. Den som känner till den kan skriva dit: håll den för er själva.',
      },
    },
    quietHours: {
      from: { label: 'Tyst från', hint: '' },
      to: { label: 'Till', hint: 'Larm från de här timmarna väntar tills de är slut.' },
      timeZone: { label: 'Tidszon', hint: '' },
    },
  },
  exports: {
    id: { label: 'Kort namn', hint: 'Filernas namn börjar med det: a till z, 0 till 9, - och _.' },
    enabled: {
      label: 'Påslagen',
      hint: 'Avslagen skickar den inget. Påslagen igen tar den igen högst de senaste sju perioderna.',
    },
    every: { label: 'Hur ofta', hint: 'Veckor börjar på måndagen.' },
    hour: {
      label: 'Klockan (timme)',
      hint: '0 till 23, dagen efter perioden, i rapporternas tidszon.',
    },
    format: { label: 'Format', hint: '' },
    emails: { label: 'Med e-post till', hint: 'Var och en får filen bifogad.' },
    url: {
      label: 'Skickas till adressen',
      hint: 'En egen server, som får filen signerad som webhooks. Tomt betyder ingen.',
    },
    toFolder: { label: 'I serverns mapp', hint: 'Den som EXPORT_FOLDER anger i Aftercares miljö.' },
  },
  webhooks: {
    enabled: {
      label: 'Påslagen',
      hint: 'Avslagen får den inte veta något, och det som händer under tiden sparas inte åt den.',
    },
    url: {
      label: 'Adress',
      hint: 'Hit skickas händelserna. Den som känner till den kan kanske skicka dit: håll den för er själva.',
    },
    events: {
      label: 'Händelser',
      hint: 'Tomt betyder alla, även sådana från senare utgåvor.',
    },
  },
  writeBack: {
    note: {
      label: 'Skriv varje svar på dess ärende',
      hint: 'Som en intern notering, som kunden inte ser.',
    },
    ticketFields: {
      scoreId: { label: 'Ärendefält för poängen', hint: 'Sätts upp av ”aftercare setup”.' },
      categoryId: {
        label: 'Ärendefält för kategorin',
        hint: 'En listruta vars värden Zendesk gör till taggar.',
      },
      commentId: { label: 'Ärendefält för kommentaren', hint: 'Text på flera rader.' },
    },
    userFields: {
      label: 'Spara det senaste svaret på kunden',
      hint: 'I fyra fält på kundens profil: poäng, kategori, kommentar och datum.',
    },
  },
  settleSeconds: {
    label: 'Vänta på kommentaren (sekunder)',
    hint: 'En poäng som bara har klickats väntar så länge innan teamet får veta det. Skickad med knappen går den vidare direkt.',
  },
  branding: {
    logoUrl: {
      label: 'Adressen till er logotyp',
      hint: 'Visas ovanför mejl och sida; i förhandsvisningar när den är sparad och den här sidan har öppnats på nytt. Lämna tomt för ingen.',
    },
    color: { label: 'Färg', hint: 'På knappar och länkar, till exempel #17494d.' },
    contactUrl: {
      label: 'Var kunder når er',
      hint: 'En sida, eller mailto: och en adress. En undersökning som har stängt länkar dit.',
    },
  },
  privacy: {
    retentionDays: {
      label: 'Spara svar (dagar)',
      hint: 'Räknat från senaste ändringen. Därefter raderas de, och bara antal finns kvar.',
    },
    commentRetentionDays: {
      label: 'Spara kommentarer (dagar)',
      hint: 'Det folk skrev raderas så långt efter att de skrev det. Deras poäng finns kvar.',
    },
  },
  reports: {
    timeZone: {
      label: 'Rapporternas tidszon',
      hint: 'Avgör när en dag eller månad börjar. En ändring räknar om alla siffror.',
    },
    minimumAnswers: {
      label: 'Svar som krävs för att döma',
      hint: 'Under det rangordnas ingen, och ingen förändring kallas så. 30 är en bra regel.',
    },
    fields: {
      label: 'Ärendefält i rapporter',
      hint: 'Rullistor och kryssrutor som svar kan delas upp efter, högst fem. De läses när ett ärende löses: om tidigare svar vet man inget.',
    },
    bands: {
      scheme: {
        label: 'Indelning',
        hint: 'Står bredvid NPS. Det är tumregler som guider är oense om, så det sägs vems de är.',
      },
      bounds: {
        label: 'Var era steg börjar',
        hint: 'Stigande, till exempel 0, 50. Det lägsta steget är allt under det första talet.',
      },
    },
    industry: {
      label: 'Publicerade siffror',
      hint: 'Andras siffror, var och en med sin källa. De visas bredvid era, och inget dras ur dem.',
    },
  },
  leads: {
    agents: {
      label: 'Agenter',
      hint: 'Ser alla siffror och uppföljningar. Det gör administratörer ändå.',
    },
    groups: { label: 'Grupper', hint: 'Alla i dem är teamledare.' },
  },
});
