import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const UNIT = join(import.meta.dirname, '../../docs/deploy/aftercare.service');

/** What the shipped unit of systemd sets: each key with its values. */
export function readUnit(): (key: string) => string[] {
  const lines = readFileSync(UNIT, 'utf8').split('\n');
  return (key) =>
    lines.flatMap((line) => (line.startsWith(`${key}=`) ? [line.slice(key.length + 1)] : []));
}

/** What stands in for the folders that the installation guide makes. */
export type Host = {
  /** Holds `.env`, and what the program makes beside itself. */
  project: string;
  state: string;
  /** Paths of the built program, which are laid into the project's folder. */
  program: readonly string[];
};

/**
 * Writes a shell script that runs a command as the unit would: under its file system.
 *
 * It wants a mount namespace of its own (`unshare --mount`). As with `ProtectSystem=strict`, all
 * is read-only but the folders that the unit names; `isStrict` off is the admin's own shell.
 */
export function asUnit(host: Host, command: string, { isStrict = true } = {}): string {
  const unit = readUnit();
  const [workingFolder] = unit('WorkingDirectory');
  const state = unit('StateDirectory').map((name) => `/var/lib/${name}`);
  const runtime = unit('RuntimeDirectory').map((name) => `/run/${name}`);
  const optional = unit('ReadWritePaths').map((path) => path.replace(/^-/, ''));
  const place = (from: string, to: string) => `mkdir -p ${to} && mount --bind '${from}' ${to}`;
  const lay = (from: string, to: string) =>
    `if [ -d '${from}' ]; then mkdir -p ${to}; else touch ${to}; fi; mount --bind '${from}' ${to}`;
  const writable = [...state, ...runtime, '/tmp', ...optional];
  return [
    'set -e',
    'mount --make-rprivate /',
    ...['/opt', '/var/lib', '/run'].map((path) => `mount -t tmpfs tmpfs ${path}`),
    place(host.project, workingFolder ?? ''),
    ...host.program.map((path) => lay(path, `${workingFolder}/${basename(path)}`)),
    ...state.map((path) => place(host.state, path)),
    ...runtime.map((path) => `mkdir -p ${path} && mount -t tmpfs tmpfs ${path}`),
    ...optional.map((path) => `[ ! -d ${path} ] || mount --bind ${path} ${path}`),
    // Last, since the folders above lie below it.
    'mount -t tmpfs tmpfs /tmp',
    ...(isStrict
      ? [
          `awk '{print $5}' /proc/self/mountinfo | while read -r place; do case "$place" in ${writable
            .map((path) => `${path}|${path}/*`)
            .join('|')}|/proc*|/dev*|/sys*) ;; *) mount -o remount,bind,ro "$place" ;; esac; done`,
          `! touch ${workingFolder}/written 2>/dev/null`,
          ...unit('Environment').map((setting) => `export ${setting}`),
        ]
      : []),
    `cd ${workingFolder}`,
    `exec ${command}`,
  ].join('\n');
}
