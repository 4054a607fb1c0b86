import type { SeedTicket } from './seed.types.ts';

/** The tickets agents still work on. */
export const OPEN_TICKETS: SeedTicket[] = [
  {
    subject: 'Zip on my Fjell jacket jams halfway',
    from: 'emma', agent: 'freja', group: 'care', status: 'open', daysAgo: 1.2, channel: 'email', priority: 'normal', suggested: true,
    talk: [
      ['c', 'Hello,\n\nI bought the Fjell shell jacket in March and the main zip has started to jam about halfway up. I have tried wax, but it still catches. Is that something you can repair?\n\nEmma'],
      ['a', 'Hi Emma,\n\nThanks for writing, and sorry about the zip. The Fjell has a five-year warranty, so this is on us. Could you send a photo of the slider, so the workshop can bring the right part?\n\nBest,\nFreja'],
      ['c', 'Photo attached. There is a small gap between the slider plates, I think.'],
      ['n', 'Slider is worn open, a known batch (FJ-2211). Workshop has the part, replacement in 3 days.'],
    ],
  },
  {
    subject: 'Wrong size delivered, need it before Saturday',
    from: 'tom', agent: 'amelia', group: 'orders', status: 'open', daysAgo: 0.6, channel: 'web', priority: 'high', tags: ['exchange'],
    talk: [
      ['c', 'I ordered the Trail 35 backpack in M and got an S. We leave for the Lakes on Saturday. Can you send the right one by then?'],
      ['a', 'Hi Tom, that is our mistake, sorry. I have set an M aside and I am checking with the courier whether Friday is safe.'],
    ],
  },
  {
    subject: 'Telt leveret uden pløkker',
    from: 'maja', agent: 'freja', group: 'care', status: 'open', daysAgo: 1.8, channel: 'email', priority: 'normal',
    talk: [
      ['c', 'Hej\n\nMit Skagen 3-telt kom i dag, men posen med pløkker mangler. Kan I sende dem?\n\nVenlig hilsen\nMaja'],
      ['a', 'Hej Maja\n\nDet beklager jeg. Jeg sender et sæt pløkker med posten i dag, så har du dem torsdag.\n\nVenlig hilsen\nFreja'],
    ],
  },
  {
    subject: 'Kängorna släpper in vatten efter två turer',
    from: 'astrid', agent: 'oskar', group: 'returns', status: 'pending', daysAgo: 2.5, channel: 'email', priority: 'normal', tags: ['warranty'],
    talk: [
      ['c', 'Hej! Jag köpte Kebne GTX i september och de släpper redan in vatten vid tån. Vad gör vi åt det?'],
      ['a', 'Hej Astrid! Så ska det förstås inte vara. Skicka in dem med den bifogade fraktsedeln, så provar verkstaden dem i vattenbad.'],
      ['c', 'Tack, de går iväg i morgon.'],
    ],
  },
  {
    subject: 'Group order for 14 harnesses',
    from: 'priya', agent: 'jonas', group: 'business', status: 'open', daysAgo: 3.1, channel: 'email', priority: 'normal', brand: 'pro', tags: ['quote'],
    talk: [
      ['c', 'Hi, we need 14 Bris harnesses for the guiding season, mixed sizes. Do you still do the 15 % for registered guides?'],
      ['a', 'Hi Priya, we do. Could you tell me how many of each size? I will hold the stock for you until Monday.'],
      ['c', '4 x S, 6 x M, 4 x L. Delivery to Keswick, please.'],
    ],
  },
  {
    subject: 'Stove lights, then goes out in wind',
    from: 'daniel', agent: null, group: 'care', status: 'new', daysAgo: 0.2, channel: 'web',
    talk: [['c', 'The Glød 2 stove lights fine indoors but any breeze kills the flame, even with the shield on. Is the regulator faulty?']],
  },
  {
    subject: 'Rabatkode virker ikke',
    from: 'henrik', agent: null, group: 'orders', status: 'new', daysAgo: 0.1, channel: 'web',
    talk: [['c', 'Jeg har fået koden FJELD10 i nyhedsbrevet, men kassen siger "ugyldig kode". Varerne ligger i kurven nu.']],
  },
  {
    subject: 'Rücksendung noch nicht erstattet',
    from: 'lukas', agent: 'jonas', group: 'returns', status: 'open', daysAgo: 6, channel: 'email', priority: 'high', tags: ['refund'],
    talk: [
      ['c', 'Guten Tag,\n\nlaut Sendungsverfolgung ist mein Paket vor neun Tagen bei Ihnen angekommen. Das Geld habe ich noch nicht. Wann kann ich damit rechnen?'],
      ['a', 'Guten Tag Herr Brandt,\n\ndas hätte schneller gehen müssen, Entschuldigung. Die Buchhaltung prüft es heute, ich melde mich bis morgen Mittag.'],
      ['c', 'Danke. Bitte wirklich bis morgen.'],
      ['n', 'Refund stuck because the return was booked on the old order number. Asked Oskar to rebook.'],
    ],
  },
  {
    subject: 'Sovsäcken doftar konstigt efter tvätt',
    from: 'elin', agent: 'oskar', group: 'care', status: 'hold', daysAgo: 4.4, channel: 'email',
    talk: [
      ['c', 'Jag tvättade Abisko-säcken enligt lappen, men nu luktar dunet unket. Går den att rädda?'],
      ['a', 'Det går nästan alltid. Torka den en gång till med tennisbollar på låg värme. Jag frågar samtidigt vår leverantör om dunet.'],
      ['n', 'Waiting for the down supplier, answer promised by the end of the week.'],
    ],
  },
  {
    subject: 'Invoice with our VAT number, please',
    from: 'petra', agent: 'jonas', group: 'business', status: 'pending', daysAgo: 3.3, channel: 'email', brand: 'pro',
    talk: [
      ['c', 'Hallo Herr Weber, auf der Rechnung vom 3. fehlt unsere USt-IdNr. Können Sie sie neu ausstellen?'],
      ['a', 'Hallo Frau Kaufmann, gern. Welche Nummer soll darauf stehen: die der GmbH oder die der Filiale?'],
    ],
  },
  {
    subject: 'Where is my parcel?',
    from: 'sarah', agent: 'amelia', group: 'orders', status: 'open', daysAgo: 1.1, channel: 'web', tags: ['delivery'],
    talk: [
      ['c', 'Tracking has said "at sorting centre" for four days now. Order 55120.'],
      ['a', 'Hi Sarah, I have opened a search with the courier. They answer within one working day, and I will write either way.'],
    ],
  },
  {
    subject: 'Opringning om reservedele til rygsæk',
    from: 'kirsten', agent: 'freja', group: 'returns', status: 'open', daysAgo: 1.5, channel: 'voice', tags: ['spare_parts'],
    talk: [
      ['c', 'Ringede om et nyt hoftebælte til en Trail 50 fra 2019. Har ingen e-mail og vil gerne ringes op.'],
      ['n', 'Hoftebælte på lager i Aarhus. Ringer til Kirsten i eftermiddag.'],
    ],
  },
  {
    subject: 'Can I get early access to the winter sale?',
    from: 'ingrid', agent: 'freja', group: 'orders', status: 'open', daysAgo: 0.9, channel: 'email', tags: ['staff'],
    talk: [
      ['c', 'Hi Freja, Ingrid from Care here, as a customer for once: does the staff code work on sale items already?'],
      ['a', 'Hi Ingrid, from Friday on. I will put a reminder in the channel.'],
    ],
  },
  {
    subject: 'CHEAP BRAND JACKETS 90% OFF',
    from: 'spam', agent: null, group: 'care', status: 'new', daysAgo: 2, channel: 'email', tags: ['suspicious'],
    talk: [['c', 'Dear shop owner, we offer best brand jackets 90% off, click to see.']],
  },
]; // prettier-ignore
