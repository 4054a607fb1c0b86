import { text } from 'node:stream/consumers';
import { readConfig, readVariables } from '../config/config.ts';
import { accountUrlOf, findNamed } from './accounts/account-url.ts';
import { accountsFlags, USAGE } from './accounts/accounts-flags.ts';
import { addAccount, refuseTwice } from './accounts/add-account.ts';
import { showAccounts, tableOf } from './accounts/describe-accounts.rules.ts';
import { gatherClient } from './accounts/gather-client.ts';
import { openAccounts } from './accounts/open-accounts.ts';
import { removeAccount } from './accounts/remove-account.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';
import { createTerminal, type Terminal } from './terminal/terminal.ts';

/** Where the command runs; the process's own unless given, as tests do. */
type Surroundings = {
  args?: string[];
  /** In place of the environment and `.env`. */
  variables?: Record<string, string>;
  terminal?: Terminal;
  print?: (text: string) => void;
  readInput?: () => Promise<string>;
  /** How long an admin's browser is waited for. */
  timeoutMs?: number;
};

type Run = Required<Omit<Surroundings, 'args' | 'terminal'>> & {
  terminal: Terminal | undefined;
  /** What stands before the flags. */
  name: string | null;
  rest: string[];
};

const DEFAULT_PORT = 8976;
const TIMEOUT_MS = 5 * 60_000;

/** `aftercare accounts add | list | remove`: the Zendesk accounts beside the environment's. */
export async function accountsCommand(surroundings: Surroundings = {}): Promise<void> {
  const [part = '--help', ...others] = surroundings.args ?? process.argv.slice(3);
  const first = others[0];
  const isHelp = [part, ...others].some((arg) => arg === '--help' || arg === '-h');
  const hasName = first !== undefined && !first.startsWith('-');
  const run: Run = {
    variables: surroundings.variables ?? (isHelp ? {} : readVariables()),
    print: surroundings.print ?? ((words) => void process.stdout.write(`${words}\n`)),
    readInput: surroundings.readInput ?? (() => text(process.stdin)),
    timeoutMs: surroundings.timeoutMs ?? TIMEOUT_MS,
    terminal: surroundings.terminal,
    name: hasName ? first : null,
    rest: hasName ? others.slice(1) : others,
  };
  if (part === '--help' || part === '-h') return run.print(USAGE);
  const work = PARTS[part];
  if (work === undefined) {
    throw new UsageError(`"accounts ${part}" is not a command. There are:\n${USAGE}`);
  }
  return work(run);
}

const PARTS: Record<string, (run: Run) => Promise<void>> = { add, list, remove };

async function add(run: Run): Promise<void> {
  const flags = parseFlags('accounts add <subdomain or URL>', accountsFlags.add, run.rest);
  const { print, variables } = run;
  if (flags.help) return print(describeFlags('accounts add <subdomain or URL>', accountsFlags.add));
  if (run.name === null) throw new UsageError(`accounts add needs a Zendesk.\n\n${USAGE}`);
  const port = flags.port === undefined ? DEFAULT_PORT : Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError('--port takes a port number.');
  }
  const zendeskUrl = accountUrlOf(run.name);
  if (zendeskUrl === null) {
    throw new UsageError(
      `"${run.name}" is no address of a Zendesk: give the part before .zendesk.com in the address of its agents.`,
    );
  }
  const config = readConfig(variables, null);
  const { host } = new URL(zendeskUrl);
  if (config.zendeskUrl === zendeskUrl) {
    throw new CommandError(
      `${host} is the account of the environment already; its credentials are set there.`,
    );
  }
  const terminal = run.terminal ?? createTerminal({ isQuiet: flags.json === true });
  const open = await openAccounts(config);
  try {
    const isReplacing = flags.replace === true;
    await refuseTwice(open, zendeskUrl, isReplacing);
    const client = await gatherClient({
      clientId: flags['client-id'],
      input: flags.stdin ? await run.readInput() : null,
      variables,
      terminal,
      isAsking: terminal.isInteractive && !flags.stdin && !flags.json,
    });
    const authorize = flags.authorize ? { port, timeoutMs: run.timeoutMs } : null;
    const addition = { zendeskUrl, client, authorize, isReplacing };
    const { id, kind } = await addAccount(open, addition, terminal);
    terminal.line(
      isReplacing
        ? `${host} has new credentials, which the running service takes up by itself.`
        : `${host} is added. Next: aftercare setup --account ${host}`,
    );
    if (flags.json) print(JSON.stringify({ id, zendeskUrl, authorizedBy: kind }, null, 2));
  } finally {
    await open.close();
  }
}

async function list({ rest, variables, print }: Run): Promise<void> {
  const flags = parseFlags('accounts list', accountsFlags.list, rest);
  if (flags.help) return print(describeFlags('accounts list', accountsFlags.list));
  const config = readConfig(variables, null);
  const open = await openAccounts(config);
  try {
    const accounts = showAccounts(await open.store.accounts.list(), config.zendeskUrl);
    print(flags.json ? JSON.stringify(accounts, null, 2) : tableOf(accounts));
  } finally {
    await open.close();
  }
}

async function remove(run: Run): Promise<void> {
  const { name, rest, variables, print } = run;
  const flags = parseFlags('accounts remove <id or host>', accountsFlags.remove, rest);
  if (flags.help) return print(describeFlags('accounts remove <id or host>', accountsFlags.remove));
  if (name === null) throw new UsageError(`accounts remove needs an account.\n\n${USAGE}`);
  const terminal = run.terminal ?? createTerminal();
  if (!flags.yes && !terminal.isInteractive) {
    throw new UsageError('without a terminal, accounts remove needs --yes as well');
  }
  const config = readConfig(variables, null);
  const open = await openAccounts(config);
  try {
    const account = findNamed(await open.store.accounts.list(), name);
    if (account === null) {
      throw new CommandError(
        `No account is called "${name}": "aftercare accounts list" names them.`,
      );
    }
    const removal = { account, isPurged: flags.purge === true, isConfirmed: flags.yes === true };
    await removeAccount(config, open, removal, terminal);
  } finally {
    await open.close();
  }
}
