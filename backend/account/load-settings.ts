import { readFileSync } from 'node:fs';
import { settingsSchema, type Settings } from '../../shared/settings.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Store } from '../records/store.ts';
import { keepFieldIds } from './field-ids.rules.ts';

type Sources = {
  /** `SETTINGS_FILE`: goes before everything and is stored. */
  file: string | null;
  /** What the database holds. */
  stored: unknown;
  /** Used and stored when the database holds none. */
  initial: unknown;
};

/**
 * Finds the account's settings and fills in the defaults.
 *
 * @throws ConfigError naming every faulty key of `SETTINGS_FILE` or of the stored settings.
 */
export async function loadSettings(
  accounts: Store['accounts'],
  accountId: string,
  { file, stored, initial }: Sources,
): Promise<Settings> {
  if (file !== null) {
    const given = parse(readJson(file), `SETTINGS_FILE ${file}`);
    // Setup finds them out after the file was written.
    const settings = parse(keepFieldIds(given, stored), 'the settings');
    await accounts.saveSettings(accountId, settings);
    return settings;
  }
  if (stored !== null) return parse(stored, 'the stored settings');
  const settings = parse(initial, 'the initial settings');
  if (initial !== undefined) await accounts.saveSettings(accountId, settings);
  return settings;
}

function parse(value: unknown, origin: string): Settings {
  const parsed = settingsSchema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map(({ path, message }) => ({
      origin,
      name: path.join('.') || 'top level',
      problem: message,
    })),
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError([
      { name: `SETTINGS_FILE ${file}`, problem: `cannot be read: ${explain(cause)}` },
    ]);
  }
}

/** A syntax error quotes the file, which may hold addresses that are as good as passwords. */
function explain(cause: unknown): string {
  if (cause instanceof SyntaxError) return 'it is not valid JSON';
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  if (isMissing) return 'there is no such file';
  return cause instanceof Error ? cause.message : String(cause);
}
