import type { SurveyFieldMessages } from '../../en/workspace/survey-fields.ts';
import { translation } from '../../translation.ts';

/** What the fields of a survey are called and how each is explained, in Dutch. */
export const surveyFields = translation<SurveyFieldMessages>()({
  id: {
    label: 'Korte naam',
    hint: 'Voor rapporten en adressen: a t/m z, 0 t/m 9, - en _. Eerdere antwoorden houden de naam waaronder ze zijn gegeven.',
  },
  enabled: {
    label: 'Ingeschakeld',
    hint: 'Een uitgeschakelde enquête bevraagt niemand; tickets gaan door naar de volgende.',
  },
  brandName: {
    label: 'Naam waaronder klanten u kennen',
    hint: 'Staat in de vraag: “Hoe waarschijnlijk is het dat u … zou aanbevelen”. Laat leeg voor “ons”.',
  },
  delayHours: {
    label: 'Wachten nadat het ticket is opgelost (uren)',
    hint: 'Tijd om te zien of de oplossing standhoudt. Wordt het ticket eerder heropend, dan wordt niemand bevraagd.',
  },
  deliveryWindow: {
    days: {
      label: 'Dagen',
      hint: 'Op andere dagen wacht de e-mail op de eerstvolgende hiervan.',
    },
    from: { label: 'Van', hint: '' },
    to: { label: 'Tot', hint: 'Gelijk aan het begin of eerder betekent: tot na middernacht.' },
    timeZone: { label: 'Tijdzone', hint: 'Geldt als die van de klant niet bekend is.' },
  },
  channel: {
    label: 'Wie de e-mail verstuurt',
    hint: 'Via Zendesk is de enquête een openbare opmerking bij het ticket, in uw eigen e-mailsjabloon.',
  },
  quarantineDays: {
    label: 'Rust tussen twee enquêtes (dagen)',
    hint: 'Niemand wordt eerder opnieuw bevraagd, om welk ticket het ook gaat. 0 voor geen rust.',
  },
  samplePercent: {
    label: 'Aandeel tickets met een enquête (%)',
    hint: 'Door loting, elke keer op dezelfde manier. Bij 100 krijgt elk passend ticket een enquête.',
  },
  reminderDays: {
    label: 'Herinneringen (dagen na de uitnodiging)',
    hint: 'Hoogstens vijf, oplopend, zoals 4, 10. Laat leeg voor geen.',
  },
  expiryDays: {
    label: 'Enquête sluit na (dagen)',
    hint: 'Gerekend vanaf de uitnodiging. Wie later komt, leest dat de enquête is gesloten.',
  },
  match: {
    brands: { label: 'Merken', hint: 'Laat leeg voor alle.' },
    groups: {
      label: 'Groepen',
      hint: 'De groep op het moment van oplossen. Laat leeg voor alle.',
    },
    forms: { label: 'Ticketformulieren', hint: 'Laat leeg voor alle.' },
    channels: { label: 'Kanalen', hint: 'Hoe het ticket binnenkwam. Laat leeg voor alle.' },
    organizations: { label: 'Organisaties', hint: 'Laat leeg voor alle.' },
    tagsAny: {
      label: 'Tags',
      hint: 'Het ticket moet er minstens één hebben. Laat leeg voor geen voorwaarde.',
    },
  },
  exclude: {
    tags: { label: 'Tags', hint: 'Eén hiervan op het ticket is genoeg om het weg te laten.' },
    groups: { label: 'Groepen', hint: 'Over hun tickets wordt nooit een enquête verstuurd.' },
    channels: {
      label: 'Kanalen',
      hint: 'Over tickets die zo binnenkomen, wordt nooit een enquête verstuurd.',
    },
    organizations: { label: 'Organisaties', hint: 'Hun klanten worden nooit bevraagd.' },
    emailDomains: {
      label: 'E-maildomeinen',
      hint: 'Zoals example.com: dat van uzelf, van partners, van wederverkopers.',
    },
  },
  askReason: {
    label: 'Naar de belangrijkste reden vragen',
    hint: 'Vrije tekst, optioneel voor de klant. Juist die maakt een score bruikbaar.',
  },
  askImprove: {
    label: 'Vragen wat beter kan',
    hint: 'Een tweede vrije tekst. Elke extra vraag kost een paar antwoorden.',
  },
  texts: {
    subject: { label: 'Onderwerp van de e-mail', hint: '' },
    greeting: { label: 'Aanhef', hint: '' },
    question: {
      label: 'De vraag',
      hint: 'Met andere woorden zijn scores lastig te vergelijken met die van anderen en met uw eigen eerdere scores.',
    },
    reason: { label: 'Vraag naar de reden', hint: '' },
    improve: { label: 'Vraag naar wat beter kan', hint: '' },
  },
  thankYou: {
    promoter: { label: 'Na 9 of 10', hint: 'Laat leeg voor de ingebouwde tekst.' },
    passive: { label: 'Na 7 of 8', hint: 'Laat leeg voor de ingebouwde tekst.' },
    detractor: { label: 'Na 0 t/m 6', hint: 'Laat leeg voor de ingebouwde tekst.' },
  },
  reviewUrl: {
    label: 'Adres voor beoordelingen',
    hint: 'Een link op de bedankpagina, na elke score dezelfde, naar waar klanten hun ervaring met anderen delen. Laat leeg voor geen.',
  },
});
