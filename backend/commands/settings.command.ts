import { readFile } from 'node:fs/promises';
import { settingsSchema } from '../../shared/settings.ts';
import { ConfigError } from '../config/config-error.ts';
import { readConfig } from '../config/config.ts';
import { keepFieldIds } from '../account/field-ids.rules.ts';
import { openSetup } from './setup/open-setup.ts';
import { describeFlags, parseFlags } from './terminal/parse-flags.ts';
import { SetupError } from './setup/setup-error.ts';

const settingsFlags = {
  file: { value: 'path', about: 'check this JSON file and store it as the settings' },
  help: { about: 'show this' },
} as const;

/**
 * `aftercare settings [--file x.json]`: prints the settings with all defaults, or stores new ones.
 *
 * The ids of ticket fields that setup found stay, unless the file names others.
 */
export async function settingsCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('settings', settingsFlags, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('settings', settingsFlags)}\n`);
    return;
  }
  const given = flags.file === undefined ? null : parse(await readJson(flags.file), flags.file);
  const config = readConfig();
  if (config.zendeskUrl === null) {
    throw new SetupError(
      'No Zendesk is configured: set ZENDESK_SUBDOMAIN, or run "aftercare setup". The sandbox keeps its settings in its own app.',
    );
  }
  const { accounts, accountId, close } = await openSetup(config, config.zendeskUrl);
  try {
    if (given !== null) {
      await accounts.changeSettings(accountId, (stored) => keepFieldIds(given, stored));
    }
    const stored = parse(await accounts.readSettings(accountId), 'the stored settings');
    process.stdout.write(`${JSON.stringify(stored, null, 2)}\n`);
  } finally {
    await close();
  }
}

function parse(value: unknown, origin: string) {
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

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    // A syntax error quotes the file, which may hold addresses that are as good as passwords.
    const why = error instanceof SyntaxError ? 'it is not valid JSON' : (error as Error).message;
    throw new ConfigError([{ name: `--file ${path}`, problem: `cannot be read: ${why}` }]);
  }
}
