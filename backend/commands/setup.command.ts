import { readVariables, type Config } from '../config/config.ts';
import { checkRights } from './accounts/check-rights.ts';
import type { Gathered } from './setup/gather-config.ts';
import { chooseBrand } from './setup/name-brand.ts';
import { openSetup } from './setup/open-setup.ts';
import { openTarget, type Target } from './setup/open-target.ts';
import { packApp } from './setup/pack-app.ts';
import { describeFlags, parseFlags, UsageError, type Flags } from './terminal/parse-flags.ts';
import { runRemoval } from './setup/run-removal.ts';
import { runSetup } from './setup/run-setup.ts';
import { createSetupAdmin, explained, type SetupContext } from './setup/setup-context.ts';
import { offerTestMail } from './setup/send-test-mail.ts';
import { mayAsk, setupFlags } from './setup/setup-flags.ts';
import { createTerminal, type Terminal } from './terminal/terminal.ts';
import { writeEnvFile } from './setup/write-env-file.ts';

type SetupFlags = Flags<typeof setupFlags>;

/** Where the command runs; the process's own unless given, as tests do. */
type Surroundings = {
  args?: string[];
  /** In place of the environment and `.env`. */
  variables?: Record<string, string>;
  envFile?: string;
  terminal?: Terminal;
  print?: (text: string) => void;
};

/**
 * `aftercare setup`: makes in Zendesk what the product needs, repairs it, or takes it out again.
 *
 * May be run as often as one likes, and again after a run that was cut off.
 */
export async function setupCommand(surroundings: Surroundings = {}): Promise<void> {
  const {
    args = process.argv.slice(3),
    variables,
    envFile = '.env',
    print = (text) => void process.stdout.write(`${text}\n`),
  } = surroundings;
  const flags = parseFlags('setup', setupFlags, args);
  if (flags.help) return print(describeFlags('setup', setupFlags));
  // All is asked before anything is done there.
  const unanswered = 'No answer was given, so nothing was changed in Zendesk.';
  const terminal =
    surroundings.terminal ?? createTerminal({ isQuiet: flags.json === true, unanswered });
  if (flags.remove && !flags.yes && !flags['dry-run'] && !terminal.isInteractive) {
    throw new UsageError(
      'setup --remove deletes fields with the answers in them, so without a terminal it needs --yes as well',
    );
  }
  const target = await openTarget(flags, variables ?? readVariables(), terminal);
  try {
    await setUp(target, flags, { terminal, envFile, print });
  } finally {
    await target.opened?.close();
  }
}

type Sinks = Required<Pick<Surroundings, 'terminal' | 'envFile' | 'print'>>;

async function setUp(target: Target, flags: SetupFlags, sinks: Sinks): Promise<void> {
  const { config, zendeskUrl, credentials, storedKind } = target;
  const { terminal, envFile, print } = sinks;
  const admin = createSetupAdmin(credentials, zendeskUrl, terminal);
  const canAsk = mayAsk(flags, terminal);
  await offerEnvFile(target, flags, terminal, envFile);
  await terminal.during(
    `asking ${new URL(zendeskUrl).host} as whom we call`,
    () => explained(target, 'check our credentials', () => checkRights(admin, credentials)),
    ({ name, role }) => `credentials accepted: acting as ${name} (${role})`,
  );
  const isTrial = flags['dry-run'] === true;
  const open = await terminal.during('opening the database', () =>
    openSetup(config, zendeskUrl, { isTrial, opened: target.opened }),
  );
  try {
    const packed = flags['no-app'] || flags.remove ? null : await packFor(config, terminal);
    const webhookAccountId = storedKind === null ? null : open.accountId;
    const context = { ...target, admin, open, terminal, packed, webhookAccountId };
    const report = await run(context, flags, canAsk);
    if (report.isDone && !flags.remove) {
      await offerTestMail(config, terminal, { flag: flags['test-mail'], canAsk });
    }
    if (flags.json) print(JSON.stringify({ zendeskUrl, isDryRun: isTrial, ...report }, null, 2));
  } finally {
    if (target.opened === null) await open.close();
  }
}

async function run(context: SetupContext, flags: SetupFlags, canAsk: boolean) {
  const { terminal } = context;
  const isDryRun = flags['dry-run'] === true;
  // Where nobody can answer, the plan goes ahead: it overwrites nothing that was chosen by hand.
  const isUnattended = flags.json === true || !terminal.isInteractive;
  const isConfirmed = flags.yes === true || (isUnattended && !flags.remove);
  const report = flags.remove
    ? await runRemoval(context, { isDryRun, isConfirmed, keepsFields: !!flags['keep-fields'] })
    : await runSetup(context, {
        isDryRun,
        isConfirmed,
        isForced: flags.force === true,
        withTrigger: flags.trigger === true,
        isSecretRotated: flags['rotate-secret'] === true,
        brandName: await chooseBrand(context, { flag: flags.brand, canAsk: canAsk && !isDryRun }),
      });
  if (report.isDone) {
    terminal.line(
      flags.remove
        ? '\nDone: Zendesk is as it was before. The answers in Aftercare’s own database stay.'
        : '\nDone: Zendesk has everything that Aftercare needs. Next: aftercare start',
    );
  }
  return report;
}

function packFor({ PUBLIC_URL: publicUrl }: Config, terminal: Terminal) {
  return terminal.during('packing the app', () => packApp(publicUrl));
}

/** Whoever typed it in will not want to do so again for every start. */
async function offerEnvFile(
  { added }: Pick<Gathered, 'added'>,
  flags: SetupFlags,
  terminal: Terminal,
  path: string,
): Promise<void> {
  const names = Object.keys(added);
  const isOffered = names.length > 0 && terminal.isInteractive && !flags.json && !flags['dry-run'];
  if (!isOffered) return;
  const question = `\nWrite ${names.join(', ')} to .env, for "aftercare start" to find (readable by you alone)?`;
  if (!flags.yes && !(await terminal.confirm(question, true))) return;
  await writeEnvFile(added, path);
  terminal.line(`  ✓ ${path} written`);
}
