import type { UnusableError, UsedSetting } from '../../platform/unusable-error.ts';
import { againBy, type Circumstances, type Explanation } from './explanation.ts';
import { REDIS } from './redis-words.rules.ts';
import type { Table, Words } from './unusable-words.types.ts';

/** Says why what a variable leads to cannot be used, and what to do; `said` is quoted. */
export function explainUnusable(
  { setting, reason, place, holder, grantee, systemCode }: UnusableError,
  said: string,
  circumstances: Circumstances,
): Explanation {
  const table = WORDS[setting];
  return (table[reason] ?? table.other)({
    place,
    holder: holder === null ? '' : ` (process ${holder.pid} on ${holder.host})`,
    why: said || (systemCode ?? 'without saying why'),
    command: circumstances.command,
    again: againBy(circumstances),
    role: quoteName(grantee?.role ?? 'ROLE'),
    database: quoteName(grantee?.database ?? 'DATABASE'),
  });
}

/** As SQL wants a name that is not plain. */
function quoteName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

const DATABASE: Table = {
  unknown_host: () => ({
    problem: 'The host of DATABASE_URL is not known to the network.',
    cure: 'Check the host name in DATABASE_URL, and this machine’s DNS.',
  }),
  nobody_listens: () => ({
    problem: 'Nobody answers at the host and port of DATABASE_URL.',
    cure: 'Start Postgres, and check host and port in DATABASE_URL.',
  }),
  no_answer: () => ({
    problem: 'The Postgres server does not answer in time.',
    cure: 'Check host and port in DATABASE_URL, and the firewall between.',
  }),
  wrong_login: () => ({
    problem: 'Postgres refuses the user or the password of DATABASE_URL.',
    cure: 'Check both; a special character in the password must be written as %40 for @, %2F for / and so on.',
  }),
  no_such_database: () => ({
    problem: 'The database of DATABASE_URL does not exist.',
    cure: 'Make it with createdb, or correct its name in DATABASE_URL.',
  }),
  not_let_in: ({ why }) => ({
    problem: `Postgres does not let us in (${why}).`,
    cure: 'Add ?sslmode=require to DATABASE_URL if it wants TLS, or allow this machine in pg_hba.conf.',
  }),
  no_tls: () => ({
    problem: 'DATABASE_URL asks for TLS, which the Postgres server does not speak.',
    cure: 'Turn ssl on in postgresql.conf, or take sslmode out of DATABASE_URL where the network is your own.',
  }),
  unknown_issuer: ({ place }) => ({
    problem: `The certificate of the Postgres server at ${place} is self-signed or of an unknown issuer.`,
    cure: 'Add ?sslrootcert=/path/to/ca.pem to DATABASE_URL with the certificate of its issuer, as your database’s host gives it.',
  }),
  no_connection_left: () => ({
    problem: 'Postgres has no connection left for us.',
    cure: 'Raise max_connections there, or end programs that hold connections to the server of DATABASE_URL.',
  }),
  not_ready: ({ why, again }) => ({
    problem: `The server of DATABASE_URL takes no connections for the moment (${why}).`,
    cure: `Wait until it has started, then ${again}.`,
  }),
  too_old: () => ({
    problem: 'The Postgres server is older than version 15.',
    cure: 'Upgrade it, or set DATABASE_URL to a newer one.',
  }),
  may_not_create: ({ role, database, again }) => ({
    problem: `The role ${role} of DATABASE_URL may not create the tables and the schema that we need.`,
    cure: `Run as the database's owner: grant create on database ${database} to ${role}; grant create on schema public to ${role}; then ${again}.`,
  }),
  transaction_pooler: () => ({
    problem:
      'DATABASE_URL leads to a pooler (such as PgBouncer) that lends connections by transaction, which the job queue in Postgres cannot use.',
    cure: 'Set DATABASE_URL to the server itself or to a pool in session mode, or keep this one and set REDIS_URL for the queue.',
  }),
  refused_parameter: ({ why }) => ({
    problem: `The pooler of DATABASE_URL refuses a parameter (${why}).`,
    cure: 'Take that parameter, or options, out of DATABASE_URL.',
  }),
  other: ({ why }) => ({
    problem: `The database cannot be used (${why}).`,
    cure: 'Check DATABASE_URL, and the log of the database.',
  }),
};

const folder =
  (fault: string, cure: string): Words =>
  ({ place }) => ({ problem: `The folder ${place} cannot be used: ${fault}.`, cure });

const NO_RIGHT = 'Give this user the right to write there, or set DATA_DIR to another folder.';

const DATA_FOLDER: Table = {
  taken: (told) => TAKEN[told.command]?.(told) ?? TAKEN.other(told),
  file_in_place: folder('a file is in its place', 'Set DATA_DIR to a folder.'),
  no_right: folder('it may not be written to', NO_RIGHT),
  read_only: folder('its disk is read-only', 'Set DATA_DIR to another folder.'),
  disk_full: folder('its disk is full', 'Free some space, or set DATA_DIR to another folder.'),
  no_such_place: folder('it cannot be made there', 'Set DATA_DIR to another folder.'),
  damaged: ({ place }) => ({
    problem: `${place} in DATA_DIR is damaged.`,
    cure: 'Restore it from a backup.',
  }),
  other: ({ place, why }) => ({
    problem: `The folder ${place} cannot be used (${why}).`,
    cure: 'Put that right, or set DATA_DIR to another folder.',
  }),
};

/** Only a service may take another folder: to the others, that would be another installation. */
const TAKEN: Record<string, Words> & { other: Words } = {
  start: ({ place, holder }) => ({
    problem: `Another Aftercare${holder} is using the folder ${place}.`,
    cure: 'Stop that one first (when it was killed, try again in half a minute), or set DATA_DIR to another folder.',
  }),
  doctor: ({ holder }) => ({
    problem: `The running service${holder} holds the embedded database, so what is in it was left out.`,
    cure: 'To have it looked at as well, stop the service and run doctor again; or use DATABASE_URL, which both can read at once.',
  }),
  other: ({ holder, place }) => ({
    problem: `Aftercare is running here${holder}, and the embedded database in ${place} serves one process at a time.`,
    cure: 'Stop it, run this again, and start it again; with DATABASE_URL both can run at once.',
  }),
};

const PORT: Table = {
  in_use: ({ place }) => ({
    problem: `PORT ${place} is in use by another program.`,
    cure: 'Stop it, or set PORT to a free port.',
  }),
  next_in_use: ({ place }) => ({
    problem: `Port ${place}, one above PORT, is for the sandbox and in use by another program.`,
    cure: 'Stop it, or set PORT to a port that is free together with the next one.',
  }),
  no_right: ({ place }) => ({
    problem: `PORT ${place} needs more rights than this user has.`,
    cure: 'Set PORT to 1024 or above.',
  }),
  other: ({ place, why }) => ({
    problem: `Nobody can listen at PORT ${place} (${why}).`,
    cure: 'Set PORT and HOST to a port and an address of this machine.',
  }),
};

const HOST: Table = {
  not_here: ({ place }) => ({
    problem: `HOST ${place} is not an address of this machine.`,
    cure: 'Set HOST to one, or to 0.0.0.0.',
  }),
  other: ({ place }) => ({
    problem: `HOST ${place} is not known.`,
    cure: 'Set HOST to an address of this machine.',
  }),
};

const WORDS: Record<UsedSetting, Table> = {
  DATABASE_URL: DATABASE,
  REDIS_URL: REDIS,
  DATA_DIR: DATA_FOLDER,
  PORT,
  HOST,
};
