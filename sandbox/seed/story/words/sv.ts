import type { Words } from './words.types.ts';

/** What Swedish customers and their agents write. */
export const sv: Words = {
  topics: {
    advice: {
      subjects: ['Vilken storlek i {product}?', 'Passar {product} oss?', 'Svårt att välja mellan två'],
      asks: [
        'Jag ligger mellan två storlekar i {product}. Vilken skulle du ta?',
        'Vi ska vandra en vecka i september. Räcker {product}?',
      ],
      replies: [
        'Ta den större: den sitter tajt och du vill ha plats för ett tjockt lager under.',
        'Det gör den, med något torrt för kvällen. Jag har själv haft den längre norrut.',
      ],
      promoter: [
        '{agent} ställde rätt frågor och {product} sitter perfekt.',
        'Ärligt råd: jag fick höra att jag inte behövde den dyrare.',
        'Det märks att {agent} har sovit i tält på riktigt.',
        'Bättre hjälp än i någon butik i stan.',
        'Snabbt svar, tydlig rekommendation och inget säljsnack.',
      ],
      passive: [
        'Bra råd, men det krävdes tre mejl.',
        'Hjälpsamt. En bild på hur {product} sitter hade gjort det lättare.',
        'Trevligt bemötande, men till slut fick jag välja själv.',
      ],
      detractor: [
        'Jag fick höra att {product} skulle passa. Det gör den inte, och nu får jag betala returen.',
        'Svaret var kopierat från produktsidan. Den kan jag läsa själv.',
        'Två personer, två olika svar om storleken.',
      ],
    },
    delivery: {
      subjects: ['Var är order {order}?', 'Paketet står som levererat men är inte här', 'Fel utlämningsställe'],
      asks: [
        'Order {order} skulle ha kommit för {days} dagar sedan. Spårningen står still.',
        'Transportören säger att paketet är levererat. Här har ingen sett det.',
      ],
      replies: [
        'Jag har ringt transportören: det ligger på terminalen och körs ut i morgon bitti.',
        'Jag beklagar. Ett nytt paket går i dag, så du slipper vänta på det gamla.',
      ],
      promoter: [
        'Paketet försvann, två dagar senare låg ett nytt på trappan. Så ska det gå till.',
        '{agent} ringde transportören åt mig och återkom. Underbart.',
        'Fick direkt veta var det var och när det skulle komma. Och det kom.',
        'Snabb leverans och en riktig människa att prata med.',
      ],
      passive: [
        'Det kom till slut, och {agent} var vänlig.',
        'Löste sig, men spårningen kunde ha sagt samma sak.',
        'Helt okej. En dag sent, ingen skada skedd.',
      ],
      detractor: [
        '{days} dagar sent, och jag fick tjata tre gånger.',
        '{product} kom efter resan som den var tänkt för.',
        'Ni skyller på transportören och de skyller på er. Jag vill bara ha mitt paket.',
        'Utlovat till fredag, kom onsdagen efter.',
      ],
    },
    refund: {
      subjects: ['Återbetalning för order {order}', 'Har returnerat {product} men inte fått pengarna', 'Hur returnerar jag?'],
      asks: [
        'Jag skickade tillbaka {product} för {days} dagar sedan. När får jag pengarna?',
        '{product} är för liten. Hur gör jag för att returnera?',
      ],
      replies: [
        'Den är mottagen och pengarna gick i väg i dag. Banken behöver två, tre dagar.',
        'Skriv ut etiketten jag har bifogat. Alla ombud tar emot paketet.',
      ],
      promoter: [
        'Returnerade på måndagen, pengarna på kontot på torsdagen. Inga frågor.',
        'Den enklaste returen jag har gjort.',
        '{agent} betalade tillbaka innan paketet ens hade kommit fram.',
      ],
      passive: [
        'Det fungerade, men vem har skrivare i dag?',
        'Pengarna kom, lite långsammare än jag hade hoppats.',
        'Helt okej. Returetiketten var svår att hitta.',
      ],
      detractor: [
        'Tre veckor för en återbetalning är inte okej.',
        'Ingen kunde säga var mina pengar fanns.',
        'Jag fick själv betala frakten för en vara med fel.',
        'Jag har skickat samma kvitto {days} gånger nu.',
      ],
    },
    repair: {
      subjects: ['Dragkedjan på {product} är trasig', 'Kan ni laga den?', 'Sömmen har gått upp'],
      asks: [
        'Dragkedjan på min {product} har gett upp efter fyra år. Kan ni laga den?',
        'En söm på {product} har gått upp. Gäller garantin?',
      ],
      replies: [
        'Det kan vi. Skicka in den så har du den tillbaka inom två veckor.',
        'Garantin gäller i fem år. Jag har skickat en etikett.',
      ],
      promoter: [
        'Min gamla {product} kom tillbaka som ny. Jag köper aldrig något annat märke.',
        'Lagad för priset av en kopp kaffe. Vem gör annars det?',
        'Verkstaden är skälet till att jag stannar hos er.',
        '{agent} och folket i Aarhus är hjältar.',
      ],
      passive: [
        'Fint arbete, men två veckor är länge mitt i säsongen.',
        'Lagningen håller. Tråden har bara inte riktigt rätt färg.',
        'Bra gjort, men jag hörde inte mycket under tiden.',
      ],
      detractor: [
        'Den kom tillbaka med samma fel efter {days} dagars väntan.',
        'Fem års garanti, och så är det plötsligt "normalt slitage".',
        'Min {product} låg i veckor på verkstaden innan någon tittade på den.',
      ],
    },
    order: {
      subjects: ['Ändra order {order}', 'Rabattkoden fungerar inte', 'Kan inte logga in'],
      asks: [
        'Hinner jag ändra färgen i order {order}?',
        'Koden från ert nyhetsbrev godkänns inte i kassan.',
      ],
      replies: [
        'Precis i tid: den är ändrad, och du får en ny bekräftelse strax.',
        'Den gällde varor till ordinarie pris. Jag har dragit av rabatten för hand.',
      ],
      promoter: [
        'Ändrat på fem minuter. Imponerande.',
        '{agent} gav mig rabatten fast koden hade gått ut.',
        'Enkel fråga, enkelt svar, klart.',
        'Trevliga människor, och de svarar till och med på söndagar.',
      ],
      passive: [
        'Löst, men det borde jag kunna göra själv på webbplatsen.',
        'Bra, men kassan kunde säga vad som är fel.',
      ],
      detractor: [
        'Er webbplats tappar min varukorg varje gång, och kundtjänst kan inget göra.',
        'Fel färg skickades fast ändringen var lovad.',
        'En kod som inte gäller för något är ingen rabatt.',
      ],
    },
    business: {
      subjects: ['Faktura till vår förening', 'Offert på 24 {product}', 'Nettopriserna är borta'],
      asks: [
        'Vi behöver 24 {product} före lägret. Kan vi få en offert med 30 dagar netto?',
        'Fakturan saknar vårt referensnummer, så ekonomi skickar tillbaka den.',
      ],
      replies: [
        'Offerten är bifogad. Med ert avtal ingår frakten.',
        'Här kommer den igen med numret, och jag har antecknat det till nästa gång.',
      ],
      promoter: [
        '{agent} känner vår förening och tänker med. En riktig partner.',
        'Offert inom en timme och leverans samma vecka.',
        'Tolv {product}, alla rätt och alla i tid.',
      ],
      passive: ['Bra villkor, långsamt pappersarbete.', 'Pålitliga, men vi vill ha en fast person att ringa.'],
      detractor: [
        'Tredje fakturan utan vårt nummer. Ekonomi är inte imponerade.',
        'Hälften av våra {product} kom när lägret redan hade börjat.',
        'En återförsäljare ska inte vänta {days} dagar på ett pris.',
      ],
    },
    soles: {
      subjects: ['Sulan har lossnat på mina Kebne', 'Kebne-kängor går sönder', 'Återkallas Kebne?'],
      asks: [
        'Sulan lossnade på mina Kebne andra dagen på fjället. Jag gick hem i silvertejp.',
        'Jag har läst om sulorna på Kebne. Mina är från samma parti. Vad gör jag nu?',
      ],
      replies: [
        'Jag är verkligen ledsen. Det är fel på limmet i ett parti, och du får nya eller pengarna tillbaka.',
        'Använd dem inte på tur. Jag har skickat en etikett, och nya kängor går på måndag.',
      ],
      promoter: [
        'Ett dåligt parti kan hända. Nya kängor på två dagar och en ursäkt som kändes äkta.',
        '{agent} betalade till och med min taxi ner. Respekt.',
      ],
      passive: ['Kängorna var dåliga, hjälpen var bra.', 'Nya kom. Vi får se hur länge de håller.'],
      detractor: [
        'Sulan lossnade mitt ute i ingenstans. Det är farligt.',
        'Ni visste om limmet och fortsatte sälja kängorna.',
        'Kängor för 2 900 kronor som håller i två dagar.',
        'Först var det mitt eget fel. Sedan var det på nyheterna.',
      ],
    },
  },
  waited: [
    'Jag väntade {minutes} minuter i chatten, och sedan stängde den.',
    'Det står "ett ögonblick". Ögonblicket varade i {minutes} minuter.',
    'Nummer 14 i kön, och det fick jag veta först när jag hade skrivit allt.',
    'Chatten svarade när jag redan hade hittat lösningen själv.',
    'Fick förklara allt två gånger för två personer i samma chatt.',
    'Förr gick det fort. Nu är chatten ett väntrum.',
  ],
  besides: {
    promoter: ['Tack!', 'Fortsätt så.', 'Jag har tipsat mina vänner.', 'Tio av tio.', 'Nöjd kund i många år.'],
    passive: ['Annars bra.', 'Inget märkvärdigt, inget fel.', 'Fortfarande en bra butik.'],
    mild: ['Ni brukade vara bättre.', 'Folket är trevligt, systemet är det inte.', 'Hoppas att det går bättre nästa gång.'],
    angry: ['Aldrig mer.', 'Jag vill bli uppringd av någon ansvarig.', 'Det här var min sista order.', 'Jag är riktigt besviken.'],
  },
  ends: {
    well: ['Perfekt, tack!', 'Toppen, det gick snabbt.', 'Tack, då förstår jag.'],
    badly: ['Det var inte det jag fick höra sist.', 'Så jag ska bara vänta igen?', 'Okej. Men nöjd är jag inte.'],
  },
}; // prettier-ignore
