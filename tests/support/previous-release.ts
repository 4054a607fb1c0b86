import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The last commit of the release before this one, which may run beside it on one database. */
const COMMIT = '8b00ea9c8a93f56de71168128fe303fdf206f1fd';

const ROOT = join(import.meta.dirname, '../..');
const MANY_BYTES = 256 * 2 ** 20;

/** Why the previous release cannot be had here, such as a history that was not fetched; else null. */
export function whyNoPreviousRelease(): string | null {
  const { status } = spawnSync('git', ['cat-file', '-e', `${COMMIT}^{commit}`], { cwd: ROOT });
  return status === 0
    ? null
    : `the history holds no commit ${COMMIT.slice(0, 7)}; fetch all of it (git fetch --unshallow)`;
}

/**
 * Builds the service of the previous release from the history; answers with its `dist` folder.
 *
 * With the packages that it asks for itself, in the system's temporary folder; built once and kept.
 */
export function buildPreviousRelease(): string {
  const folder = join(tmpdir(), `aftercare-release-${COMMIT.slice(0, 12)}`);
  const dist = join(folder, 'dist');
  if (existsSync(join(dist, 'backend/aftercare.js'))) return dist;
  // Under a name of its own first, so that one which was interrupted is not taken for whole.
  const draft = mkdtempSync(`${folder}-`);
  try {
    const archive = execFileSync('git', ['archive', COMMIT], { cwd: ROOT, maxBuffer: MANY_BYTES });
    run('tar', ['-x'], draft, archive);
    run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], draft);
    run('npm', ['run', '--silent', 'build:server'], draft);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  return dist;
}

function run(command: string, args: string[], cwd: string, input?: Buffer): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    ...(input === undefined ? {} : { input }),
    maxBuffer: MANY_BYTES,
  });
  if (status === 0) return;
  const said = error?.message ?? `${stdout.toString()}\n${stderr.toString()}`.trim().slice(-2_000);
  throw new Error(`the previous release cannot be built: ${command} ${args.join(' ')}: ${said}`);
}
