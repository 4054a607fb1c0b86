import { readdirSync, readFileSync } from 'node:fs';

/** Who works: the product's process, or all of a name. */
export type Worker = { pid: number } | { named: string };

/** Clock ticks are hundredths of a second on every Linux. */
const TICK_MS = 10;

/** Makes a watch that tells how much of one core somebody has taken since, 0 to the cores there are. */
export function watchCpu(worker: Worker): () => number {
  const [from, startedAt] = [ticksOf(worker), performance.now()];
  return () => ((ticksOf(worker) - from) * TICK_MS) / (performance.now() - startedAt);
}

function ticksOf(worker: Worker): number {
  const pids = 'pid' in worker ? [String(worker.pid)] : readdirSync('/proc').filter(isNumber);
  return pids.reduce((sum, pid) => {
    const stat = read(`/proc/${pid}/stat`);
    // The name may hold spaces and brackets; what follows it does not.
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    if ('named' in worker && name !== worker.named) return sum;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return sum + Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }, 0);
}

const isNumber = (name: string) => /^\d+$/.test(name);

/** Empty for a process that is gone. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
