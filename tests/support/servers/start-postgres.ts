import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findExecutable } from './find-executable.ts';
import { freePort } from '../free-port.ts';
import { installDebianPackage } from './install-debian-package.ts';
import { runServer, type RunningServer } from './run-server.ts';

// Data that lives for one run need not survive a power cut.
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  unix_socket_directories: '',
};

/** A Postgres of our own; `url` names its administrator. */
export type PostgresServer = RunningServer & { url: string };

/**
 * Starts a private Postgres on a free port, installing Postgres first where that is possible.
 *
 * `overrides` are laid over the settings of servers for tests.
 */
export async function startPostgres(
  overrides: Record<string, string> = {},
): Promise<PostgresServer> {
  const { initdb, postgres } = findPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-postgres-'));
  const user = process.getuid?.() === 0 ? findServerUser() : undefined;
  if (user !== undefined) chownSync(folder, user.uid, user.gid);

  const data = join(folder, 'data');
  const created = spawnSync(
    initdb,
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...user },
  );
  if (created.status !== 0) {
    throw new Error(`initdb for the tests failed: ${created.error?.message ?? created.stderr}`);
  }

  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const settings = Object.entries({ ...SETTINGS, ...overrides }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const server = await runServer({
    name: 'Postgres',
    command: postgres,
    args: ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings],
    folder,
    ...(user && { user }),
    // "Fast": ends open sessions rather than waiting for them.
    stopSignal: 'SIGINT',
    check: async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.end();
    },
  });
  return { ...server, url };
}

function findPrograms(): { initdb: string; postgres: string } {
  const find = () => ({ initdb: findExecutable('initdb'), postgres: findExecutable('postgres') });
  let { initdb, postgres } = find();
  if (initdb === null || postgres === null) {
    installDebianPackage('postgresql', 'the tests on Postgres');
    ({ initdb, postgres } = find());
  }
  if (initdb !== null && postgres !== null) return { initdb, postgres };
  throw new Error('Postgres was installed, but its programs initdb and postgres are not found');
}

/** Postgres refuses to run as root, so root hands it to a user that can do little. */
function findServerUser(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Postgres refuses to run as root, and there is no user postgres or nobody');
}
