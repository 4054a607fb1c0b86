import { z } from 'zod';
import type { Database } from './database.ts';

/** How a Postgres server is set up, as far as it matters to us. */
export type ServerFacts = {
  /** Such as `17.2`. */
  version: string;
  /** Connections that a role like ours may have in this database. */
  maxConnections: number;
  /** Connections that other programs hold. */
  usedByOthers: number;
  /** Connections that one process of ours may open. */
  neededByUs: number;
  isFsyncOn: boolean;
  /** Whether our connection to it is. */
  isEncrypted: boolean;
  /** A standby, or a server that refuses to write. */
  isReadOnly: boolean;
  /** Whoever we are there, and where. */
  role: string;
  database: string;
  /** Tables in the schema, and schemas in the database; an upgrade may need both. */
  mayCreate: boolean;
};

const rowSchema = z.object({
  version: z.string(),
  server_limit: z.coerce.number(),
  reserved: z.coerce.number(),
  database_limit: z.coerce.number(),
  role_limit: z.coerce.number(),
  used_by_others: z.coerce.number(),
  fsync: z.string(),
  is_encrypted: z.boolean(),
  is_read_only: z.boolean(),
  role: z.string(),
  database: z.string(),
  may_create: z.boolean(),
});

/** Reads a server's settings; changes nothing. */
export async function readServerFacts({ pool, queuePool }: Database): Promise<ServerFacts> {
  const { rows } = await pool.query(`
    select
      current_setting('server_version') as version,
      current_setting('max_connections') as server_limit,
      current_setting('superuser_reserved_connections') as reserved,
      (select datconnlimit from pg_database where datname = current_database()) as database_limit,
      (select rolconnlimit from pg_roles where rolname = current_user) as role_limit,
      (select count(*) from pg_stat_activity
        where backend_type = 'client backend' and application_name not like 'aftercare%'
      ) as used_by_others,
      current_setting('fsync') as fsync,
      coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as is_encrypted,
      pg_is_in_recovery() or current_setting('default_transaction_read_only') = 'on' as is_read_only,
      current_user as role,
      current_database() as database,
      has_database_privilege(current_database(), 'create')
        and coalesce(has_schema_privilege(current_schema(), 'create'), false) as may_create
  `);
  const row = rowSchema.parse(rows[0]);
  // −1 stands for no limit.
  const limits = [row.server_limit - row.reserved, row.database_limit, row.role_limit];
  return {
    version: row.version,
    maxConnections: Math.min(...limits.filter((limit) => limit >= 0)),
    usedByOthers: row.used_by_others,
    neededByUs: (pool.options.max ?? 10) + (queuePool.options.max ?? 10),
    isFsyncOn: row.fsync === 'on',
    isEncrypted: row.is_encrypted,
    isReadOnly: row.is_read_only,
    role: row.role,
    database: row.database,
    mayCreate: row.may_create,
  };
}
