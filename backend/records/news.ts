import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { News } from '../../shared/news.ts';
import type { Webhook } from '../../shared/settings.ts';
import type { Executor } from './executor.ts';
import {
  HANDOFF_COLUMNS,
  insertHandoffs,
  tellOfHandoffs,
  toHandoffRow,
  type HandingOn,
  type NewHandoff,
} from './new-handoffs.ts';

/** What is told, under the name by which a repeat is known, and since when. */
export type NewsItem = { id: string; at: Date; news: News };

/** Makes the hand-offs of a piece of news: one for each webhook that is to be told of it. */
export type Announce = (item: NewsItem, webhooks: readonly Webhook[]) => NewHandoff[];

type Listening = HandingOn & { announce: Announce; webhooks: () => readonly Webhook[] };

/**
 * News of one account, for webhooks of its own.
 *
 * Stored with what they tell of, in its transaction or its very statement. Where nobody listens
 * there is nothing to store, and nothing is asked of the database.
 */
export function newsOf(db: Executor, accountId: string, listening: Listening) {
  const { announce, webhooks } = listening;
  return {
    /** The hand-offs of a piece of news, for a statement that stores what follows from it. */
    of(news: News, at: Date): NewHandoff[] {
      return announce({ id: randomUUID(), at, news }, webhooks());
    },

    /**
     * Stores a piece of news; call it in the transaction of what has happened.
     *
     * Where that may happen twice for one cause, `id` names the cause, and it is told once.
     * `listeners` are those of this moment unless given.
     */
    async add(
      news: News,
      at: Date,
      { id = randomUUID(), listeners = webhooks() }: AddOptions = {},
    ): Promise<void> {
      const next = announce({ id, at, news }, listeners);
      if (next.length === 0) return;
      const rows = JSON.stringify(next.map((each) => ({ ...toHandoffRow(each), at })));
      const given = sql`jsonb_to_recordset(${rows}::jsonb)
        as given (${HANDOFF_COLUMNS}, at timestamptz)`;
      await insertHandoffs(accountId, given, listening).execute(db);
      tellOfHandoffs(accountId, next, listening);
    },
  };
}

type AddOptions = { id?: string; listeners?: readonly Webhook[] };
