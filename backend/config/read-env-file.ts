import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { ConfigFault } from './config-error.ts';
import { findEnvTextFaults } from './env-text.rules.ts';

/** What a `.env` file says, and what is wrong with how it says it. */
export type EnvFile = { variables: NodeJS.Dict<string>; faults: ConfigFault[] };

const NOTHING: EnvFile = { variables: {}, faults: [] };

/**
 * Reads a `.env` file, if there is one, as editors of all systems save it.
 *
 * A byte order mark and the line ends of Windows are taken away: they would become part of the
 * first name and of every value.
 */
export function readEnvFile(path: string | null): EnvFile {
  if (path === null || !existsSync(path)) return NOTHING;
  const bytes = readFileSync(path);
  const say = (problem: string): EnvFile => ({ variables: {}, faults: [{ name: path, problem }] });
  // Every other byte of a text in UTF-16 is zero; no text in UTF-8 has any.
  if (bytes.includes(0)) return say('is saved as UTF-16, or is no text: save it as UTF-8');
  const text = decode(bytes);
  if (text === null) return say('is not saved as UTF-8: save it anew as UTF-8');
  const clean = text.replace(/\r\n?/g, '\n');
  const faults = findEnvTextFaults(clean).map((fault) => ({ ...fault, origin: path }));
  return { variables: parseEnv(clean), faults };
}

/** The decoder takes the byte order mark away. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
