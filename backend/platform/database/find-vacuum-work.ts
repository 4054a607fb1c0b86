import type pg from 'pg';

/** What a table of the embedded database would gain by being vacuumed. */
export type VacuumWork = {
  /** As SQL names it. */
  table: string;
  /** Rows that are gone and still take room. */
  deadRows: number;
  rows: number;
  changedRows: number;
  /** With its indexes and its long values. */
  bytes: number;
  /** What the same rows take in a table made afresh, by their average width; an upper bound. */
  neededBytes: number;
};

/**
 * Looks through all tables, Postgres's own and the queue's among them.
 *
 * Widths and counts are those of the last VACUUM and ANALYZE. Of dead rows the engine knows those
 * since its start.
 */
export async function findVacuumWork(pool: pg.Pool): Promise<VacuumWork[]> {
  const { rows } = await pool.query<VacuumWork>(QUERY);
  return rows;
}

// A row has a head of 24 bytes and a pointer of 4, an entry of an index 16 and 4, and each some
// padding. Pages of an index are two thirds full; a long value is kept in pieces of 2 kB. Where rows
// were never counted, all is taken to be needed.
const QUERY = `
  with parts as (
    select oid as of_table, oid as relation, reltuples as count, 36 + coalesce(
      (select sum(stawidth * (1 - stanullfrac)) from pg_statistic where starelid = oid), 0) as width
    from pg_class where relkind = 'r'
    union all
    select main.oid, long.oid, long.reltuples, 2080
    from pg_class main join pg_class long on long.oid = main.reltoastrelid
    union all
    select indrelid, indexrelid, reltuples, 1.5 * (24 + coalesce(
      (select sum(stawidth * (1 - stanullfrac)) from pg_statistic
        where starelid = indrelid and staattnum = any(indkey)), 0))
    from pg_index join pg_class on oid = indexrelid
    union all
    select main.oid, indexrelid, entries.reltuples, 36
    from pg_class main join pg_index on indrelid = main.reltoastrelid
    join pg_class entries on entries.oid = indexrelid
  ), sizes as (
    select of_table, sum(pg_relation_size(relation)) as bytes,
      sum(case when count < 0 then pg_relation_size(relation)
        else least(pg_relation_size(relation), count * width + 16384) end) as needed
    from parts group by of_table
  )
  select format('%I.%I', nspname, pg_class.relname) as "table",
    (main.n_dead_tup + coalesce(long.n_dead_tup, 0))::double precision as "deadRows",
    greatest(reltuples, main.n_live_tup, 0)::double precision as "rows",
    main.n_mod_since_analyze::double precision as "changedRows",
    bytes::double precision as "bytes", needed::double precision as "neededBytes"
  from pg_class
  join pg_namespace on pg_namespace.oid = relnamespace
  join sizes on of_table = pg_class.oid
  join pg_stat_all_tables main on main.relid = pg_class.oid
  left join pg_stat_all_tables long on long.relid = reltoastrelid
  where relkind = 'r' and relpersistence <> 't'
  order by bytes`;
