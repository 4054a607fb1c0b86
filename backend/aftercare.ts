#!/usr/bin/env node
import './config/production-mode.ts';
import { accountsCommand } from './commands/accounts.command.ts';
import { backfillCommand } from './commands/backfill.command.ts';
import { doctorCommand } from './commands/doctor.command.ts';
import { eraseCommand } from './commands/erase.command.ts';
import { exportCommand } from './commands/export.command.ts';
import { tellFailure } from './commands/failures/tell-failure.ts';
import { importCommand } from './commands/import.command.ts';
import { migrateCommand } from './commands/migrate.command.ts';
import { packageCommand } from './commands/package.command.ts';
import { readVersion } from './commands/package/project-folder.ts';
import { replayCommand } from './commands/replay.command.ts';
import { reportCommand } from './commands/report.command.ts';
import { settingsCommand } from './commands/settings.command.ts';
import { setupCommand } from './commands/setup.command.ts';
import { startCommand } from './commands/start.command.ts';
import { workCommand } from './commands/work.command.ts';
import { UsageError } from './commands/terminal/parse-flags.ts';
import { ConfigError } from './config/config-error.ts';
import { nearestName } from './platform/nearest-name.ts';

const FAULTY_CONFIG = 78;
const WRONG_USAGE = 2;

type Command = {
  about: string;
  /** "Aftercare cannot …", where the command's name is a noun. */
  doing?: string;
  run: () => Promise<void>;
};

/** The contents page of the command line: what an operator can ask for. */
const commands: Record<string, Command> = {
  start: {
    about: 'run the service (and the sandbox, when no Zendesk is configured)',
    run: () => startCommand(),
  },
  setup: {
    about: 'make in Zendesk what Aftercare needs: fields, webhook, app; --help lists its flags',
    doing: 'set up your Zendesk',
    run: () => setupCommand(),
  },
  settings: {
    about: 'print the survey settings, or store those of --file <json>',
    doing: 'show or store the settings',
    run: () => settingsCommand(),
  },
  doctor: {
    about: 'find what is wrong, and say what to do',
    doing: 'look at this installation',
    run: () => doctorCommand(),
  },
  accounts: {
    about: 'serve further Zendesk accounts: add, list, remove',
    doing: 'change or list its accounts',
    run: () => accountsCommand(),
  },
  report: {
    about: 'count anew what reports are read from, and compare: report rebuild',
    doing: 'count the reports anew',
    run: () => reportCommand(),
  },
  import: {
    about: 'take over answers that another product has asked for: --file <csv>',
    doing: 'import these answers',
    run: () => importCommand(),
  },
  export: {
    about: 'write answers as CSV or NDJSON: --from <day> --to <day> --file <path>',
    doing: 'export these answers',
    run: () => exportCommand(),
  },
  erase: {
    about: 'forget a customer for good: --customer <Zendesk id>',
    doing: 'erase this customer',
    run: () => eraseCommand(),
  },
  backfill: {
    about: 'ask about tickets solved before Aftercare was there: --since <day> --dry-run',
    doing: 'ask about these tickets',
    run: () => backfillCommand(),
  },
  replay: {
    about: 'look at solved tickets once more: --ticket <id>, --since <day>, or --failed',
    doing: 'look at these tickets once more',
    run: () => replayCommand(),
  },
  work: {
    about: 'list what was given up, or try it again: work retry --id <id>, or --all',
    doing: 'look at the work that was given up',
    run: () => workCommand(),
  },
  migrate: { about: 'bring the database up to date and end', run: () => migrateCommand() },
  package: {
    about: 'make the Zendesk app for PUBLIC_URL: a folder and a zip',
    run: () => packageCommand(),
  },
};

const name = process.argv[2] ?? 'start';
// Whatever the command: at the end, since "settings --version 3" is a version of the settings.
if (['--version', '-v'].includes(process.argv.at(-1) ?? '')) {
  process.stdout.write(`${await readVersion()}\n`);
  process.exit();
}
if (['--help', '-h', 'help'].includes(name)) {
  process.stdout.write(`${listCommands()}\n`);
  process.exit();
}
const command = commands[name];
if (command === undefined) {
  const meant = nearestName(name, Object.keys(commands));
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  process.stderr.write(`"${name}" is not a command.${hint} There are:\n${listCommands()}\n`);
  process.exit(WRONG_USAGE);
}
try {
  await command.run();
} catch (error) {
  const words = tellFailure(error, { command: name });
  process.stderr.write(`\nAftercare cannot ${command.doing ?? name}.\n${words}\n`);
  if (error instanceof UsageError) process.exit(WRONG_USAGE);
  process.exit(error instanceof ConfigError ? FAULTY_CONFIG : 1);
}

function listCommands(): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const lines = Object.entries(commands).map(
    ([each, { about }]) => `  aftercare ${each.padEnd(width)}  ${about}`,
  );
  return lines.join('\n');
}
