import type pg from 'pg';

/**
 * References between tables whose rows cannot be found from what they refer to.
 *
 * Each row that is deleted there would read the whole table that refers to it.
 */
export async function findUnindexedReferences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ reference: string }>(
    `select conrelid::regclass || ': ' || pg_get_constraintdef(oid) as reference
     from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace
       -- An account is deleted once, by an operator, who has its rows deleted before.
       and confrelid <> 'accounts'::regclass
       and not exists (
         select from pg_index
         where indrelid = conrelid and indisvalid
           and (indkey::int2[])[0:cardinality(conkey) - 1] = conkey
       )
     order by 1`,
  );
  return rows.map(({ reference }) => reference);
}
