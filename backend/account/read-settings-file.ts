import { readFileSync } from 'node:fs';
import { ConfigError, type ConfigFault } from '../config/config-error.ts';
import { toError } from '../platform/errors.ts';
import { readJsonText, type TextPlace } from './json-text.ts';
import { readSettings } from './read-settings.rules.ts';

/**
 * Reads a JSON file of settings; answers with what it holds, without defaults.
 *
 * `name` is what the operator called it by.
 *
 * @throws ConfigError naming every faulty key with its line, without quoting the file, which may
 * hold addresses that are as good as passwords.
 */
export function readSettingsFile(file: string, name: string): unknown {
  const origin = `${name} ${file}`;
  const fault = (problem: string) => new ConfigError([{ name: origin, problem }]);
  const json = readJsonText(readText(file, fault));
  if (json.fault !== null) {
    throw fault(`is not valid JSON at ${inWords(json.place)}: ${json.fault}`);
  }
  const { faults } = readSettings(json.value, origin);
  if (faults === null) return json.value;
  const placed = (each: ConfigFault): ConfigFault => {
    const place = json.placeOf(each.name);
    return place === null ? each : { ...each, problem: `${each.problem} (${inWords(place)})` };
  };
  throw new ConfigError(faults.map(placed));
}

/** A byte order mark, as some editors put it, is no part of the text. */
function readText(file: string, fault: (problem: string) => ConfigError): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw fault(`cannot be read: ${explain(cause)}`);
  }
  const isWide = [0xfe, 0xff].includes(bytes[0] ?? 0) || bytes.subarray(0, 200).includes(0);
  if (isWide) throw fault('is not in UTF-8 (perhaps UTF-16): save it as UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('is not in UTF-8: save it as UTF-8');
  }
}

function explain(cause: unknown): string {
  const error = toError(cause);
  const isMissing = 'code' in error && error.code === 'ENOENT';
  return isMissing ? 'there is no such file' : error.message;
}

function inWords({ line, column }: TextPlace): string {
  return `line ${line}, column ${column}`;
}
