import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

const SOURCE = join(import.meta.dirname, '../../../backend/platform/database/lock-folder.ts');

/** Another process that has a data folder. */
export type Holder = { pid: number; kill(): Promise<void> };

/** Starts a process that locks `folder` with the product's own code, and keeps it until killed. */
export async function lockInAnotherProcess(folder: string, scratch: string): Promise<Holder> {
  // Node 20 runs no TypeScript; this one file imports nothing that is ours.
  const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), SOURCE);
  const script = join(scratch, 'holder.mjs');
  const hold = `await lockFolder(process.argv[2]);
    process.stdout.write('locked');
    setInterval(() => {}, 60_000);`;
  await writeFile(script, `${code}\n${hold}`);
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exited]);
  return {
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
