import type { Words } from './words.types.ts';

/** What Danish customers and their agents write. */
export const da: Words = {
  topics: {
    advice: {
      subjects: ['Hvilken størrelse i {product}?', 'Er {product} noget for os?', 'Valget mellem to'],
      asks: [
        'Jeg ligger mellem to størrelser i {product}. Hvilken ville du tage?',
        'Vi skal vandre en uge i september. Er {product} varm nok?',
      ],
      replies: [
        'Tag den største: den sidder tæt, og du får brug for plads til et tykt lag indenunder.',
        'Det er den, hvis du har noget tørt til om aftenen. Jeg har selv haft den med længere nordpå.',
      ],
      promoter: [
        '{agent} stillede de rigtige spørgsmål, og {product} passer perfekt.',
        'Ærligt råd: jeg fik at vide, at jeg ikke behøvede den dyre.',
        'Man kan mærke, at {agent} selv har sovet i telt.',
        'Bedre hjælp end i nogen butik i byen.',
        'Hurtigt svar, klar anbefaling og ingen salgssnak.',
      ],
      passive: [
        'Godt råd, men der skulle tre beskeder til.',
        'Fin hjælp. Et billede af, hvordan {product} sidder, ville have gjort det lettere.',
        'Venlig betjening, men i sidste ende måtte jeg selv vælge.',
      ],
      detractor: [
        'Jeg fik at vide, at {product} ville passe. Det gør den ikke, og nu betaler jeg returfragten.',
        'Svaret var kopieret fra produktsiden. Den kan jeg godt selv læse.',
        'To personer, to forskellige svar om størrelsen.',
      ],
    },
    delivery: {
      subjects: ['Hvor er ordre {order}?', 'Pakken står som leveret, men er her ikke', 'Forkert pakkeshop'],
      asks: [
        'Ordre {order} skulle have været her for {days} dage siden. Sporingen har ikke rørt sig.',
        'Fragtfirmaet siger, at pakken er leveret. Her er der ingen, der har set den.',
      ],
      replies: [
        'Jeg har ringet til fragtfirmaet: den ligger på terminalen og kører ud i morgen tidlig.',
        'Det er jeg ked af. Vi sender en ny pakke i dag, så du ikke skal vente på den gamle.',
      ],
      promoter: [
        'Pakken blev væk, og to dage senere lå der en ny. Sådan skal det gøres.',
        '{agent} ringede til fragtfirmaet for mig og vendte tilbage. Fantastisk.',
        'Fik med det samme at vide, hvor den var, og hvornår den kom. Og den kom.',
        'Hurtig levering og et rigtigt menneske at tale med.',
      ],
      passive: [
        'Den kom til sidst, og {agent} var sød.',
        'Det blev løst, men det kunne sporingen lige så godt have fortalt mig.',
        'Fint nok. En dag forsinket, ingen stor skade sket.',
      ],
      detractor: [
        '{days} dage forsinket, og jeg måtte rykke tre gange.',
        '{product} kom først efter den tur, den skulle bruges til.',
        'I giver fragtfirmaet skylden, og de giver jer skylden. Jeg vil bare have min pakke.',
        'Lovet til fredag, kom onsdagen efter.',
      ],
    },
    refund: {
      subjects: ['Penge tilbage for ordre {order}', 'Har sendt {product} retur, men ingen penge', 'Hvordan sender jeg retur?'],
      asks: [
        'Jeg sendte {product} retur for {days} dage siden. Hvornår får jeg mine penge?',
        '{product} er for lille. Hvordan sender jeg den retur?',
      ],
      replies: [
        'Den er registreret, og pengene er sendt i dag. Banken bruger to til tre dage.',
        'Print labelen, som jeg har vedhæftet. Alle pakkeshops tager imod den.',
      ],
      promoter: [
        'Sendt retur mandag, pengene på kontoen torsdag. Uden spørgsmål.',
        'Den nemmeste returnering, jeg har prøvet.',
        '{agent} gav mig pengene, før pakken overhovedet var fremme.',
      ],
      passive: [
        'Det virkede, men hvem har en printer i dag?',
        'Pengene kom, lidt langsommere end håbet.',
        'Helt fint. Returlabelen var svær at finde.',
      ],
      detractor: [
        'Tre uger om at betale tilbage er ikke i orden.',
        'Ingen kunne fortælle mig, hvor mine penge var.',
        'Jeg måtte selv betale fragten for en vare med fejl.',
        'Jeg har efterhånden sendt den samme kvittering {days} gange.',
      ],
    },
    repair: {
      subjects: ['Lynlåsen i {product} er gået', 'Kan I stadig reparere den?', 'Syningen er gået op'],
      asks: [
        'Lynlåsen i min {product} har givet op efter fire år. Kan I lave den?',
        'En syning i {product} er gået op. Dækker garantien det?',
      ],
      replies: [
        'Det kan vi. Send den ind, så har du den igen inden for to uger.',
        'Den er dækket i fem år. Jeg har sendt dig en label.',
      ],
      promoter: [
        'Min gamle {product} kom tilbage som ny. Jeg køber aldrig et andet mærke.',
        'Repareret for prisen af en kop kaffe. Hvem gør ellers det?',
        'Værkstedet er grunden til, at jeg bliver ved med at handle hos jer.',
        '{agent} og folkene i Aarhus er helte.',
      ],
      passive: [
        'Flot arbejde, men to uger er længe midt i sæsonen.',
        'Reparationen holder. Tråden har bare ikke helt den rigtige farve.',
        'Godt lavet, men jeg hørte ikke meget undervejs.',
      ],
      detractor: [
        'Den kom tilbage med samme fejl efter {days} dages ventetid.',
        'Fem års garanti, og så er det pludselig "almindeligt slid".',
        'Min {product} lå i ugevis på værkstedet, før nogen så på den.',
      ],
    },
    order: {
      subjects: ['Ændring af ordre {order}', 'Rabatkoden virker ikke', 'Kan ikke logge ind'],
      asks: [
        'Kan jeg nå at ændre farven i ordre {order}?',
        'Koden fra jeres nyhedsbrev bliver afvist ved betaling.',
      ],
      replies: [
        'Lige i tide: den er ændret, og du får en ny bekræftelse om et øjeblik.',
        'Den gjaldt kun varer til fuld pris. Jeg har trukket den fra manuelt.',
      ],
      promoter: [
        'Ændret på fem minutter. Imponerende.',
        '{agent} gav mig rabatten, selv om koden var udløbet.',
        'Enkelt spørgsmål, enkelt svar, færdig.',
        'Søde mennesker, og de svarer endda om søndagen.',
      ],
      passive: [
        'Løst, men det burde jeg selv kunne gøre på hjemmesiden.',
        'Fint, men hjemmesiden kunne godt sige, hvad der er galt.',
      ],
      detractor: [
        'Jeres hjemmeside glemmer min kurv hver gang, og kundeservice kan intet gøre.',
        'Den forkerte farve blev sendt, selv om ændringen var lovet.',
        'En kode, der ikke virker på noget, er ikke en rabat.',
      ],
    },
    business: {
      subjects: ['Faktura til vores klub', 'Tilbud på 24 {product}', 'Nettopriserne er væk'],
      asks: [
        'Vi skal bruge 24 {product} inden lejren. Kan vi få et tilbud med 30 dages kredit?',
        'Fakturaen mangler vores EAN-nummer, så kontoret sender den retur.',
      ],
      replies: [
        'Tilbuddet er vedhæftet. Med jeres aftale er fragten inkluderet.',
        'Her er den igen med nummeret, og jeg har noteret det til de næste.',
      ],
      promoter: [
        '{agent} kender vores klub og tænker med. En rigtig samarbejdspartner.',
        'Tilbud inden for en time og levering i samme uge.',
        'Tolv {product}, alle rigtige og til tiden.',
      ],
      passive: [
        'Gode vilkår, langsomt papirarbejde.',
        'Pålidelige, men vi ville gerne have én fast person at ringe til.',
      ],
      detractor: [
        'Tredje faktura uden vores nummer. Kontoret er ikke imponeret.',
        'Halvdelen af vores {product} kom, efter at lejren var begyndt.',
        'En forhandler burde ikke vente {days} dage på en pris.',
      ],
    },
    soles: {
      subjects: ['Sålen er faldet af mine Kebne', 'Kebne-støvler går i stykker', 'Tilbagekaldelse af Kebne?'],
      asks: [
        'Sålen faldt af mine Kebne på andendagen i fjeldet. Jeg gik hjem i gaffatape.',
        'Jeg har læst om sålerne på Kebne. Mine er fra samme parti. Hvad gør jeg?',
      ],
      replies: [
        'Det er jeg virkelig ked af. Der er fejl i limen i ét parti, og du får nye eller pengene tilbage.',
        'Brug dem ikke på tur. Jeg har sendt en label, og nye støvler sendes mandag.',
      ],
      promoter: [
        'Et dårligt parti kan ske. Nye støvler på to dage og en undskyldning, der lød ægte.',
        '{agent} betalte endda min taxa ned. Respekt.',
      ],
      passive: ['Støvlerne var dårlige, hjælpen var god.', 'Der kom nye. Nu må vi se, hvor længe de holder.'],
      detractor: [
        'Sålen faldt af midt i ingenting. Det er farligt.',
        'I kendte til limen og blev ved med at sælge støvlerne.',
        'Støvler til 2.200 kroner, der holder i to dage.',
        'Først var det min egen skyld. Så var det i nyhederne.',
      ],
    },
  },
  waited: [
    'Jeg ventede {minutes} minutter i chatten, og så lukkede den.',
    'Der står "et øjeblik". Øjeblikket varede {minutes} minutter.',
    'Nummer 14 i køen, og det fik jeg først at vide, da jeg havde skrevet det hele.',
    'Chatten svarede, da jeg selv havde fundet løsningen.',
    'Måtte forklare det hele to gange til to personer i samme chat.',
    'Det plejede at gå hurtigt. Nu er chatten et venteværelse.',
  ],
  besides: {
    promoter: ['Tak!', 'Bliv ved sådan.', 'Jeg har anbefalet jer til vennerne.', 'Ti ud af ti.', 'Glad kunde i mange år.'],
    passive: ['Ellers fint.', 'Helt som forventet.', 'Stadig en god butik.'],
    mild: ['I plejede at være bedre.', 'Folkene er flinke, systemet er ikke.', 'Jeg håber, at det går bedre næste gang.'],
    angry: ['Aldrig igen.', 'Jeg vil gerne ringes op af en ansvarlig.', 'Det var min sidste ordre.', 'Jeg er virkelig skuffet.'],
  },
  ends: {
    well: ['Perfekt, tak for hjælpen!', 'Super, det gik hurtigt.', 'Tak, så er jeg med.'],
    badly: ['Det var ikke det, jeg fik at vide sidst.', 'Så skal jeg bare vente igen?', 'Okay. Men jeg er ikke tilfreds.'],
  },
}; // prettier-ignore
