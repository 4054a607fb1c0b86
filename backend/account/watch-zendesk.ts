import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { kindOf } from '../platform/zendesk/refusals.ts';
import {
  isRefused,
  zendeskFailureOf,
  ZendeskRefusedError,
  type ZendeskFailure,
} from '../platform/zendesk/zendesk-error.ts';
import type { CallZendesk } from '../platform/zendesk/zendesk-http.ts';
import type { AccountStore } from '../records/store.ts';
import { afterAnswer, afterFailure } from './zendesk-spell.rules.ts';

/** Another process may have met a spell: so long at most it outlives an answer here. */
const TRUST_MS = 60_000;
/** A backlog that fails says the same over and over. */
const REPEAT_MS = 10_000;

type Parts = {
  zendeskUrl: string;
  store: Pick<AccountStore, 'transaction' | 'zendeskSpells'>;
  clock: Clock;
  logger: Logger;
};

/** What this process wrote down last of calls of one kind. */
type Noted = { isFailing: boolean; at: number; heldBack: number };

/**
 * Writes down since when Zendesk does not answer as itself, until it does again.
 *
 * For `/readyz` and `doctor`, in any process, and for one loud line in the log however many calls
 * fail. That it is busy, or judges an object, is an answer. Calls of people at a screen count only
 * when they are answered, since nobody makes those again. What cannot be written down changes
 * nothing about the call.
 */
export function watchZendesk(call: CallZendesk, parts: Parts): CallZendesk {
  const { store, clock } = parts;
  const host = new URL(parts.zendeskUrl).host;
  const logger = parts.logger.child({ host });
  const noted = new Map<string, Noted>();

  async function noteFailure(kind: string, failure: ZendeskFailure): Promise<void> {
    const now = clock.now();
    const last = noted.get(kind);
    const heldBack = last?.isFailing === true ? last.heldBack : 0;
    if (last?.isFailing === true && now.getTime() - last.at < REPEAT_MS) {
      last.heldBack += 1;
      return;
    }
    noted.set(kind, { isFailing: true, at: now.getTime(), heldBack: 0 });
    const { reason, status, saidBy } = failure;
    const failed = { reason, status, saidBy, count: heldBack + 1 };
    const told = await store.transaction(async ({ zendeskSpells }) => {
      const { spell, tell } = afterFailure(await zendeskSpells.lock(), kind, failed, now);
      await zendeskSpells.save(spell);
      return tell;
    });
    if (told !== null) logger.error(told, 'Zendesk has not answered as itself for a while');
  }

  async function noteAnswer(kind: string): Promise<void> {
    const now = clock.now();
    const last = noted.get(kind);
    const isFailing = [...noted.values()].some((each) => each.isFailing);
    const trustMs = isFailing ? REPEAT_MS : TRUST_MS;
    if (last?.isFailing === false && now.getTime() - last.at < trustMs) return;
    noted.set(kind, { isFailing: false, at: now.getTime(), heldBack: 0 });
    const standing = await store.zendeskSpells.find();
    if (standing === null) {
      for (const [name, { isFailing: failed }] of noted) if (failed) noted.delete(name);
      return;
    }
    const ended = await store.transaction(async ({ zendeskSpells }) => {
      const after = afterAnswer(await zendeskSpells.lock(), kind, now);
      await (after.spell === null ? zendeskSpells.remove() : zendeskSpells.save(after.spell));
      return after.ended;
    });
    if (ended !== null) logger.info({ since: ended }, 'Zendesk answers as itself again');
  }

  async function note(kind: string, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch {
      // The database is away, which the hand-off itself finds out and tells.
      noted.delete(kind);
    }
  }

  return async (asked) => {
    const kind = kindOf(asked);
    try {
      const answer = await call(asked);
      await note(kind, () => noteAnswer(kind));
      return answer;
    } catch (error) {
      const failure = failureOfSpell(error);
      if (failure !== null && asked.isUrgent !== true) {
        await note(kind, () => noteFailure(kind, failure));
      }
      if (isJudgement(error)) await note(kind, () => noteAnswer(kind));
      throw error;
    }
  };
}

/** What is not about the moment's load, and not about an object. */
function failureOfSpell(error: unknown): ZendeskFailure | null {
  const failure = zendeskFailureOf(error);
  if (failure === null || failure.reason === 'rate_limit' || failure.reason === 'budget') {
    return null;
  }
  const isOfObject = error instanceof ZendeskRefusedError && !isRefused(error, 'not_authenticated');
  return isOfObject ? null : failure;
}

/** Zendesk itself has judged an object; one that is forbidden may be the first of many. */
function isJudgement(error: unknown): boolean {
  return (
    error instanceof ZendeskRefusedError &&
    error.failure.saidBy === 'zendesk' &&
    !isRefused(error, 'not_authenticated', 'forbidden')
  );
}
