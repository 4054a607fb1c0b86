import type { AccountStore, Records } from '../../../backend/records/store.ts';
import type { SeededAccount } from './seed-rows.ts';

/** `repository.method` of everything that an account's records can do. */
export type RecordMethod = {
  [R in keyof Records]: `${R}.${keyof Records[R] & string}`;
}[keyof Records];

/**
 * A call of one method with the ids of `target`'s rows, by whoever `records` belongs to.
 *
 * `starts` is for calls that make or take something of the caller's own by names which both may
 * have: the answer `true` is no sign there that somebody else's rows were reached.
 */
export type Call = {
  call: (records: AccountStore, target: SeededAccount) => Promise<unknown>;
  starts?: boolean;
};
