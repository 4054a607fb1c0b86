import type { SeedTicket } from './seed.types.ts';

/** The tickets that are long over, most with the answer the customer gave. */
export const CLOSED_TICKETS: SeedTicket[] = [
  {
    subject: 'Knækket teltstang efter første storm',
    from: 'lotte', agent: 'mikkel', group: 'returns', status: 'closed', daysAgo: 118, solvedDaysAgo: 104, channel: 'email', tags: ['warranty'],
    nps: { score: 3, comment: 'Det tog to uger at få en stang, som jeg kunne have hentet i butikken.' },
    talk: [
      ['c', 'Stangen på mit Skagen 2 knækkede i lørdags. Det blæste, men ikke så meget.'],
      ['a', 'Hej Lotte, det skal den kunne holde til. Jeg bestiller en ny stang til dig.'],
      ['c', 'Det er nu ti dage siden. Hvor bliver den af?'],
      ['a', 'Den er kommet fra leverandøren og sendt til dig i dag. Beklager ventetiden.'],
    ],
  },
  {
    subject: 'Repair came back like new',
    from: 'callum', agent: 'mikkel', group: 'returns', status: 'closed', daysAgo: 131, solvedDaysAgo: 122, channel: 'email',
    nps: { score: 10, comment: 'The workshop fixed a ten-year-old jacket for the price of a coffee. Unbelievable.' },
    talk: [
      ['c', 'Can you still replace the hood cord on a 2015 Fjell?'],
      ['a', 'We can. Send it in, it is a small job.'],
      ['c', 'Just got it back. Looks new. Thank you!'],
    ],
  },
  {
    subject: 'Leverans till fel utlämningsställe',
    from: 'nils', agent: 'oskar', group: 'orders', status: 'closed', daysAgo: 97, solvedDaysAgo: 94, channel: 'web', tags: ['delivery'],
    nps: { score: 6, comment: 'Löste sig till slut, men jag fick åka fyra mil.' },
    talk: [
      ['c', 'Paketet hamnade i Norrtälje fast jag valde Täby.'],
      ['a', 'Så tråkigt, Nils. Vi kan skicka om det, men det tar tre dagar.'],
      ['c', 'Då hämtar jag det själv.'],
      ['a', 'Jag har dragit av frakten på din order.'],
    ],
  },
  {
    subject: 'Help choosing boots for wide feet',
    from: 'emma', agent: 'amelia', group: 'care', status: 'closed', daysAgo: 210, solvedDaysAgo: 206, channel: 'chat',
    nps: { score: 9, comment: 'Amelia knew exactly which pair would fit.' },
    talk: [
      ['c', 'I need wide boots for the West Highland Way. The Kebne feels tight.'],
      ['a', 'Try the Padjelanta wide last, and half a size up for the downhill parts.'],
      ['c', 'Ordered. Thanks for the advice!'],
    ],
  },
  {
    subject: 'Skolorder: 30 liggunderlag',
    from: 'hanna', agent: 'jonas', group: 'business', status: 'closed', daysAgo: 88, solvedDaysAgo: 80, channel: 'email', brand: 'pro',
    nps: { score: 9 },
    talk: [
      ['c', 'Vi behöver 30 liggunderlag till höstens läger. Går det att få faktura?'],
      ['a', 'Absolut, 30 dagar netto. Leverans vecka 36.'],
      ['c', 'Jättebra.'],
    ],
  },
  {
    subject: 'Refund took three weeks',
    from: 'sarah', agent: 'oskar', group: 'returns', status: 'closed', daysAgo: 150, solvedDaysAgo: 128, channel: 'email', tags: ['refund'],
    nps: { score: 2, comment: 'Nobody could tell me where my money was.' },
    talk: [
      ['c', 'I returned two items on the 4th and there is no refund yet.'],
      ['a', 'Hi Sarah, I see the parcel. Finance books refunds on Fridays.'],
      ['c', 'Two Fridays have passed.'],
      ['a', 'I escalated it and the money left us today. I am sorry this took so long.'],
    ],
  },
  {
    subject: 'Vandtæt pose utæt i syningen',
    from: 'camilla', agent: 'mikkel', group: 'returns', status: 'closed', daysAgo: 75, solvedDaysAgo: 69, channel: 'email', brand: 'pro', tags: ['warranty'],
    nps: { score: 8, comment: 'Hurtigt ombyttet, men fejlen burde ikke være der.' },
    talk: [
      ['c', 'To af de otte poser er utætte i syningen.'],
      ['a', 'Hej Camilla, I får to nye i dag. Behold de gamle til reservedele.'],
    ],
  },
  {
    subject: 'Which gas canister fits the Glød 2?',
    from: 'daniel', agent: 'amelia', group: 'care', status: 'closed', daysAgo: 140, solvedDaysAgo: 139, channel: 'web',
    nps: { score: 10 },
    talk: [
      ['c', 'Screw or clip-on canister?'],
      ['a', 'Screw-on (EN 417). The clip-on ones do not seal.'],
    ],
  },
  {
    subject: 'Kunne ikke betale med MobilePay',
    from: 'soren', agent: 'freja', group: 'orders', status: 'closed', daysAgo: 66, solvedDaysAgo: 65, channel: 'web',
    nps: { score: 7, comment: 'Fint nok, men siden er langsom.' },
    talk: [
      ['c', 'MobilePay går i stå på sidste trin.'],
      ['a', 'Hej Søren, det var en fejl hos udbyderen, den er rettet nu.'],
      ['c', 'Så gik den igennem.'],
    ],
  },
  {
    subject: 'Ryggsäcken gnisslar',
    from: 'erik', agent: 'mikkel', group: 'returns', status: 'closed', daysAgo: 59, solvedDaysAgo: 52, channel: 'email',
    nps: { score: 9, comment: 'Enkelt tips som funkade direkt.' },
    talk: [
      ['c', 'Min Trail 50 gnisslar vid varje steg. Det gör mig galen.'],
      ['a', 'Lite silikonspray på stången i ryggplattan brukar räcka.'],
      ['c', 'Tyst som en mus nu!'],
    ],
  },
  {
    subject: 'Beratung zur Schneeschuhgröße',
    from: 'anke', agent: 'jonas', group: 'care', status: 'closed', daysAgo: 48, solvedDaysAgo: 46, channel: 'email',
    nps: { score: 10, comment: 'Sehr freundlich und kompetent, gerne wieder.' },
    talk: [
      ['c', 'Ich wiege mit Gepäck 84 kg. Reicht Größe M?'],
      ['a', 'Bei tiefem Schnee würde ich L nehmen, auf Wegen genügt M.'],
      ['c', 'Dann L. Vielen Dank!'],
    ],
  },
  {
    subject: 'Exchange for a larger size',
    from: 'ben', agent: 'amelia', group: 'orders', status: 'closed', daysAgo: 160, solvedDaysAgo: 154, channel: 'web', tags: ['exchange'],
    nps: { score: 8 },
    talk: [
      ['c', 'The Sarek runs small. Could I swap M for L?'],
      ['a', 'Of course. Send the M back with the label, the L leaves today.'],
    ],
  },
  {
    subject: 'Klage over ekspedition i butikken',
    from: 'henrik', agent: 'ingrid', group: 'care', status: 'closed', daysAgo: 173, solvedDaysAgo: 169, channel: 'email', priority: 'high',
    nps: { score: 0, comment: 'Ingen undskyldning, kun et standardsvar.' },
    talk: [
      ['c', 'Jeg ventede 25 minutter i butikken på Strøget, uden at nogen så op.'],
      ['a', 'Kære Henrik, tak fordi du skriver. Jeg har talt med butikschefen om det.'],
      ['n', 'Store had two people out sick. Still: call him if he writes again.'],
    ],
  },
  {
    subject: 'Spare cord for the headlamp',
    from: 'tom', agent: 'freja', group: 'care', status: 'closed', daysAgo: 230, solvedDaysAgo: 228, channel: 'email',
    nps: { score: 10, comment: 'Sent for free, two days. Brilliant.' },
    talk: [
      ['c', 'The charging cord of my Nord 400 broke. Can I buy one?'],
      ['a', 'No need, one is on its way to you.'],
      ['c', 'You people are great.'],
    ],
  },
  {
    subject: 'Membership points missing',
    from: 'astrid', agent: 'oskar', group: 'care', status: 'closed', daysAgo: 190, solvedDaysAgo: 188, channel: 'web',
    nps: { score: 7 },
    talk: [
      ['c', 'Mina poäng från köpet i maj syns inte.'],
      ['a', 'De är bokförda nu, 340 poäng.'],
    ],
  },
  {
    subject: 'Bytte snörning på kängor',
    from: 'greta', agent: 'mikkel', group: 'returns', status: 'closed', daysAgo: 36, solvedDaysAgo: 31, channel: 'email',
    nps: { score: 5, comment: 'Bra lagat men ingen sa att det skulle kosta.' },
    talk: [
      ['c', 'Kan ni byta krokarna på mina Padjelanta?'],
      ['a', 'Ja, det tar en vecka.'],
      ['c', 'Fick dem, men också en räkning på 190 kr?'],
      ['a', 'Det skulle vi ha sagt först. Jag stryker räkningen.'],
    ],
  },
  {
    subject: 'Reflective tape peeling off',
    from: 'viktor', agent: 'mikkel', group: 'returns', status: 'closed', daysAgo: 25, solvedDaysAgo: 20, channel: 'email', tags: ['warranty'],
    talk: [
      ['c', 'Reflexen på ärmen lossnar.'],
      ['a', 'Vi sätter en ny, skicka in jackan när det passar.'],
      ['c', 'Tack, den är på väg.'],
    ],
  },
  {
    subject: 'Catalogue by post',
    from: 'johanna', agent: 'freja', group: 'care', status: 'closed', daysAgo: 18, solvedDaysAgo: 17, channel: 'web',
    talk: [
      ['c', 'Skickar ni fortfarande en tryckt katalog?'],
      ['a', 'Ja, den kommer i början av december.'],
    ],
  },
  {
    subject: 'Kajakpagaj for kort',
    from: 'rasmus', agent: 'jonas', group: 'orders', status: 'closed', daysAgo: 14, solvedDaysAgo: 9, channel: 'email', tags: ['exchange'],
    talk: [
      ['c', 'Pagajen er 210 cm, jeg bestilte 220.'],
      ['a', 'Vi har byttet om på to ordrer. Den rigtige er på vej.'],
      ['c', 'Modtaget.'],
    ],
  },
  {
    subject: 'Newsletter in English?',
    from: 'priya', agent: 'amelia', group: 'care', status: 'closed', daysAgo: 12, solvedDaysAgo: 11, channel: 'web',
    talk: [
      ['c', 'Could I get the newsletter in English rather than Danish?'],
      ['a', 'Done, from the next issue on.'],
    ],
  },
]; // prettier-ignore
