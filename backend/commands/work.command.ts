import { readConfig } from '../config/config.ts';
import type { AccountStore } from '../records/store.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { openChosen } from './setup/open-chosen.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';

const LIST_FLAGS = { account: { ...accountFlag }, help: { about: 'show this' } } as const;
const RETRY_FLAGS = {
  ...LIST_FLAGS,
  id: { value: 'id', about: 'what to try again, as the list names it' },
  all: { about: 'try again all that was given up' },
} as const;
const PAGE = 100;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * `aftercare work`: lists what was given up, the latest first; `work retry` tries it again.
 *
 * A running service takes up again what is retried within fifteen seconds.
 */
export async function workCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const [part, ...rest] = args;
  if (part === 'retry') return retry(rest);
  if (part !== undefined && !part.startsWith('-')) {
    throw new UsageError(`"work ${part}" is no command. There are: aftercare work, work retry`);
  }
  const flags = parseFlags('work', LIST_FLAGS, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('work', LIST_FLAGS)}\n`);
    return;
  }
  await withRecords(flags.account, async (records) => {
    let count = 0;
    for await (const { id, name, attempts, failedAt, problem } of failedOf(records)) {
      const line = [id, failedAt.toISOString(), name, `${attempts} tries`, problem ?? ''];
      process.stdout.write(`${line.join('\t')}\n`);
      count += 1;
    }
    if (count === 0) process.stderr.write('Nothing was given up.\n');
  });
}

async function retry(args: string[]): Promise<void> {
  const flags = parseFlags('work retry', RETRY_FLAGS, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('work retry', RETRY_FLAGS)}\n`);
    return;
  }
  const { id, all = false } = flags;
  if ((id === undefined) === !all) throw new UsageError('Say either --id <id> or --all.');
  if (id !== undefined && !UUID.test(id)) {
    throw new UsageError('--id takes an id of the list that "aftercare work" prints.');
  }
  await withRecords(flags.account, async (records, now) => {
    const ids = [];
    if (id === undefined) for await (const failed of failedOf(records)) ids.push(failed.id);
    else ids.push(id);
    let count = 0;
    for (const each of ids) if (await records.failedHandoffs.retry(each, now)) count += 1;
    if (id !== undefined && count === 0) {
      throw new CommandError(`No work of the id ${id} was given up.`);
    }
    process.stdout.write(`Tried again: ${count}.\n`);
  });
}

async function withRecords(
  account: string | undefined,
  work: (records: AccountStore, now: Date) => Promise<void>,
): Promise<void> {
  const { records, clock, close } = await openChosen(readConfig(), account);
  try {
    await work(records, clock.now());
  } finally {
    await close();
  }
}

async function* failedOf({ failedHandoffs }: AccountStore) {
  let page = await failedHandoffs.list(PAGE, null);
  while (page.length > 0) {
    yield* page;
    const last = page.at(-1);
    page = last === undefined || page.length < PAGE ? [] : await failedHandoffs.list(PAGE, last);
  }
}
