import type pg from 'pg';
import { literalOf } from './literal-of.ts';
import type { Statement } from './watch-statements.ts';

/**
 * How Postgres plans: for the values at hand, or once for all of them.
 *
 * The second is what named prepared statements get, for which partial indexes help only where the
 * statement's text itself names the state.
 */
const MODES = ['force_custom_plan', 'force_generic_plan'] as const;

/** What may be read of a table: this share of its rows, or as many as a page of work has. */
const SHARE = 0.02;
const PAGE = 1_000;

type Node = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Plan Rows': number;
  /** Of one loop. */
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Node[];
};

/** A statement that reads one of the tables, or much of it, with its plan. */
export type Scan = { table: string; how: string; statement: string; plan: string };

/**
 * Finds the statements that read a table, or much of it, planned either way.
 *
 * They are run for it; what they change is undone. The database must have statistics, and nobody else at work.
 */
export async function findScans(
  client: pg.Client,
  statements: readonly Statement[],
  tables: readonly string[],
): Promise<Scan[]> {
  const sizes = await readSizes(client, tables);
  const scans: Scan[] = [];
  for (const statement of statements) {
    for (const mode of MODES) {
      const root = await explain(client, statement, mode);
      for (const node of nodesOf(root)) {
        const table = node['Relation Name'] ?? '';
        const size = sizes.get(table);
        if (size === undefined || !isScan(node, size)) continue;
        const index = node['Index Name'] === undefined ? '' : ` by ${node['Index Name']}`;
        const how = `${mode}: ${node['Node Type']}${index} of ${rowsOf(node)} of ${size} rows`;
        const plan = JSON.stringify(root, null, 1);
        scans.push({ table, how, statement: statement.text, plan });
      }
    }
  }
  return scans;
}

function isScan(node: Node, size: number): boolean {
  if (node['Node Type'] === 'Seq Scan') return true;
  const most = Math.max(PAGE, SHARE * size);
  const isWholeIndex = node['Index Name'] !== undefined && node['Index Cond'] === undefined;
  return rowsOf(node) > most || (isWholeIndex && node['Plan Rows'] > most);
}

/** How many rows were read, whether or not they were of use. */
function rowsOf(node: Node): number {
  const each =
    (node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  return each * (node['Actual Loops'] ?? 1);
}

async function readSizes(client: pg.Client, tables: readonly string[]) {
  const { rows } = await client.query<{ name: string; size: number }>(
    `select relname as name, reltuples as size from pg_class
     where oid = any($1::text[]::regclass[])`,
    [tables],
  );
  return new Map(rows.map(({ name, size }) => [name, size]));
}

async function explain(client: pg.Client, statement: Statement, mode: string): Promise<Node> {
  const { text, values } = statement;
  const given = values.length === 0 ? '' : `(${values.map(literalOf).join(', ')})`;
  await client.query(`set plan_cache_mode = ${mode}`);
  await client.query(`prepare looked_at as ${text}`);
  try {
    return await run(client, `execute looked_at ${given}`);
  } finally {
    await client.query('deallocate looked_at');
  }
}

/** Runs it for its plan; what cannot be done a second time is planned alone. */
async function run(client: pg.Client, execute: string): Promise<Node> {
  await client.query('begin');
  try {
    return await planOf(client, `explain (analyze, timing off, format json) ${execute}`);
  } catch {
    await client.query('rollback');
    return await planOf(client, `explain (format json) ${execute}`);
  } finally {
    await client.query('rollback');
  }
}

async function planOf(client: pg.Client, statement: string): Promise<Node> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(statement);
  const [row] = rows;
  if (row === undefined) throw new Error('a statement without a plan');
  return row['QUERY PLAN'][0].Plan;
}

/** All parts of a plan that read rows. */
function nodesOf(node: Node): Node[] {
  const own = node['Node Type'].endsWith('Scan') ? [node] : [];
  return [...own, ...(node.Plans ?? []).flatMap(nodesOf)];
}
