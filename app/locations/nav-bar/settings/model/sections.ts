import { placeIn } from './settings-paths.ts';

/** The parts of the settings' room, in their order; each has its address. */
export const SETTINGS_SECTIONS = [
  'surveys',
  'followUps',
  'alerts',
  'writeBack',
  'reports',
  'access',
  'privacy',
  'branding',
  'data',
  'health',
  'history',
  'trail',
] as const;
/** One of {@link SETTINGS_SECTIONS}. */
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** Where in the settings' room somebody is: a part, and in some a member of its list. */
export type SettingsPlace = { section: SettingsSection; item: number | null };

/** Which part the settings below each key are in. */
const HOMES: Readonly<Record<string, SettingsSection>> = {
  surveys: 'surveys',
  followUp: 'followUps',
  alerts: 'alerts',
  language: 'writeBack',
  writeBack: 'writeBack',
  settleSeconds: 'writeBack',
  reports: 'reports',
  leads: 'access',
  privacy: 'privacy',
  branding: 'branding',
  webhooks: 'data',
  exports: 'data',
};

/** Where the field of a path is shown. */
export function placeOf(path: string): SettingsPlace {
  const section = HOMES[path.split('.')[0] ?? ''] ?? 'surveys';
  return { section, item: placeIn('surveys', path) };
}

/** Reads where somebody is from the address; what is unknown there leads to the start. */
export function readPlace(search: URLSearchParams): SettingsPlace {
  const section = SETTINGS_SECTIONS.find((each) => each === search.get('part')) ?? 'surveys';
  const number = Number(search.get('number'));
  const isItem = section === 'surveys' && Number.isInteger(number) && number > 0;
  return { section, item: isItem ? number - 1 : null };
}

/** Writes what {@link readPlace} reads; `null` takes a name out of the address. */
export function writePlace({ section, item }: SettingsPlace): Record<string, string | null> {
  return { part: section, number: item === null ? null : String(item + 1) };
}
