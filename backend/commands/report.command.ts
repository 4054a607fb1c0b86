import { readSettings } from '../account/read-settings.rules.ts';
import { readConfig } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import type { AccountStore } from '../records/store.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { openChosen } from './setup/open-chosen.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';

const NAME = 'report rebuild';
const FLAGS = { account: { ...accountFlag }, help: { about: 'show this' } } as const;
/** Days after which the progress is told. */
const TELL_EVERY = 50;
/** More than anybody has. */
const ALL_DAYS = 100_000;

/**
 * `aftercare report rebuild`: counts every past day anew from its answers, and compares.
 *
 * Days that changed since they were counted may differ; others that do are a fault of ours.
 *
 * @throws CommandError naming the days whose counts were in force and wrong.
 */
export async function reportCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const [part, ...rest] = args;
  if (part !== 'rebuild' && part !== '--help') {
    throw new UsageError(`"report ${part ?? ''}" is not a command. There is: aftercare ${NAME}`);
  }
  const flags = parseFlags(NAME, FLAGS, rest);
  if (flags.help || part === '--help') {
    process.stdout.write(`${describeFlags(NAME, FLAGS)}\n`);
    return;
  }
  const { records, close } = await openChosen(readConfig(), flags.account);
  try {
    await rebuild(records);
  } finally {
    await close();
  }
}

async function rebuild(records: AccountStore): Promise<void> {
  const { settings, faults } = readSettings(await records.settings.read(), 'the stored settings');
  if (faults !== null) throw new ConfigError(faults);
  const { timeZone } = settings.reports;
  const due = await records.reportDays.findDue(timeZone, ALL_DAYS);
  const days = [...new Set([...due, ...(await records.reportDays.findCounted())])];
  const wrong: string[] = [];
  let changed = 0;
  for (const [index, day] of days.entries()) {
    const counted = await records.transaction(({ reportDays }) => reportDays.count(day, timeZone));
    if (counted.isChanged) changed += 1;
    if (counted.isChanged && counted.wasInForce) wrong.push(day);
    const done = index + 1;
    if (done % TELL_EVERY === 0) process.stderr.write(`${done} of ${days.length} days\n`);
  }
  process.stdout.write(
    `Counted ${days.length} days in ${timeZone}: ${changed} were new or had changed.\n`,
  );
  if (wrong.length > 0) {
    throw new CommandError(
      `Counts that were in force did not match the answers, and do now: ${wrong.toSorted().join(', ')}. Please report this.`,
    );
  }
}
