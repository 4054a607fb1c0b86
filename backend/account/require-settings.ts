import { ConfigError } from '../config/config-error.ts';
import { readSettings, type SettingsReading } from './read-settings.rules.ts';

/**
 * Reads stored settings for what cannot be done without.
 *
 * @throws ConfigError naming every fault.
 */
export function requireSettings(stored: unknown): Extract<SettingsReading, { faults: null }> {
  const reading = readSettings(stored, 'the stored settings');
  if (reading.faults !== null) throw new ConfigError(reading.faults);
  return reading;
}
