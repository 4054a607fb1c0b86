import { requireSettings } from '../account/require-settings.ts';
import { readConfig } from '../config/config.ts';
import type { ReportBlock } from '../records/report-blocks.ts';
import type { AccountStore } from '../records/store.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { openChosen } from './setup/open-chosen.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';

const NAME = 'report rebuild';
const FLAGS = { account: { ...accountFlag }, help: { about: 'show this' } } as const;
/** Blocks of days after which the progress is told. */
const TELL_EVERY = 50;
/** More than anybody has. */
const ALL_BLOCKS = 1_000_000;

/**
 * `aftercare report rebuild`: counts all past days anew from their rows, and compares.
 *
 * Those that changed since they were counted may differ; others that do are a fault of ours.
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
  const { settings } = requireSettings(await records.settings.read());
  const { timeZone } = settings.reports;
  await records.transaction(({ reportBlocks }) => reportBlocks.dropChanged());
  const due = await records.reportBlocks.findDue(timeZone, ALL_BLOCKS);
  const named = [...due, ...(await records.reportBlocks.findCounted())].map(
    (block) => [Object.values(block).join(' '), block] as const,
  );
  const blocks = [...new Map(named).values()];
  const wrong = new Set<string>();
  let changed = 0;
  for (const [index, block] of blocks.entries()) {
    const counted = await records.transaction(({ reportBlocks }) =>
      reportBlocks.count(block, timeZone),
    );
    if (counted.isChanged) changed += 1;
    if (counted.isChanged && counted.wasInForce) wrong.add(tellDays(block));
    const done = index + 1;
    if (done % TELL_EVERY === 0) process.stderr.write(`${done} of ${blocks.length} counts\n`);
  }
  process.stdout.write(
    `Counted ${blocks.length} days and longer spans in ${timeZone}: ${changed} were new or had changed.\n`,
  );
  if (wrong.size > 0) {
    throw new CommandError(
      `Counts that were in force did not match the answers, and do now: ${[...wrong].toSorted().join(', ')}. Please report this.`,
    );
  }
}

function tellDays({ span, starts, ends }: ReportBlock): string {
  return span === 'day' ? starts : `${starts} until ${ends}`;
}
