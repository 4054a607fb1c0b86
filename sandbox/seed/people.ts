import type { SeedAgent, SeedCustomer } from './seed.types.ts';

/** The domain of the pretend company's addresses, reserved for examples. */
export const COMPANY_DOMAIN = 'nordlys-outdoor.example.com';

/** The people of the pretend company, by group. */
export const SEED_GROUPS = [
  { key: 'care', name: 'Customer Care', description: 'First answer to everyone' },
  {
    key: 'returns',
    name: 'Returns & Repairs',
    description: 'The workshop in Aarhus and everything sent to it',
  },
  { key: 'orders', name: 'Orders & Delivery', description: 'Web shop, carriers, invoices' },
  { key: 'business', name: 'Business Customers', description: 'Clubs, schools and resellers' },
];

/** The names under which the company sells. */
export const SEED_BRANDS = [
  { key: 'main', name: 'Nordlys Outdoor' },
  { key: 'pro', name: 'Nordlys Pro' },
];

/** The agents; the first is the account Aftercare works with. */
export const SEED_AGENTS: SeedAgent[] = [
  { key: 'aftercare', name: 'Aftercare', email: `aftercare@${COMPANY_DOMAIN}`, role: 'admin', group: 'care', locale: 'en-GB' },
  { key: 'karin', name: 'Karin Ek', email: `karin.ek@${COMPANY_DOMAIN}`, role: 'admin', group: 'care', locale: 'en-GB' },
  { key: 'ingrid', name: 'Ingrid Dahl', email: `ingrid.dahl@${COMPANY_DOMAIN}`, role: 'agent', group: 'care', locale: 'en-GB' },
  { key: 'mikkel', name: 'Mikkel Sørensen', email: `mikkel.sorensen@${COMPANY_DOMAIN}`, role: 'agent', group: 'returns', locale: 'da' },
  { key: 'freja', name: 'Freja Lund', email: `freja.lund@${COMPANY_DOMAIN}`, role: 'agent', group: 'care', locale: 'en-GB' },
  { key: 'oskar', name: 'Oskar Nyström', email: `oskar.nystrom@${COMPANY_DOMAIN}`, role: 'agent', group: 'orders', locale: 'sv' },
  { key: 'amelia', name: 'Amelia Clarke', email: `amelia.clarke@${COMPANY_DOMAIN}`, role: 'agent', group: 'care', locale: 'en-GB' },
  { key: 'jonas', name: 'Jonas Weber', email: `jonas.weber@${COMPANY_DOMAIN}`, role: 'agent', group: 'business', locale: 'de' },
]; // prettier-ignore

/** The companies, clubs and schools some customers belong to. */
export const SEED_ORGANIZATIONS = [
  { key: 'fjeld', name: 'Fjeldklubben Aarhus', domain: 'fjeldklubben.example.com' },
  { key: 'skola', name: 'Sollentuna Friluftsskola', domain: 'friluftsskola.example.com' },
  { key: 'keswick', name: 'Keswick Mountain Guides', domain: 'keswickguides.example.com' },
  { key: 'alpen', name: 'Alpenladen München', domain: 'alpenladen.example.com' },
  { key: 'havn', name: 'Havn Kajak', domain: 'havnkajak.example.com' },
];

/** The customers, in the languages the company sells in. */
export const SEED_CUSTOMERS: SeedCustomer[] = [
  { key: 'emma', name: 'Emma Whitfield', email: 'emma.whitfield@example.com', locale: 'en-GB' },
  { key: 'tom', name: 'Tom Brennan', email: 'tom.brennan@example.com', locale: 'en-GB' },
  { key: 'priya', name: 'Priya Nair', email: 'priya@keswickguides.example.com', locale: 'en-GB', organization: 'keswick' },
  { key: 'callum', name: 'Callum Reid', email: 'callum@keswickguides.example.com', locale: 'en-GB', organization: 'keswick' },
  { key: 'sarah', name: 'Sarah Okafor', email: 'sarah.okafor@example.com', locale: 'en-US' },
  { key: 'daniel', name: 'Daniel Ruiz', email: 'daniel.ruiz@example.com', locale: 'en-US' },
  { key: 'maja', name: 'Maja Kristensen', email: 'maja.kristensen@example.com', locale: 'da' },
  { key: 'soren', name: 'Søren Bach', email: 'soren.bach@fjeldklubben.example.com', locale: 'da', organization: 'fjeld' },
  { key: 'lotte', name: 'Lotte Vestergaard', email: 'lotte.vestergaard@example.com', locale: 'da' },
  { key: 'henrik', name: 'Henrik Mørk', email: 'henrik.moerk@example.com', locale: 'da' },
  { key: 'camilla', name: 'Camilla Juhl', email: 'camilla@havnkajak.example.com', locale: 'da', organization: 'havn' },
  { key: 'rasmus', name: 'Rasmus Thygesen', email: 'rasmus.thygesen@example.com', locale: 'da' },
  { key: 'kirsten', name: 'Kirsten Bruun', email: null, phone: '+45 32 00 00 17', locale: 'da' },
  { key: 'astrid', name: 'Astrid Bergman', email: 'astrid.bergman@example.com', locale: 'sv' },
  { key: 'erik', name: 'Erik Lindqvist', email: 'erik.lindqvist@example.com', locale: 'sv' },
  { key: 'hanna', name: 'Hanna Forsberg', email: 'hanna@friluftsskola.example.com', locale: 'sv', organization: 'skola' },
  { key: 'nils', name: 'Nils Åkesson', email: 'nils.akesson@example.com', locale: 'sv' },
  { key: 'elin', name: 'Elin Sandström', email: 'elin.sandstrom@example.com', locale: 'sv' },
  { key: 'viktor', name: 'Viktor Hedlund', email: 'viktor.hedlund@example.com', locale: 'sv' },
  { key: 'johanna', name: 'Johanna Lindholm', email: 'johanna.lindholm@example.com', locale: 'sv' },
  { key: 'petra', name: 'Petra Kaufmann', email: 'petra@alpenladen.example.com', locale: 'de', organization: 'alpen' },
  { key: 'lukas', name: 'Lukas Brandt', email: 'lukas.brandt@example.com', locale: 'de' },
  { key: 'anke', name: 'Anke Sommer', email: 'anke.sommer@example.com', locale: 'de' },
  { key: 'greta', name: 'Greta Holmgren', email: 'greta.holmgren@example.com', locale: 'sv' },
  { key: 'ben', name: 'Ben Ashworth', email: 'ben.ashworth@example.com', locale: 'en-GB' },
  { key: 'spam', name: 'Best Deals Outlet', email: 'promo@bestdeals.test', locale: 'en-US', suspended: true },
]; // prettier-ignore
