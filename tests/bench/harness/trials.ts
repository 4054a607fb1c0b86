import type { Measured } from './alternate.ts';
import { requestsPerSecond, type Target } from './load.ts';

/** How many clients at once; the last is the peak that budgets are about. */
const CONNECTIONS = [1, 10, 50] as const;
const MOST = 50;
/**
 * Short turns: what else the machine does then falls on both sides alike.
 *
 * More rounds than of anything slower, for the same reason.
 */
export const ROUNDS = 8;
const SECONDS = 2;
const SHORT_SECONDS = 1;
const FIRST_SECONDS = 4;

/** One kind of request, and who answers it. */
export type Trial = Target & { what: string };

/** The name of a trial at so many connections. */
export function nameOf(what: string, connections: number = MOST): string {
  return `${what}, ${connections} ${connections === 1 ? 'connection' : 'connections'}`;
}

/** Lets a process compile what is measured, once after its start. */
export async function warmUp(trial: Trial): Promise<void> {
  await requestsPerSecond({ ...trial, connections: MOST, seconds: FIRST_SECONDS });
}

/** Measures the answers a second at each number of connections, each after a warm-up. */
export async function runTrial(trial: Trial): Promise<Measured> {
  const measured: Measured = {};
  for (const connections of CONNECTIONS) {
    const seconds = connections === MOST ? SECONDS : SHORT_SECONDS;
    const load = { ...trial, connections, seconds };
    measured[nameOf(trial.what, connections)] = await requestsPerSecond(load);
  }
  return measured;
}
