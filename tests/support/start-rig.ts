import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePortPair, isFree, occupy, runAftercare, type Aftercare } from './run-aftercare.ts';
import { layEmbeddedFiles } from './servers/create-embedded-folder.ts';

/** A folder and a pair of ports, where the built product is started as an operator would. */
export type StartRig = {
  scratch: string;
  /** `DATA_DIR`; made by the product. */
  folder: string;
  port: number;
  run(environment?: Record<string, string>): Aftercare;
  /** Runs it until it greets. */
  start(environment?: Record<string, string>): Promise<Aftercare>;
  /** Has another program take a port. */
  occupy(port: number): Promise<void>;
  /** Which of the two ports are in use, but for those that were occupied. */
  portsInUse(): Promise<number[]>;
  close(): Promise<void>;
};

/** Lays out the folder; whatever still runs ends with `close`. */
export async function openStartRig(): Promise<StartRig> {
  const scratch = await mkdtemp(join(tmpdir(), 'aftercare-start-'));
  const folder = join(scratch, 'data');
  const port = await freePortPair();
  const running: Aftercare[] = [];
  const servers: Server[] = [];

  function run(environment: Record<string, string> = {}): Aftercare {
    const product = runAftercare({ PORT: String(port), DATA_DIR: folder, ...environment });
    running.push(product);
    return product;
  }

  return {
    scratch,
    folder,
    port,
    run,
    async start(environment) {
      await layEmbeddedFiles(folder);
      const product = run(environment);
      await product.untilGreeted();
      return product;
    },
    async occupy(taken) {
      servers.push(await occupy(taken));
    },
    async portsInUse() {
      const taken = servers.map((server) => (server.address() as AddressInfo).port);
      const used = [];
      for (const each of [port, port + 1]) {
        if (!taken.includes(each) && !(await isFree(each))) used.push(each);
      }
      return used;
    },
    async close() {
      await Promise.all(running.map((each) => each.destroy()));
      for (const server of servers) server.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}
