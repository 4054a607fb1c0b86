import type { SeedAgent } from '../seed.types.ts';
import { COMPANY_DOMAIN, SEED_ORGANIZATIONS } from '../people.ts';

/** The teams that joined the company's own in the two years. */
export const STORY_GROUPS = [
  { key: 'chat', name: 'Chat Team', description: 'Answers every chat since it was founded' },
  { key: 'store', name: 'Store Service', description: 'The counter in Aarhus, two days a week' },
] as const;

/** The brand that was opened in the second year. */
export const STORY_BRANDS = [{ key: 'kids', name: 'Nordlys Kids' }] as const;

/** The forms tickets are filed with. */
export const STORY_FORMS = [
  { key: 'question', name: 'Question' },
  { key: 'case', name: 'Return or repair' },
] as const;

/** The field that agents file tickets by, and its choices. */
export const STORY_FIELDS = [{ key: 'area', name: 'Product area' }] as const;
/** What the shop sells, by the values of the field. */
export const PRODUCT_AREAS = [
  { value: 'area_clothing', name: 'Clothing', products: ['Sarek', 'Fjell', 'Tind', 'Lofoten'] },
  { value: 'area_footwear', name: 'Footwear', products: ['Kebne', 'Padjelanta'] },
  {
    value: 'area_equipment',
    name: 'Tents and equipment',
    products: ['Skagen 2', 'Nuuk', 'Abisko 50', 'Glød 2'],
  },
  { value: 'area_kids', name: 'Children', products: ['Pusling', 'Mini Fjell'] },
] as const;

/** What of the shop a product belongs to. */
export function areaOf(product: string): string {
  const area = PRODUCT_AREAS.find(({ products }) => products.some((name) => name === product));
  return area?.value ?? '';
}

/** Further clubs, schools and resellers. */
export const STORY_ORGANIZATIONS = [
  { key: 'norrland', name: 'Norrlands Turistförening', domain: 'norrlandsturist.example.com' },
  { key: 'spejder', name: 'Spejdergruppen Skovtrolden', domain: 'skovtrolden.example.com' },
  { key: 'alpin', name: 'Alpinschule Garmisch', domain: 'alpinschule.example.com' },
  { key: 'harbour', name: 'Harbour Outdoor Centre', domain: 'harbouroutdoor.example.com' },
  { key: 'fjallbutik', name: 'Fjällbutiken i Åre', domain: 'fjallbutiken.example.com' },
  { key: 'naturskole', name: 'Naturskolen Silkeborg', domain: 'naturskolen.example.com' },
] as const;

const agent = (key: string, name: string, group: string, locale: string): SeedAgent => {
  const address = name.toLowerCase().replaceAll('å', 'a').replaceAll('ø', 'o').replace(' ', '.');
  return { key, name, email: `${address}@${COMPANY_DOMAIN}`, role: 'agent', group, locale };
};

/** The agents beside those who are there without the story. */
export const STORY_AGENTS: SeedAgent[] = [
  agent('viktor', 'Viktor Holm', 'care', 'da'),
  agent('linnea', 'Linnea Åberg', 'care', 'sv'),
  agent('tobias', 'Tobias Krogh', 'care', 'da'),
  agent('hannah', 'Hannah Price', 'care', 'en-GB'),
  agent('signe', 'Signe Møller', 'returns', 'da'),
  agent('anders', 'Anders Bohm', 'returns', 'sv'),
  agent('sofie', 'Sofie Lindgren', 'orders', 'sv'),
  agent('malte', 'Malte Petersen', 'orders', 'de'),
  agent('grace', 'Grace Turner', 'orders', 'en-GB'),
  agent('katrin', 'Katrin Vogel', 'business', 'de'),
  agent('elias', 'Elias Berg', 'chat', 'sv'),
  agent('nadia', 'Nadia Rahman', 'chat', 'en-GB'),
  agent('oliver', 'Oliver Finch', 'chat', 'en-GB'),
  agent('ronja', 'Ronja Falk', 'chat', 'da'),
  agent('emil', 'Emil Skov', 'chat', 'da'),
  agent('bente', 'Bente Juul', 'store', 'da'),
];

/** The key of a team. */
export type GroupKey = 'care' | 'returns' | 'orders' | 'business' | 'chat' | 'store';
/** The key of a brand. */
export type BrandKey = 'main' | 'pro' | 'kids';
/** The key of a form. */
export type FormKey = (typeof STORY_FORMS)[number]['key'];

/** Everybody who buys for more than themselves. */
export const BUSINESS_KEYS = [...SEED_ORGANIZATIONS, ...STORY_ORGANIZATIONS].map(({ key }) => key);
