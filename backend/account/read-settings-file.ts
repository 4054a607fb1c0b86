import { readFileSync } from 'node:fs';
import { ConfigError } from '../config/config-error.ts';
import { readSettings } from './read-settings.rules.ts';

/**
 * Reads a JSON file of settings; answers with what it holds, without defaults.
 *
 * `name` is what the operator called it by.
 *
 * @throws ConfigError naming every faulty key, without quoting the file.
 */
export function readSettingsFile(file: string, name: string): unknown {
  const given = readJson(file, name);
  const { faults } = readSettings(given, `${name} ${file}`);
  if (faults !== null) throw new ConfigError(faults);
  return given;
}

function readJson(file: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError([
      { name: `${name} ${file}`, problem: `cannot be read: ${explain(cause)}` },
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
