import type { SurveyFieldMessages } from '../../en/workspace/survey-fields.ts';
import { translation } from '../../translation.ts';

/** What the fields of a survey are called and how each is explained, in Swedish. */
export const surveyFields = translation<SurveyFieldMessages>()({
  id: {
    label: 'Kort namn',
    hint: 'För rapporter och adresser: a till z, 0 till 9, - och _. Tidigare svar ligger kvar under det namn de gavs under.',
  },
  enabled: {
    label: 'På',
    hint: 'En enkät som är av frågar ingen; ärendena går vidare till nästa.',
  },
  brandName: {
    label: 'Namnet som kunderna känner er under',
    hint: 'Står i frågan: ”Hur sannolikt är det att du skulle rekommendera …”. Lämna tomt för ”oss”.',
  },
  delayHours: {
    label: 'Väntetid efter lösningen (timmar)',
    hint: 'Tid att se om lösningen håller. Öppnas ärendet igen dessförinnan tillfrågas ingen.',
  },
  deliveryWindow: {
    days: { label: 'Dagar', hint: 'Andra dagar väntar mejlet till nästa av de här.' },
    from: { label: 'Från', hint: '' },
    to: { label: 'Till', hint: 'Samma tid som starten eller tidigare betyder: över midnatt.' },
    timeZone: { label: 'Tidszon', hint: 'Används där kundens egen inte är känd.' },
  },
  channel: {
    label: 'Vem skickar mejlet',
    hint: 'Via Zendesk är enkäten en offentlig kommentar på ärendet, i er egen mejlmall.',
  },
  quarantineDays: {
    label: 'Vila mellan två enkäter (dagar)',
    hint: 'Ingen tillfrågas igen tidigare, oavsett ärende. 0 för ingen vila.',
  },
  samplePercent: {
    label: 'Andel ärenden som det frågas om (%)',
    hint: 'Dras genom lottning, likadant varje gång. 100 frågar om alla ärenden som passar.',
  },
  reminderDays: {
    label: 'Påminnelser (dagar efter inbjudan)',
    hint: 'Högst fem, i stigande ordning, till exempel 4, 10. Lämna tomt för inga.',
  },
  expiryDays: {
    label: 'Enkäten stänger efter (dagar)',
    hint: 'Räknat från inbjudan. Den som kommer senare får veta att den är stängd.',
  },
  match: {
    brands: { label: 'Varumärken', hint: 'Tomt betyder alla.' },
    groups: { label: 'Grupper', hint: 'Gruppen när ärendet löstes. Tomt betyder alla.' },
    forms: { label: 'Ärendeformulär', hint: 'Tomt betyder alla.' },
    channels: { label: 'Kanaler', hint: 'Hur ärendet kom in. Tomt betyder alla.' },
    organizations: { label: 'Organisationer', hint: 'Tomt betyder alla.' },
    tagsAny: { label: 'Taggar', hint: 'Ärendet behöver minst en. Tomt betyder inget villkor.' },
  },
  exclude: {
    tags: { label: 'Taggar', hint: 'En av dem på ärendet räcker för att utesluta det.' },
    groups: { label: 'Grupper', hint: 'Det frågas aldrig om deras ärenden.' },
    channels: {
      label: 'Kanaler',
      hint: 'Det frågas aldrig om ärenden som kom in den här vägen.',
    },
    organizations: { label: 'Organisationer', hint: 'Deras kunder tillfrågas aldrig.' },
    emailDomains: {
      label: 'E-postdomäner',
      hint: 'Till exempel example.com: er egen, partners, återförsäljares.',
    },
  },
  askReason: {
    label: 'Fråga efter den främsta anledningen',
    hint: 'Fritext, valfri för kunden. Det är den som gör en poäng användbar.',
  },
  askImprove: {
    label: 'Fråga vad som kunde vara bättre',
    hint: 'Ännu en fritext. Varje extra fråga kostar några svar.',
  },
  texts: {
    subject: { label: 'Mejlets ämne', hint: '' },
    greeting: { label: 'Hälsning', hint: '' },
    question: {
      label: 'Frågan',
      hint: 'Ändrade ord gör poängen svår att jämföra med andras och med era egna tidigare.',
    },
    reason: { label: 'Frågan om anledningen', hint: '' },
    improve: { label: 'Frågan om vad som kunde vara bättre', hint: '' },
  },
  thankYou: {
    promoter: { label: 'Efter 9 eller 10', hint: 'Tomt betyder de inbyggda orden.' },
    passive: { label: 'Efter 7 eller 8', hint: 'Tomt betyder de inbyggda orden.' },
    detractor: { label: 'Efter 0 till 6', hint: 'Tomt betyder de inbyggda orden.' },
  },
  reviewUrl: {
    label: 'Adress för omdömen',
    hint: 'En länk på tacksidan, likadan efter alla poäng, till där kunder berättar för andra. Lämna tomt för ingen.',
  },
});
