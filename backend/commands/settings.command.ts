import { changeSettings } from '../account/change-settings.ts';
import { keepFieldIds } from '../account/field-ids.rules.ts';
import { readSettingsFile } from '../account/read-settings-file.ts';
import { describeOwnWords } from '../account/describe-own-words.ts';
import { describeUnknownKey } from '../account/suggest-key.ts';
import { readSettings } from '../account/read-settings.rules.ts';
import { requireSettings } from '../account/require-settings.ts';
import { withUnknownKeys } from '../account/unknown-keys.rules.ts';
import { readConfig } from '../config/config.ts';
import type { AccountStore } from '../records/store.ts';
import { signingKeysOf } from '../account/outgoing.ts';
import { spellSigningKey } from '../platform/http/sign-post.ts';
import type { Keys } from '../platform/security/keys.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { openChosen } from './setup/open-chosen.ts';
import { describeChange } from '../account/describe-change.rules.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';

const settingsFlags = {
  account: { ...accountFlag },
  file: { value: 'path', about: 'check this JSON file and store it as the settings' },
  history: { about: 'list the versions of the settings: number, time, and who stored it' },
  version: { value: 'number', about: 'print one version as it was given, without defaults' },
  'webhook-secret': { about: 'print what alerts to your own webhooks are signed with' },
  help: { about: 'show this' },
} as const;

const LONGEST_HISTORY = 100;

/**
 * `aftercare settings`: prints the settings with all defaults, stores new ones, or looks back.
 *
 * The ids of ticket fields that setup found stay, unless the file names others. Keys that this
 * release does not know are stored and printed as they are, with a warning.
 */
export async function settingsCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('settings', settingsFlags, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('settings', settingsFlags)}\n`);
    return;
  }
  const version = flags.version === undefined ? null : Number(flags.version);
  if (version !== null && !Number.isInteger(version)) {
    throw new UsageError('--version takes a number; "aftercare settings --history" lists them.');
  }
  const given = flags.file === undefined ? null : readSettingsFile(flags.file, '--file');
  const config = readConfig();
  const { zendeskUrl, records, keys, clock, close } = await openChosen(config, flags.account);
  try {
    if (given !== null) {
      const change = (stored: unknown) => keepFieldIds(given, stored);
      const author = 'settings_command';
      tellChange(await changeSettings(records, { author, now: clock.now(), change }));
    }
    if (flags['webhook-secret']) printSigningKey(zendeskUrl, keys);
    else if (flags.history) await printHistory(records);
    else if (version !== null) await printVersion(records, version);
    else await printSettings(records);
  } finally {
    await close();
  }
}

/** On standard error: what a program reads is the settings. */
function tellChange({ before, after }: { before: unknown; after: unknown }): void {
  if (before === after) return tell('Nothing was stored: these settings hold already.');
  const changes = describeChange(effective(before), effective(after));
  const what = changes.length === 0 ? ' No value differs from before.' : ' Changed:';
  tell([`Stored.${what}`, ...changes.map((line) => `  ${line}`)].join('\n'));
}

function effective(stored: unknown): unknown {
  return readSettings(stored, 'the stored settings').settings ?? stored;
}

async function printSettings(records: AccountStore): Promise<void> {
  const stored = await records.settings.read();
  const { settings, unknownKeys } = requireSettings(stored);
  for (const key of unknownKeys) {
    tell(
      `This release knows no setting ${describeUnknownKey(key)}; it is kept, and has no effect.`,
    );
  }
  for (const oddity of describeOwnWords(settings)) tell(oddity);
  print(withUnknownKeys(settings, stored));
}

async function printHistory(records: AccountStore): Promise<void> {
  for (const { version, at, author } of await records.settings.versions(LONGEST_HISTORY)) {
    // What is no word of ours is the id of an agent, who has changed them in the app.
    const who = /^\d+$/.test(author) ? `agent ${author}` : author;
    process.stdout.write(`${version}\t${at.toISOString()}\t${who}\n`);
  }
}

async function printVersion(records: AccountStore, version: number): Promise<void> {
  const found = await records.settings.findVersion(version);
  if (found === null) {
    throw new CommandError(
      `There is no version ${version}; "aftercare settings --history" lists them.`,
    );
  }
  print(found.settings);
}

function tell(words: string): void {
  process.stderr.write(`${words}\n`);
}

function printSigningKey(zendeskUrl: string, keys: Keys): void {
  const [newest] = signingKeysOf(zendeskUrl, keys);
  if (newest) process.stdout.write(`${spellSigningKey(newest)}\n`);
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
