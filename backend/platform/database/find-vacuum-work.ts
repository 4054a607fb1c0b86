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
 * Looks through the tables that are not small, Postgres's own and the queue's among them.
 *
 * Widths and counts are those of the last VACUUM and ANALYZE. Of dead rows the engine knows those
 * since its start; `isFirst` looks through all, since then it knows of none.
 */
export async function findVacuumWork(pool: pg.Pool, isFirst = false): Promise<VacuumWork[]> {
  // The engine puts counts down once a second; those of the last one would be missing.
  await pool.query('select pg_stat_force_next_flush()');
  const { rows } = await pool.query<VacuumWork>(QUERY, [isFirst]);
  return rows;
}

// A row has a head of 24 bytes and a pointer of 4, an entry of an index 16 and 4, and each some
// padding. Pages of an index are two thirds full; a long value is kept in pieces of 2 kB. Where rows
// were never counted, all is taken to be needed. To ask for the size of a file takes long.
const QUERY = `
  with tables as materialized (
    select main.oid, main.reltoastrelid, main.reltuples,
      format('%I.%I', relnamespace::regnamespace, relname) as name,
      pg_stat_get_live_tuples(main.oid) as live,
      pg_stat_get_dead_tuples(main.oid) + pg_stat_get_dead_tuples(main.reltoastrelid) as dead,
      pg_stat_get_mod_since_analyze(main.oid) as changed
    from pg_class main
    where relkind = 'r' and relpersistence <> 't' and ($1::boolean
      or pg_stat_get_dead_tuples(main.oid) > 500 or pg_stat_get_mod_since_analyze(main.oid) > 500
      or pg_stat_get_dead_tuples(main.reltoastrelid) > 500
      or 64 < relpages + (select coalesce(sum(relpages), 0) from pg_class long
        where long.oid = main.reltoastrelid) + (select coalesce(sum(relpages), 0)
        from pg_index join pg_class entries on entries.oid = indexrelid
        where indrelid = main.oid))
  ), parts as materialized (
    select oid as of_table, pg_relation_size(oid) as bytes, reltuples as count, 36 + coalesce(
      (select sum(stawidth * (1 - stanullfrac)) from pg_statistic where starelid = oid), 0) as width
    from tables
    union all
    select tables.oid, pg_relation_size(long.oid), long.reltuples, 2080
    from tables join pg_class long on long.oid = tables.reltoastrelid
    union all
    select indrelid, pg_relation_size(indexrelid), entries.reltuples, 1.5 * (24 + coalesce(
      (select sum(stawidth * (1 - stanullfrac)) from pg_statistic
        where starelid = indrelid and staattnum = any(indkey)), 0))
    from tables join pg_index on indrelid = tables.oid
    join pg_class entries on entries.oid = indexrelid
    union all
    select tables.oid, pg_relation_size(indexrelid), entries.reltuples, 36
    from tables join pg_index on indrelid = tables.reltoastrelid
    join pg_class entries on entries.oid = indexrelid
  ), sizes as (
    select of_table, sum(bytes) as bytes, sum(case when count < 0 then bytes
      else least(bytes, count * width + 16384) end) as needed
    from parts group by of_table
  )
  select name as "table", dead::double precision as "deadRows",
    greatest(reltuples, live, 0)::double precision as "rows",
    changed::double precision as "changedRows",
    bytes::double precision as "bytes", needed::double precision as "neededBytes"
  from tables join sizes on of_table = oid
  order by bytes`;
