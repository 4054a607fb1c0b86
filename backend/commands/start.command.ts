import { readServiceConfig, type Config } from '../config/config.ts';
import { openLog } from '../start/open-log.ts';
import { startAftercare, type Running } from '../start/start-aftercare.ts';
import type { Service } from '../start/start-service.ts';
import { describeFlags, parseFlags, plainFlags } from './terminal/parse-flags.ts';

/** Ctrl-C below `npm start` comes twice at once: from the terminal, and passed on by npm. */
const SAME_PRESS_MS = 500;

/**
 * `aftercare start`: runs the service, and the sandbox beside it when neither Zendesk nor mail is configured.
 *
 * Goes on until a signal or the sandbox ends it, and ends the process itself.
 */
export async function startCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('start', plainFlags, args);
  if (flags.help) return void process.stdout.write(`${describeFlags('start', plainFlags)}\n`);
  const config = readServiceConfig();
  const logger = openLog(config);
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
  process.stdout.write(`\n${greeting(config, running).join('\n')}\n\n`);
}

/** Tells the person at the terminal where to go next. */
function greeting(config: Config, { service, sandbox }: Running): string[] {
  if (sandbox === null) {
    return [
      `Aftercare serves ${servedBy(service)} at ${config.PUBLIC_URL}`,
      `Role: ${config.ROLE}, port: ${service.port ?? 'none'}`,
    ];
  }
  return [
    'Aftercare is running beside a sandbox of Zendesk.',
    '',
    `  Start here:  ${sandbox.url}`,
    `  Workspace:   ${sandbox.url}/agent`,
    `  Inbox:       ${sandbox.url}/inbox`,
    `  Service:     ${config.PUBLIC_URL}`,
    '',
    'Ctrl-C stops everything. Your data stays.',
  ];
}

function servedBy({ accounts }: Service): string {
  const served = accounts.all().map(({ zendeskUrl }) => zendeskUrl);
  return served.length > 0 ? served.join(', ') : 'no Zendesk yet (see "aftercare accounts add")';
}
