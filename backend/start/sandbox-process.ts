import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import { lockFolder } from '../platform/database/lock-folder.ts';
import { UnusableError } from '../platform/unusable-error.ts';
import type { Logger } from '../platform/logger.ts';
import type { PastSolves } from './import-past-solves.ts';

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 5_000;

const connectionSchema = z.object({
  zendeskUrl: z.string(),
  smtpUrl: z.string(),
  mailFrom: z.string(),
  oauthClientId: z.string(),
  oauthClientSecret: z.string(),
  webhookSecret: z.string(),
  appId: z.coerce.string(),
  clockOffsetMs: z.number(),
  settings: z.unknown(),
  pastResponses: z.array(z.unknown()).default([]),
  oldestPastTicketId: z.string().nullable(),
  pastActions: z.array(z.unknown()).default([]),
});

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), url: z.string(), connection: connectionSchema }),
  z.object({ type: z.literal('failed'), message: z.string(), code: z.string().optional() }),
  z.object({ type: z.literal('clock'), offsetMs: z.number() }),
]);

/** The sandbox, running as a process of its own. */
export type SandboxProcess = {
  url: string;
  connection: z.infer<typeof connectionSchema>;
  /** What was solved before the first start; `null` where nothing is told of it. */
  pastSolves: PastSolves | null;
  /** Called when somebody skips time in the sandbox. */
  onClock(listener: (offsetMs: number) => Promise<void>): void;
  /** Called when the sandbox ends by itself. */
  onExit(listener: () => void): void;
  close(): Promise<void>;
};

/**
 * Starts the sandbox on the port above ours and waits until it is ready.
 *
 * It ends with this process, however this one ends: it watches the channel between the two.
 *
 * @throws UnusableError that names `PORT` or `DATA_DIR` when the port or the folder cannot be had.
 */
export async function startSandboxProcess(
  config: Config,
  distFolder: string,
  logger: Logger,
): Promise<SandboxProcess> {
  const dataFolder = join(config.DATA_DIR, 'sandbox');
  // Its state is one file, which two of them would take from each other.
  const unlock = await lockFolder(dataFolder);
  const child = fork(join(distFolder, 'sandbox', 'main.js'), [], {
    env: {
      SANDBOX_HOST: config.HOST,
      SANDBOX_PORT: String(config.PORT === 0 ? 0 : config.PORT + 1),
      SANDBOX_DATA_DIR: dataFolder,
      AFTERCARE_URL: config.PUBLIC_URL,
    },
  });
  let isClosing = false;
  let onClock: (offsetMs: number) => Promise<void> = async () => {};
  let onExit = () => {};
  child.on('exit', () => {
    if (!isClosing) onExit();
  });
  child.on('message', (raw) => {
    const message = messageSchema.safeParse(raw).data;
    if (message?.type !== 'clock') return;
    onClock(message.offsetMs)
      .catch((err: unknown) => logger.error({ err }, 'skipping time failed'))
      .finally(() => child.connected && child.send({ type: 'clock-set' }));
  });
  const close = async () => {
    isClosing = true;
    await stop(child);
    await unlock();
  };
  try {
    const { url, connection } = await firstWord(child, config.PORT + 1);
    return {
      url,
      connection,
      pastSolves: pastSolvesOf(url, connection),
      onClock: (listener) => {
        onClock = listener;
      },
      onExit: (listener) => {
        onExit = listener;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Too much to be sent at each start, when only the first one needs it. */
function pastSolvesOf(
  url: string,
  { oldestPastTicketId: oldestTicketId, pastActions: actions }: z.infer<typeof connectionSchema>,
): PastSolves | null {
  if (oldestTicketId === null) return null;
  return {
    oldestTicketId,
    actions,
    read: async (from, limit) => {
      const answer = await fetch(new URL(`/sandbox/api/past?from=${from}&limit=${limit}`, url));
      return z.object({ solves: z.array(z.unknown()) }).parse(await answer.json()).solves;
    },
  };
}

function firstWord(child: ChildProcess, port: number) {
  return new Promise<{ url: string; connection: z.infer<typeof connectionSchema> }>(
    (resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('the sandbox did not start in time; try again')),
        START_TIMEOUT_MS,
      );
      child.once('exit', (code) =>
        reject(new Error(`the sandbox ended while starting (code ${code})`)),
      );
      child.once('message', (raw) => {
        clearTimeout(timer);
        const message = messageSchema.parse(raw);
        if (message.type === 'ready') resolve(message);
        else if (message.type === 'failed') reject(failureOf(message, port));
        else reject(new Error('the sandbox said something unexpected'));
      });
    },
  );
}

/** The sandbox names settings of its own, which nobody sets who starts the product. */
function failureOf(
  { code, message }: { code?: string | undefined; message: string },
  port: number,
): Error {
  if (code !== 'EADDRINUSE') return new Error(message);
  return new UnusableError(`PORT: ${port} is in use by another program`, {
    setting: 'PORT',
    reason: 'next_in_use',
    place: String(port),
    systemCode: code,
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}
