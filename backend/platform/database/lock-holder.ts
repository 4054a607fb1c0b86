import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';

const processSchema = z.object({
  pid: z.number().int(),
  host: z.string(),
  /** Boot and process namespace, within which a process id means something; '' where unknown. */
  place: z.string(),
  /** When the process began, in ticks since the boot; tells it from a later one of the same id. */
  startedAt: z.string().nullable(),
});

/** A bare number is a process of this machine. */
const holderSchema = z.union([
  processSchema.extend({ id: z.string() }),
  z
    .number()
    .int()
    .transform((pid) => ({ id: '', pid, host: hostname(), place: null, startedAt: null })),
]);

/** Who a lock says it belongs to. */
export type Holder = z.infer<typeof holderSchema>;

/** Describes this process, for others to find out later whether it is still there. */
export async function describeProcess(): Promise<z.infer<typeof processSchema>> {
  return {
    pid: process.pid,
    host: hostname(),
    place: await readPlace(),
    startedAt: (await readProcess('self'))?.startedAt ?? null,
  };
}

/** Reads a lock's words; `null` for those of nobody, such as a file half written. */
export function readHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Finds out whether a holder is still running.
 *
 * `unsure` for one that cannot be seen from here: in another container, on another machine, or
 * where the system does not tell when a process began and its id may be another's by now.
 */
export async function judgeHolder(holder: Holder | null): Promise<'alive' | 'gone' | 'unsure'> {
  if (holder === null || holder.host !== hostname()) return 'unsure';
  if (holder.place !== null && holder.place !== (await readPlace())) return 'unsure';
  if (!isInUse(holder.pid)) return 'gone';
  const found = await readProcess(String(holder.pid));
  if (found === null || holder.startedAt === null) return 'unsure';
  return found.isRunning && found.startedAt === holder.startedAt ? 'alive' : 'gone';
}

async function readPlace(): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}

/** `4711 (a name) S 1 …`, where the name may hold anything; see proc_pid_stat(5). */
async function readProcess(pid: string): Promise<{ isRunning: boolean; startedAt: string } | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const startedAt = fields[19];
    // A zombie was killed; its parent has not asked for it.
    return startedAt === undefined ? null : { startedAt, isRunning: !/[ZX]/.test(fields[0] ?? '') };
  } catch {
    return null;
  }
}

function isInUse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
