import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../free-port.ts';
import { findExecutable } from './find-executable.ts';
import { installDebianPackage } from './install-debian-package.ts';
import { runServer, type RunningServer } from './run-server.ts';

/** Debian puts it where only administrators look. */
const DEBIAN_PATH = '/usr/sbin/pgbouncer';

type Options = {
  mode: 'session' | 'transaction' | 'statement';
  /** Start-up parameters that are dropped rather than refused. */
  ignored?: string;
};

/** A PgBouncer before a database; `url` leads through it. */
export type PgBouncer = RunningServer & { url: string };

/** Starts a PgBouncer before a database, installing it first where that is possible. */
export async function startPgBouncer(
  databaseUrl: string,
  { mode, ignored }: Options,
): Promise<PgBouncer> {
  const command = findProgram();
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-pgbouncer-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const target = new URL(databaseUrl);
  const file = join(folder, 'pgbouncer.ini');
  await writeFile(
    file,
    [
      '[databases]',
      `* = host=${target.hostname} port=${target.port} user=${target.username}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
      'unix_socket_dir =',
      // Whoever comes is who he says he is, as with the tests' Postgres.
      'auth_type = any',
      `auth_file = ${join(folder, 'users.txt')}`,
      `pool_mode = ${mode}`,
      'default_pool_size = 40',
      ...(ignored === undefined ? [] : [`ignore_startup_parameters = ${ignored}`]),
    ].join('\n'),
  );
  await writeFile(join(folder, 'users.txt'), '');
  const through = new URL(databaseUrl);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  const user = process.getuid?.() === 0 ? findNobody() : undefined;
  const server = await runServer({
    name: 'PgBouncer',
    command,
    args: [file],
    folder,
    ...(user && { user }),
    stopSignal: 'SIGINT',
    check: async () => {
      const client = new pg.Client({ connectionString: through.href });
      await client.connect();
      await client.end();
    },
  });
  return { ...server, url: through.href };
}

function findProgram(): string {
  const find = () => findExecutable('pgbouncer') ?? (existsSync(DEBIAN_PATH) ? DEBIAN_PATH : null);
  if (find() === null) installDebianPackage('pgbouncer', 'the tests with a pooler');
  const found = find();
  if (found === null) throw new Error('PgBouncer was installed, but pgbouncer is not found');
  return found;
}

/** PgBouncer refuses to run as root. */
function findNobody(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = lines.find((line) => line.startsWith('nobody:'))?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error('there is no user nobody');
  return { uid: Number(uid), gid: Number(gid) };
}
