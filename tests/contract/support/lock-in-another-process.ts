import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCE = join(ROOT, 'backend/platform/database/lock-folder.ts');

/** Another process that has a data folder. */
export type Holder = { pid: number; kill(): Promise<void> };

/** Starts a process that locks `folder` with the product's own code, and keeps it until killed. */
export async function lockInAnotherProcess(folder: string, scratch: string): Promise<Holder> {
  // Node 20 runs no TypeScript.
  const built = join(scratch, 'built');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: SOURCE,
      outDir: built,
      rollupOptions: { output: { entryFileNames: 'lock.mjs' } },
    },
  });
  await symlink(join(ROOT, 'node_modules'), join(scratch, 'node_modules')).catch(() => {});
  const script = join(built, 'holder.mjs');
  await writeFile(
    script,
    `import { lockFolder } from './lock.mjs';
    await lockFolder(process.argv[2]);
    process.stdout.write('locked');
    setInterval(() => {}, 60_000);`,
  );
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
