import type { FailingCalls, ZendeskSpell } from '../records/zendesk-spells.ts';

const MINUTE_MS = 60_000;
/** Shorter ones heal by themselves before anybody could look. */
const LASTING_MS = MINUTE_MS;
const TELL_AGAIN_MS = 10 * MINUTE_MS;
/** So long nobody contradicts that calls which failed work again, for that to be said. */
const BELIEVED_MS = 5 * MINUTE_MS;
/** Longer than the longest pause between two tries: then nobody makes such calls any more. */
const FORGOTTEN_MS = 5 * 60 * MINUTE_MS;

/** What is known of calls that have failed. */
export type Failed = Pick<FailingCalls, 'count' | 'reason' | 'status' | 'saidBy'>;

/** A spell that lasts: what an operator is told of it. */
export type LastingSpell = Failed & { since: Date; kinds: string[] };

const NONE: ZendeskSpell = { told: null, kinds: {} };

/**
 * The spell after calls of a kind have failed; `tell` when that is to be said now.
 *
 * Calls that fail again after others were answered fail by themselves from then on. So does at
 * once what Zendesk forbids: others may be allowed all the while.
 */
export function afterFailure(
  before: ZendeskSpell | null,
  kind: string,
  failed: Failed,
  now: Date,
): { spell: ZendeskSpell; tell: LastingSpell | null } {
  const { told, kinds } = before ?? NONE;
  const known = kinds[kind];
  const earlier = known !== undefined && !isForgotten(known, now) ? known : null;
  const failing: FailingCalls = {
    ...failed,
    since: earlier !== null && earlier.doubtedAt === null ? earlier.since : now.toISOString(),
    latestAt: now.toISOString(),
    count: failed.count + (earlier?.count ?? 0),
    doubtedAt: null,
    isPartial:
      (failed.reason === 'forbidden' && failed.saidBy === 'zendesk') ||
      (earlier !== null && (earlier.isPartial || earlier.doubtedAt !== null)),
  };
  const spell = { told, kinds: { ...kinds, [kind]: failing } };
  const lasting = findLasting(spell, now);
  const isQuiet = told !== null && now.getTime() - told.at.getTime() < TELL_AGAIN_MS;
  if (lasting === null || isQuiet) return { spell, tell: null };
  const counted = Object.entries(spell.kinds).map(([name, each]) => [name, { ...each, count: 0 }]);
  return {
    spell: {
      told: { at: now, since: told?.since ?? lasting.since },
      kinds: Object.fromEntries(counted) as ZendeskSpell['kinds'],
    },
    tell: lasting,
  };
}

/**
 * The spell after a call of a kind was answered; `null` when nothing is left of it.
 *
 * Other kinds of calls may work again too, as far as is known: nobody says so for some minutes.
 * `ended` is since when the spell lasted, where it was told of and is over.
 */
export function afterAnswer(
  { told, kinds }: ZendeskSpell,
  kind: string,
  now: Date,
): { spell: ZendeskSpell | null; ended: Date | null } {
  const at = now.toISOString();
  const others = Object.entries(kinds)
    .filter(([name, each]) => name !== kind && !isForgotten(each, now))
    .map(([name, each]): [string, FailingCalls] => [
      name,
      { ...each, doubtedAt: each.isPartial ? null : (each.doubtedAt ?? at) },
    ]);
  const isOver = others.every(
    ([, { doubtedAt }]) =>
      doubtedAt !== null && now.getTime() - Date.parse(doubtedAt) >= BELIEVED_MS,
  );
  const left = { told: isOver ? null : told, kinds: Object.fromEntries(others) };
  return {
    spell: others.length === 0 ? null : left,
    ended: isOver ? (told?.since ?? null) : null,
  };
}

/** The spell as it stands, when it has been lasting for a minute; else `null`. */
export function findLasting(spell: ZendeskSpell | null, now: Date): LastingSpell | null {
  const standing = Object.entries(spell?.kinds ?? {}).filter(
    ([, each]) => each.doubtedAt === null && !isForgotten(each, now),
  );
  const lasting = standing.filter(
    ([, { since, latestAt }]) => Date.parse(latestAt) - Date.parse(since) >= LASTING_MS,
  );
  const [first] = lasting.toSorted(([, a], [, b]) => Date.parse(a.since) - Date.parse(b.since));
  if (first === undefined) return null;
  const [, { since, reason, status, saidBy }] = first;
  const count = standing.reduce((sum, [, each]) => sum + each.count, 0);
  const kinds = standing.map(([name]) => name);
  return { since: new Date(since), reason, status, saidBy, count, kinds };
}

function isForgotten({ latestAt }: FailingCalls, now: Date): boolean {
  return now.getTime() - Date.parse(latestAt) > FORGOTTEN_MS;
}
