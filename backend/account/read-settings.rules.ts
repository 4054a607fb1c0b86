import { settingsSchema, type Settings } from '../../shared/settings.ts';
import type { ConfigFault } from '../config/config-error.ts';
import { findUnknownKeys } from './unknown-keys.rules.ts';
import { findUnstorable } from './unstorable.rules.ts';

/** Settings with all defaults and without what this release does not know, or their faults. */
export type SettingsReading =
  | { settings: Settings; unknownKeys: string[]; faults: null }
  | { settings: null; faults: ConfigFault[] };

/**
 * Reads settings as they were given; defaults are filled in here, never where they are stored.
 *
 * So a default that a later release changes is changed for everybody who has not chosen, and a
 * key of a later release does not keep this one from working.
 */
export function readSettings(given: unknown, origin: string): SettingsReading {
  const parsed = settingsSchema.safeParse(given ?? {});
  const unstorable = findUnstorable(given);
  if (parsed.success && unstorable.length === 0) {
    const unknownKeys = findUnknownKeys(given ?? {}, parsed.data);
    return { settings: parsed.data, unknownKeys, faults: null };
  }
  const issues = parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
  const found = [
    ...issues,
    ...unstorable.map((path) => [path, 'holds a sign that cannot be kept']),
  ];
  const faults = found.map(([path = '', problem = '']) => ({
    origin,
    name: path || 'top level',
    problem,
  }));
  return { settings: null, faults };
}
