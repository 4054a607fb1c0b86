import { readServerFacts, type ServerFacts } from '../../../platform/database/read-server-facts.ts';
import { isPrivateHost } from '../../../platform/http/hosts.ts';
import type { Check } from '../check.ts';
import { error, warning, type Fault } from '../finding.ts';

/** Does the Postgres server lose nothing, and has it room for our connections? */
export const postgres: Check = {
  name: 'postgres',
  title: 'the Postgres server is set up well',
  isFor: ({ DATABASE_URL: url }) => url !== null,
  needs: ['database'],
  async run({ config: { DATABASE_URL: url }, database }) {
    const host = url === null ? '' : new URL(url).hostname;
    return judgePostgres(await readServerFacts(await database.open()), host);
  },
};

/** Judges a server at a host by its settings; its version was looked at when it was opened. */
export function judgePostgres(facts: ServerFacts, host: string): Fault[] {
  const {
    isFsyncOn,
    isEncrypted,
    isReadOnly,
    maxConnections,
    usedByOthers,
    neededByUs,
    mayCreate,
  } = facts;
  const free = maxConnections - usedByOthers;
  const faults: (Fault | false)[] = [
    !isFsyncOn &&
      error({
        problem: 'Postgres runs with fsync off, so a power cut destroys the database.',
        cure: 'Set fsync = on in postgresql.conf and reload the server.',
      }),
    isReadOnly &&
      error({
        problem: 'Postgres only lets us read: it is a standby, or its default is read-only.',
        cure: 'Set DATABASE_URL to the primary server.',
      }),
    // A socket has no host.
    !isEncrypted &&
      host !== '' &&
      !isPrivateHost(host) &&
      warning({
        problem: `Customers’ names and answers go to Postgres at ${host} unencrypted.`,
        cure: 'Add ?sslmode=verify-full to DATABASE_URL; with a certificate of its own issuer, ?sslrootcert=/path/to/ca.pem as well.',
      }),
    !mayCreate &&
      warning({
        problem: `The role ${facts.role} may not create tables and schemas, which the first start and some upgrades do.`,
        cure: `Run as the database's owner: grant create on database ${facts.database} to ${facts.role}; grant create on schema public to ${facts.role}.`,
      }),
    free < neededByUs &&
      warning({
        problem: `Postgres leaves us ${Math.max(0, free)} of ${maxConnections} connections, and one process of Aftercare may need ${neededByUs}.`,
        cure: 'Raise max_connections in postgresql.conf, or the connection limit of our database and role.',
      }),
  ];
  return faults.filter((fault) => fault !== false);
}
