import { codeOf } from '../errors.ts';
import { UnusableError } from '../unusable-error.ts';
import type { Database } from './database.ts';

const NO_RIGHT = '42501';

/**
 * Does work that makes tables; says who lacks the right to.
 *
 * @throws UnusableError that names `DATABASE_URL`, the role and the database.
 */
export async function explainMissingRight<T>(
  { pool, kind }: Database,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (kind === 'embedded' || !isMissingRight(cause)) throw cause;
    const { rows } = await pool.query<{ role: string; database: string }>(
      'select current_user as role, current_database() as database',
    );
    const grantee = rows[0] ?? null;
    throw new UnusableError('DATABASE_URL: its role may not create what we need', {
      setting: 'DATABASE_URL',
      reason: 'may_not_create',
      place: grantee?.database ?? '',
      grantee,
      systemCode: NO_RIGHT,
      cause,
    });
  }
}

function isMissingRight(thrown: unknown): boolean {
  if (codeOf(thrown) === NO_RIGHT) return true;
  return thrown instanceof Error && thrown.cause !== undefined && isMissingRight(thrown.cause);
}
