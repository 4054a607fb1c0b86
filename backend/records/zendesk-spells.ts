import type { ZendeskReason } from '../platform/zendesk/zendesk-error.ts';
import type { Executor } from './executor.ts';

/** Calls of one kind that fail, since the latest one of them that was answered. */
export type FailingCalls = {
  /** Times are in ISO 8601, as JSON keeps them. */
  since: string;
  latestAt: string;
  /** How many failed since they were told of last. */
  count: number;
  reason: ZendeskReason;
  status: number | null;
  saidBy: string;
  /** Since when another kind of call was answered, so that these may work again as well. */
  doubtedAt: string | null;
  /** They failed although other kinds of calls were answered: only their own answer ends it. */
  isPartial: boolean;
};

/** Calls that fail by kind (`read tickets`), and when an operator was told of it. */
export type ZendeskSpell = {
  told: { at: Date; since: Date } | null;
  kinds: Readonly<Record<string, FailingCalls>>;
};

/** The time in which an account's Zendesk does not answer as itself, over all processes. */
export function zendeskSpellsOf(db: Executor, accountId: string) {
  return {
    /** `null` while all is well. */
    async find(): Promise<ZendeskSpell | null> {
      const row = await db
        .selectFrom('zendesk_spells')
        .select(['told_at', 'told_since', 'kinds'])
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      return row === undefined ? null : spellOf(row);
    },

    /** Holds the spell until the transaction ends; makes an empty one where there is none. */
    async lock(): Promise<ZendeskSpell> {
      const row = await db
        .insertInto('zendesk_spells')
        .values({ account_id: accountId, told_at: null, told_since: null, kinds: '{}' })
        .onConflict((conflict) =>
          conflict
            .column('account_id')
            .doUpdateSet((eb) => ({ kinds: eb.ref('zendesk_spells.kinds') })),
        )
        .returning(['told_at', 'told_since', 'kinds'])
        .executeTakeFirstOrThrow();
      return spellOf(row);
    },

    /** Only after {@link lock}. */
    async save({ told, kinds }: ZendeskSpell): Promise<void> {
      await db
        .updateTable('zendesk_spells')
        .set({
          told_at: told?.at ?? null,
          told_since: told?.since ?? null,
          kinds: JSON.stringify(kinds),
        })
        .where('account_id', '=', accountId)
        .execute();
    },

    async remove(): Promise<void> {
      await db.deleteFrom('zendesk_spells').where('account_id', '=', accountId).execute();
    },
  };
}

type Row = { told_at: Date | null; told_since: Date | null; kinds: ZendeskSpell['kinds'] };

function spellOf({ told_at: at, told_since: since, kinds }: Row): ZendeskSpell {
  return { told: at === null || since === null ? null : { at, since }, kinds };
}
