import type { UnusableError, UnusableReason } from '../../platform/unusable-error.ts';
import type { Explanation } from './explanation.ts';

/** What the words are made of. */
export type Told = Pick<UnusableError, 'place'> & {
  /** Who has the folder: ` (process 4711 on nps-1)`, or nothing. */
  holder: string;
  /** What the system or the server said. */
  why: string;
  command: string;
  again: string;
  /** The database's role, quoted for SQL, and the database. */
  role: string;
  database: string;
};

/** Makes the words of one reason. */
export type Words = (told: Told) => Explanation;
/** The words of one variable. */
export type Table = Partial<Record<UnusableReason, Words>> & { other: Words };
