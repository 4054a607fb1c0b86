#!/usr/bin/env node
import './config/production-mode.ts';
import { ConfigError } from './config/config-error.ts';
import { readConfig } from './config/config.ts';
import { startAftercare, type Running } from './start/start-aftercare.ts';
import { createLogger } from './platform/logger.ts';
import { doctorCommand } from './commands/doctor.command.ts';
import { migrateCommand } from './commands/migrate.command.ts';
import { packageCommand } from './commands/package.command.ts';
import { tellFailure } from './commands/failures/tell-failure.ts';
import { greet } from './commands/greet.ts';
import { UsageError } from './commands/terminal/parse-flags.ts';
import { settingsCommand } from './commands/settings.command.ts';
import { setupCommand } from './commands/setup.command.ts';

const FAULTY_CONFIG = 78;
const WRONG_USAGE = 2;
/** Ctrl-C below `npm start` comes twice at once: from the terminal, and passed on by npm. */
const SAME_PRESS_MS = 500;
/** Commands whose names are nouns. */
const DOINGS: Record<string, string> = {
  doctor: 'look at this installation',
  setup: 'set up your Zendesk',
  settings: 'show or store the settings',
};
const commands: Record<string, { about: string; run: () => Promise<void> }> = {
  start: { about: 'run the service (and the sandbox, when no Zendesk is configured)', run: start },
  setup: {
    about: 'make in Zendesk what Aftercare needs: fields, webhook, app; --help lists its flags',
    run: () => setupCommand(),
  },
  settings: {
    about: 'print the survey settings, or store those of --file <json>',
    run: () => settingsCommand(),
  },
  doctor: { about: 'find what is wrong, and say what to do', run: doctorCommand },
  migrate: { about: 'bring the database up to date and end', run: migrateCommand },
  package: {
    about: 'make the Zendesk app for PUBLIC_URL: a folder and a zip',
    run: packageCommand,
  },
};

const name = process.argv[2] ?? 'start';
const command = commands[name];
if (command === undefined) {
  const list = Object.entries(commands).map(([each, { about }]) => `  aftercare ${each}  ${about}`);
  process.stderr.write(`"${name}" is not a command. There are:\n${list.join('\n')}\n`);
  process.exit(WRONG_USAGE);
}
try {
  await command.run();
} catch (error) {
  const words = tellFailure(error, { command: name });
  process.stderr.write(`\nAftercare cannot ${DOINGS[name] ?? name}.\n${words}\n`);
  if (error instanceof UsageError) process.exit(WRONG_USAGE);
  process.exit(error instanceof ConfigError ? FAULTY_CONFIG : 1);
}

async function start(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.LOG_LEVEL);
  let running: Running | null = null;
  let endingSince: number | null = null;
  const end = async (why: string, code: number) => {
    // A second signal means now.
    if (endingSince !== null) {
      if (performance.now() - endingSince > SAME_PRESS_MS) process.exit(1);
      return;
    }
    endingSince = performance.now();
    // While starting there is nothing to finish yet, and whoever pressed Ctrl-C is not kept waiting.
    if (running === null) process.exit(code);
    logger.info({ why }, 'going down');
    try {
      await running.close();
      process.exit(code);
    } catch (err) {
      logger.error({ err }, 'going down failed');
      process.exit(1);
    }
  };
  process.on('SIGINT', () => void end('SIGINT', 0));
  process.on('SIGTERM', () => void end('SIGTERM', 0));

  running = await startAftercare(config, logger);
  running.sandbox?.onExit(() => {
    if (endingSince === null) void end('the sandbox ended', 1);
  });
  greet(config, running);
}
