import { spawnSync } from 'node:child_process';
import { findExecutable } from './find-executable.ts';

/**
 * Installs a Debian package that the tests need, where this process may.
 *
 * @throws Error that says what to install by hand, where it may not or the installation fails.
 */
export function installDebianPackage(name: string, purpose: string): void {
  const advice = `${purpose} need "${name}"; install it and run the tests again`;
  const apt = findExecutable('apt-get');
  if (apt === null || process.getuid?.() !== 0) throw new Error(advice);
  process.stdout.write(`Installing ${name}, which ${purpose} need …\n`);
  run(apt, ['update', '--quiet', '--quiet'], advice);
  run(apt, ['install', '--yes', '--quiet', '--quiet', '--no-install-recommends', name], advice);
}

function run(apt: string, args: string[], advice: string): void {
  // No stdin: a package that asks something must not wait for an answer.
  const { status, stderr, stdout, error } = spawnSync(apt, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status === 0) return;
  const said = error?.message ?? `${stderr}\n${stdout}`.trim().slice(-1_000);
  throw new Error(`${advice} (apt-get ${args[0]} failed: ${said})`);
}
