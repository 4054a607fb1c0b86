import type { SeedTicket } from './seed.types.ts';

/** The tickets solved in the last days, which Zendesk has not closed yet. */
export const SOLVED_TICKETS: SeedTicket[] = [
  {
    subject: 'How do I wash a down jacket?',
    from: 'ben', agent: 'amelia', group: 'care', status: 'solved', daysAgo: 3.6, solvedDaysAgo: 2.9, channel: 'web',
    talk: [
      ['c', 'The label on my Sarek jacket has washed out. Can it go in the machine?'],
      ['a', 'Hi Ben, yes: 30 °C, gentle, down soap, no softener. Then the dryer on low with two tennis balls until nothing clumps.'],
      ['c', 'Perfect, thank you.'],
    ],
  },
  {
    subject: 'Ändra leveransadress',
    from: 'viktor', agent: 'oskar', group: 'orders', status: 'solved', daysAgo: 2.8, solvedDaysAgo: 2.4, channel: 'email', tags: ['delivery'],
    talk: [
      ['c', 'Jag råkade ange min gamla adress på order 55087. Går det att ändra?'],
      ['a', 'Det gick precis. Paketet går till Kungsgatan 4 i stället.'],
    ],
  },
  {
    subject: 'Pro login does not show net prices',
    from: 'camilla', agent: 'jonas', group: 'business', status: 'solved', daysAgo: 3.9, solvedDaysAgo: 3.1, channel: 'email', brand: 'pro',
    talk: [
      ['c', 'Vi kan kun se vejledende priser, når vi er logget ind. Vores aftale er 30 %.'],
      ['a', 'Hej Camilla, jeres konto manglede prisgruppen. Den er sat nu, prøv at logge ud og ind.'],
      ['c', 'Nu virker det, tak.'],
    ],
  },
  {
    subject: 'Gift card expired yesterday',
    from: 'johanna', agent: 'freja', group: 'care', status: 'solved', daysAgo: 1.9, solvedDaysAgo: 1.3, channel: 'web',
    talk: [
      ['c', 'Hej, mitt presentkort gick ut i går, 500 kr. Finns det något ni kan göra?'],
      ['a', 'Hej Johanna! Jag har förlängt det med ett år. Samma kod som förut.'],
      ['c', 'Vilken service, tack!'],
    ],
  },
  {
    subject: 'Kompass viser forkert efter magnet',
    from: 'rasmus', agent: 'mikkel', group: 'returns', status: 'solved', daysAgo: 3.4, solvedDaysAgo: 0.8, channel: 'email',
    talk: [
      ['c', 'Mit kompas er vendt helt om efter at have ligget ved telefonen. Kan det repareres?'],
      ['a', 'Hej Rasmus, vi kan ommagnetisere den. Send den hertil, det koster ikke noget.'],
      ['c', 'Den er sendt.'],
      ['a', 'Den er ordnet og på vej tilbage til dig.'],
    ],
  },
  {
    subject: 'Same question as before (tent pegs)',
    from: 'maja', agent: 'freja', group: 'care', status: 'closed', daysAgo: 1.7, solvedDaysAgo: 1.6, channel: 'web', tags: ['closed_by_merge'],
    talk: [
      ['c', 'Jeg skrev også på mail: pløkkerne mangler.'],
      ['n', 'This request was closed and merged into another request of the same customer.'],
    ],
  },
  {
    subject: 'Call back: Lotte Vestergaard about the cracked pole',
    from: 'ingrid', agent: 'mikkel', group: 'returns', status: 'open', daysAgo: 0.7, channel: 'web', type: 'task', priority: 'high', tags: ['call_back'],
    talk: [
      ['c', 'Mikkel, kan du ringe til Lotte i dag? Hun har skrevet to gange om den knækkede stang.'],
      ['n', 'Ringede kl. 10, ingen svar. Prøver igen efter frokost.'],
    ],
  },
]; // prettier-ignore
