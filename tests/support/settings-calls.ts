import { z } from 'zod';
import { settingsStateSchema, type SettingsState } from '../../shared/contracts/settings.ts';
import type { CallApi, Said } from './call-api.ts';

/** The settings as the API tells them. */
export async function readSettings(call: CallApi): Promise<SettingsState> {
  const { status, json } = await call('/settings');
  if (status !== 200) throw new Error(`the settings were answered with ${status}`);
  return z.strictObject(settingsStateSchema.shape).parse(json);
}

/** Stores settings that were made from a state. */
export function putSettings(call: CallApi, given: unknown, ifMatch: string): Promise<Said> {
  return call('/settings', { method: 'PUT', body: given, ifMatch });
}

/** Stores settings, whatever there was before. */
export async function storeSettings(call: CallApi, given: unknown): Promise<SettingsState> {
  const { status, json } = await putSettings(call, given, (await readSettings(call)).state);
  if (status !== 200) throw new Error(`storing settings was answered with ${status}`);
  return z.strictObject(settingsStateSchema.shape).parse(json);
}
