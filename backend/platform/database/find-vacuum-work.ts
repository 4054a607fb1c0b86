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
// padding. Pages of an index are two thirds full; a long value is kept in pieces of 2 kB.
const QUERY = `
  with parts as (
    select oid as of_table, oid as relation, greatest(reltuples, 0) * (36 + coalesce(
      (select sum(stawidth * (1 - stanullfrac)) from pg_statistic where starelid = oid), 0)) as needed
    from pg_class where relkind = 'r'
    union all
    select main.oid, toast.oid, greatest(toast.reltuples, 0) * 2080
    from pg_class main join pg_class toast on toast.oid = main.reltoastrelid
    union all
    select indrelid, indexrelid, greatest(index.reltuples, 0) * 1.5 * (24 + coalesce(
      (select sum(stawidth * (1 - stanullfrac)) from pg_statistic
        where starelid = indrelid and staattnum = any(indkey)), 0))
    from pg_index join pg_class index on index.oid = indexrelid
    where index.relkind = 'i'
    union all
    select main.oid, indexrelid, greatest(index.reltuples, 0) * 36
    from pg_class main join pg_index on indrelid = main.reltoastrelid
    join pg_class index on index.oid = indexrelid
  ), sizes as (
    select of_table, sum(pg_relation_size(relation)) as bytes,
      sum(least(pg_relation_size(relation), needed + 16384)) as needed
    from parts group by of_table
  )
  select format('%I.%I', nspname, pg_class.relname) as "table",
    (main.n_dead_tup + coalesce(toast.n_dead_tup, 0))::double precision as "deadRows",
    greatest(reltuples, main.n_live_tup, 0)::double precision as "rows",
    main.n_mod_since_analyze::double precision as "changedRows",
    bytes::double precision as "bytes", needed::double precision as "neededBytes"
  from pg_class
  join pg_namespace on pg_namespace.oid = relnamespace
  join sizes on of_table = pg_class.oid
  join pg_stat_all_tables main on main.relid = pg_class.oid
  left join pg_stat_all_tables toast on toast.relid = reltoastrelid
  where relpersistence <> 't'
  order by bytes`;
