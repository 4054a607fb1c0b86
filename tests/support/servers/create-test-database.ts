import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { runStatement, urlOfDatabase } from './admin.ts';
import { TEMPLATE_DATABASE } from './template-database.ts';

/** A database of a test's own. */
export type TestDatabase = { url: string; drop(): Promise<void> };

type Options = {
  /** Without our tables and the queue's. */
  isEmpty?: boolean;
};

/** Creates a fresh database on the run's Postgres, with all tables unless told otherwise. */
export async function createTestDatabase({ isEmpty = false }: Options = {}): Promise<TestDatabase> {
  const adminUrl = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = isEmpty ? 'template0' : TEMPLATE_DATABASE;
  await runStatement(adminUrl, `create database ${name} template ${template}`);
  return {
    url: urlOfDatabase(adminUrl, name),
    drop: () => runStatement(adminUrl, `drop database if exists ${name} with (force)`),
  };
}
