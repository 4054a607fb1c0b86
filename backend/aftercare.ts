#!/usr/bin/env node
import './config/production-mode.ts';
import { tellFailure } from './commands/failures/tell-failure.ts';
import { readVersion } from './commands/package/project-folder.ts';
import { UsageError } from './commands/terminal/parse-flags.ts';
import { ConfigError } from './config/config-error.ts';
import { limitHeapGrowth } from './platform/limit-heap-growth.ts';
import { nearestName } from './platform/nearest-name.ts';

const FAULTY_CONFIG = 78;
const WRONG_USAGE = 2;

type Command = {
  about: string;
  /** "Aftercare cannot …", where the command's name is a noun. */
  doing?: string;
  run: () => Promise<void>;
};

/**
 * The contents page of the command line: what an operator can ask for.
 *
 * Each is loaded when it is asked for: all of them together take more than a second.
 */
const commands: Record<string, Command> = {
  start: {
    about: 'run the service (and the sandbox, when no Zendesk is configured)',
    run: async () => {
      // Before the rest is loaded, which leaves much behind.
      limitHeapGrowth();
      await (await import('./commands/start.command.ts')).startCommand();
    },
  },
  setup: {
    about: 'make in Zendesk what Aftercare needs: fields, webhook, app; --help lists its flags',
    doing: 'set up your Zendesk',
    run: async () => (await import('./commands/setup.command.ts')).setupCommand(),
  },
  settings: {
    about: 'print the survey settings, or store those of --file <json>',
    doing: 'show or store the settings',
    run: async () => (await import('./commands/settings.command.ts')).settingsCommand(),
  },
  doctor: {
    about: 'find what is wrong, and say what to do',
    doing: 'look at this installation',
    run: async () => (await import('./commands/doctor.command.ts')).doctorCommand(),
  },
  accounts: {
    about: 'serve further Zendesk accounts: add, list, remove',
    doing: 'change or list its accounts',
    run: async () => (await import('./commands/accounts.command.ts')).accountsCommand(),
  },
  report: {
    about: 'count anew what reports are read from, and compare: report rebuild',
    doing: 'count the reports anew',
    run: async () => (await import('./commands/report.command.ts')).reportCommand(),
  },
  import: {
    about: 'take over answers that another product has asked for: --file <csv>',
    doing: 'import these answers',
    run: async () => (await import('./commands/import.command.ts')).importCommand(),
  },
  export: {
    about: 'write answers as CSV or NDJSON: --from <day> --to <day> --file <path>',
    doing: 'export these answers',
    run: async () => (await import('./commands/export.command.ts')).exportCommand(),
  },
  erase: {
    about: 'forget a customer for good: --customer <Zendesk id>',
    doing: 'erase this customer',
    run: async () => (await import('./commands/erase.command.ts')).eraseCommand(),
  },
  backfill: {
    about: 'ask about tickets solved before Aftercare was there: --since <day> --dry-run',
    doing: 'ask about these tickets',
    run: async () => (await import('./commands/backfill.command.ts')).backfillCommand(),
  },
  replay: {
    about: 'look at solved tickets once more: --ticket <id>, --since <day>, or --failed',
    doing: 'look at these tickets once more',
    run: async () => (await import('./commands/replay.command.ts')).replayCommand(),
  },
  work: {
    about: 'list what was given up, or try it again: work retry --id <id>, or --all',
    doing: 'look at the work that was given up',
    run: async () => (await import('./commands/work.command.ts')).workCommand(),
  },
  migrate: {
    about: 'bring the database up to date and end',
    run: async () => (await import('./commands/migrate.command.ts')).migrateCommand(),
  },
  package: {
    about: 'make the Zendesk app for PUBLIC_URL: a folder and a zip',
    run: async () => (await import('./commands/package.command.ts')).packageCommand(),
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
