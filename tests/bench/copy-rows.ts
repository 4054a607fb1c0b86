import type pg from 'pg';

const PAGE = 2_000;

/** Loads the rows of one database into the empty tables of another, as a restored dump would. */
export async function copyRows(from: pg.Pool, to: pg.Pool): Promise<void> {
  for (const table of await listTables(to)) {
    await to.query(`truncate ${table} cascade`);
  }
  for (const table of await listTables(to)) {
    const columns = await listColumns(to, table);
    // What they leave behind is copied as well.
    await to.query(`alter table ${table} disable trigger user`);
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await from.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${table} t order by ctid limit ${PAGE} offset ${offset}`,
      );
      if (rows.length === 0) break;
      await to.query(
        `insert into ${table} (${columns}) overriding system value
         select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [`[${rows.map(({ row }) => row).join(',')}]`],
      );
    }
    await to.query(`alter table ${table} enable trigger user`);
  }
}

/** Those that are written; the database makes the others itself. */
async function listColumns(pool: pg.Pool, table: string): Promise<string> {
  const { rows } = await pool.query<{ names: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]?.names ?? '';
}

/** Ours and the queue's; whoever is referred to comes first. */
async function listTables(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(`
    with recursive tables as (
      select oid, format('%I.%I', relnamespace::regnamespace, relname) as name from pg_class
      where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace)
        and relname not like 'kysely%' and relname not in ('migration')
    ), depths as (
      select oid, name, 0 as depth from tables
      union all
      select tables.oid, tables.name, depths.depth + 1
      from depths join pg_constraint on confrelid = depths.oid and contype = 'f'
        and conrelid <> confrelid
      join tables on tables.oid = conrelid
    )
    select name from depths group by name order by max(depth), name`);
  return rows.map(({ name }) => name);
}
