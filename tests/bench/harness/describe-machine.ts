import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** What a measurement ran on. */
export type Machine = { cpu: string; cores: number; memoryGb: number; os: string };

/** Looks at this machine. */
export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round((totalmem() / 1024 ** 3) * 10) / 10,
    os: `${type()} ${release()}`,
  };
}
