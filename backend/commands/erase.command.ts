import { readConfig } from '../config/config.ts';
import { eraseCustomer } from '../privacy/erase-customer.ts';
import type { AccountStore } from '../records/store.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { openAccount } from './accounts/open-zendesk.ts';
import { describeErased, type KnownCustomer } from './answers/describe-erased.rules.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';
import { createTerminal } from './terminal/terminal.ts';

const FLAGS = {
  account: { ...accountFlag },
  customer: { value: 'id', about: 'the Zendesk id of the customer' },
  yes: { about: 'erase without asking once more' },
  'dry-run': { about: 'say what would go, and erase nothing' },
  help: { about: 'show this' },
} as const;
/** More than any customer has given. */
const MOST_ANSWERS = 100_000;

/**
 * `aftercare erase`: forgets a customer for good, as when Zendesk deletes them.
 *
 * Says what went. Nothing brings it back, so it asks once more where somebody can answer, and wants
 * `--yes` where nobody can.
 */
export async function eraseCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('erase', FLAGS, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('erase', FLAGS)}\n`);
    return;
  }
  const { customer: id } = flags;
  if (id === undefined) throw new UsageError('Say whom: aftercare erase --customer <id>');
  if (!/^\d{1,20}$/.test(id)) {
    throw new UsageError(`--customer takes the Zendesk id of a customer, digits only: "${id}".`);
  }
  const terminal = createTerminal({ unanswered: 'Nothing was erased.' });
  const isDry = flags['dry-run'] === true;
  if (!isDry && flags.yes !== true && !terminal.isInteractive) {
    throw new UsageError('What is erased does not come back: say --yes, or try it by --dry-run.');
  }
  const account = await openAccount(readConfig(), flags.account);
  try {
    const known = await readKnown(account.store, id);
    const tell = (isDone: boolean) =>
      process.stdout.write(`${describeErased(id, known, isDone).join('\n')}\n`);
    if (isDry) return void tell(false);
    if (flags.yes !== true) {
      tell(false);
      const isMeant = await terminal.confirm('Erase for good?', false);
      if (!isMeant) throw new CommandError('Nothing was erased.');
    }
    await eraseCustomer(account, id);
    tell(true);
  } finally {
    await account.close();
  }
}

async function readKnown(
  { customers, responses, invitations }: AccountStore,
  id: string,
): Promise<KnownCustomer> {
  const customer = await customers.find(id);
  const answers = await responses.ofCustomer(id, MOST_ANSWERS);
  const waiting = await invitations.findScheduledOfCustomer(id);
  return {
    isKnown: customer !== null || answers.length > 0,
    mergedInto: customer?.mergedInto ?? null,
    answers: answers.length,
    comments: answers.filter(({ comment, improve }) => comment !== null || improve !== null).length,
    waiting: waiting.length,
  };
}
