import { LANGUAGES } from './plot.ts';
import { BUSINESS_KEYS, type BrandKey } from './cast.ts';
import type { Random } from './random.ts';
import type { Language, StoryCustomer } from './story.types.ts';

/** Below all ids of the desk's own records. */
const FIRST_ID = 8_447_310_000_001;
/** How much of the work comes from people who have written before. */
const RETURNING = 0.5;
/** A brand with fewer customers knows nobody yet. */
const FEW = 50;
/** Some answer nearly always, most hardly ever. */
const KEEN = { share: 0.28, answers: 2, others: 0.62 };

const NAMES: Record<Language, { first: readonly string[]; last: readonly string[] }> = {
  en: {
    first: [
      'Alice', 'Ben', 'Catherine', 'David', 'Ellie', 'Fiona', 'George', 'Helen', 'Isla', 'Jack',
      'Kate', 'Liam', 'Megan', 'Nathan', 'Olivia', 'Paul', 'Rachel', 'Sam', 'Tara', 'Will',
    ],
    last: [
      'Ainsley', 'Barker', 'Carver', 'Doyle', 'Ellison', 'Fairley', 'Grant', 'Hollis', 'Irwin',
      'Jarvis', 'Kendal', 'Lowther', 'Marsh', 'Nolan', 'Oakes', 'Prentice', 'Rowe', 'Sinclair',
      'Thorne', 'Weaver',
    ],
  },
  da: {
    first: [
      'Anne', 'Bo', 'Christian', 'Dorte', 'Emil', 'Frederik', 'Gitte', 'Hanne', 'Ida', 'Jens',
      'Karen', 'Lars', 'Mette', 'Niels', 'Ole', 'Pernille', 'Rikke', 'Susanne', 'Thomas', 'Ulla',
    ],
    last: [
      'Andersen', 'Bjerre', 'Carstensen', 'Dam', 'Eskildsen', 'Frandsen', 'Gade', 'Holm', 'Iversen',
      'Jepsen', 'Kjær', 'Lauridsen', 'Mikkelsen', 'Nørgaard', 'Overgaard', 'Poulsen', 'Ravn',
      'Skov', 'Toft', 'Winther',
    ],
  },
  sv: {
    first: [
      'Agneta', 'Björn', 'Cecilia', 'Daniel', 'Eva', 'Fredrik', 'Gunilla', 'Henrik', 'Ingela',
      'Johan', 'Karin', 'Lena', 'Magnus', 'Niklas', 'Olof', 'Pia', 'Rickard', 'Sara', 'Tomas', 'Åsa',
    ],
    last: [
      'Andersson', 'Berglund', 'Cederholm', 'Dahlin', 'Ekström', 'Fransson', 'Gustafsson', 'Hjort',
      'Isaksson', 'Jansson', 'Karlberg', 'Lundin', 'Mattsson', 'Norén', 'Olsson', 'Persson', 'Rosén',
      'Sjöberg', 'Tillman', 'Öberg',
    ],
  },
  de: {
    first: [
      'Andreas', 'Birgit', 'Carsten', 'Daniela', 'Florian', 'Heike', 'Ines', 'Jürgen', 'Katja',
      'Lena', 'Markus', 'Nicole', 'Oliver', 'Petra', 'Ralf', 'Sabine', 'Stefan', 'Ute',
    ],
    last: [
      'Albers', 'Bauer', 'Dietrich', 'Ebert', 'Fuchs', 'Groß', 'Hartmann', 'Jansen', 'Keller',
      'Lorenz', 'Maurer', 'Neumann', 'Peters', 'Richter', 'Seidel', 'Thiel', 'Vogt', 'Wagner',
    ],
  },
}; // prettier-ignore

const LETTERS: Record<string, string> = {
  å: 'a',
  æ: 'ae',
  ä: 'a',
  ø: 'oe',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  é: 'e',
};

/** The people who write in: somebody new, or one who has before. */
export function createCustomers(random: Random) {
  const known: Record<BrandKey, StoryCustomer[]> = { main: [], pro: [], kids: [] };
  let made = 0;

  function create(brand: BrandKey): StoryCustomer {
    made += 1;
    const language = random.weighted(LANGUAGES[brand]);
    const { first, last } = NAMES[language];
    const name = `${random.pick(first)} ${random.pick(last)}`;
    const isEnglish = language === 'en';
    const customer: StoryCustomer = {
      id: FIRST_ID + made,
      name,
      email: `${addressOf(name)}${made}@example.com`,
      locale: isEnglish ? (random.chance(0.8) ? 'en-GB' : 'en-US') : language,
      language,
      organization: brand === 'pro' ? random.pick(BUSINESS_KEYS) : null,
      brand,
      mood: random.normal(0, 0.04),
      keenness: random.chance(KEEN.share) ? KEEN.answers : KEEN.others,
      isSuppressed: false,
      askedAt: Number.NEGATIVE_INFINITY,
      followedUpUntil: 0,
    };
    known[brand].push(customer);
    return customer;
  }

  return {
    /** Whoever writes in next about a brand. */
    next(brand: BrandKey): StoryCustomer {
      const earlier = known[brand];
      // A club or reseller has a handful of people.
      const returning = brand === 'pro' ? 0.85 : RETURNING;
      const isKnown = earlier.length > FEW && random.chance(returning);
      return isKnown ? random.pick(earlier) : create(brand);
    },
  };
}

function addressOf(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z ]/g, (letter) => LETTERS[letter] ?? '');
  return plain.replaceAll(' ', '.');
}
