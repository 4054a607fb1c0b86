import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { isScore, type Score } from '../../shared/nps.ts';
import { REASONS } from '../../shared/reasons.ts';
import {
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UP_STATUSES,
  INVITATION_STATUSES,
  SUPPRESSION_REASONS,
} from '../../shared/vocabulary.ts';
import { handoffs } from '../handoffs.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { handOn } from '../platform/queue/handoff.ts';
import type { AccountStore } from '../records/store.ts';
import { importPastActions } from './import-past-actions.ts';
import { idOfName } from '../platform/id-of-name.ts';

const momentSchema = z.iso.datetime();
const scoreSchema = z.custom<Score>((score) => typeof score === 'number' && isScore(score));
const idOrNullSchema = z.string().nullable();

const invitationSchema = z.object({
  status: z.enum(INVITATION_STATUSES),
  dueAt: momentSchema,
  sentAt: momentSchema.nullable(),
  expiresAt: momentSchema.nullable(),
  endedAt: momentSchema.nullable(),
  remindersSent: z.number(),
});

const pastSolveSchema = z.object({
  ticketId: z.string(),
  customerId: z.string(),
  customerName: z.string(),
  locale: z.string(),
  solvedAt: momentSchema,
  surveyId: z.string(),
  reason: z.enum(REASONS).nullable(),
  suppression: z.enum(SUPPRESSION_REASONS).nullable(),
  attribution: z.object({
    assigneeId: idOrNullSchema,
    groupId: idOrNullSchema,
    brandId: idOrNullSchema,
    formId: idOrNullSchema,
    organizationId: idOrNullSchema,
    channel: z.string(),
    tags: z.array(z.string()),
    firstReplyMinutes: z.number(),
    resolutionMinutes: z.number(),
    fields: z.record(z.string(), z.string()),
  }),
  invitation: invitationSchema.nullable(),
  answer: z
    .object({
      score: scoreSchema,
      comment: z.string().nullable(),
      contactOk: z.boolean(),
      submittedAt: momentSchema,
    })
    .nullable(),
  followUp: z
    .object({
      id: z.uuid(),
      ticketId: z.string(),
      status: z.enum(FOLLOW_UP_STATUSES),
      outcome: z.enum(FOLLOW_UP_OUTCOMES).nullable(),
      createdAt: momentSchema,
      dueAt: momentSchema,
      closedAt: momentSchema.nullable(),
    })
    .nullable(),
});

/** What the sandbox tells of the time before its first start, the newest solves first. */
export type PastSolves = {
  /** The last one told: known, all are. */
  oldestTicketId: string;
  /** What the team did in that time. */
  actions: readonly unknown[];
  read(from: number, limit: number): Promise<readonly unknown[]>;
};

/** Few enough that no page waits for them where the database is in this process. */
const PAGE = 100;
const PAUSE_MS = 50;

type Deps = { store: AccountStore; clock: Clock; logger: Logger };

/**
 * Takes over what was solved before the sandbox's first start, beside other work.
 *
 * Whatever is known stays as it is, so a start that was cut off is made up for by the next. Never
 * throws: without a past the sandbox is of use as well.
 */
export async function importPastSolves(
  { store, clock, logger }: Deps,
  past: PastSolves,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (await store.pastSolves.has(past.oldestTicketId)) return;
    await importPastActions(store, past.actions);
    for (let from = 0; !signal.aborted; from += PAGE) {
      const page = z.array(pastSolveSchema).parse(await past.read(from, PAGE));
      await store.pastSolves.add(page.map((solve) => toRows(solve, clock.now())));
      if (page.length < PAGE) return;
      await setTimeout(PAUSE_MS);
    }
  } catch (err) {
    if (!signal.aborted) logger.error({ err }, 'the past of the sandbox was not taken over');
  }
}

function toRows({ invitation, answer, ...solve }: z.infer<typeof pastSolveSchema>, now: Date) {
  const name = `${solve.ticketId}/${solve.customerId}/${solve.solvedAt}`;
  return {
    ...solve,
    invitation: invitation && invitationOf(idOfName(`invitation ${name}`), invitation, now),
    answer: answer && { ...answer, id: idOfName(`answer ${name}`) },
  };
}

/** The same end as of any other that is sent: nobody waits for its answer forever. */
function invitationOf(id: string, given: z.infer<typeof invitationSchema>, now: Date) {
  const { status, expiresAt } = given;
  const isOpen = status === 'sent' && expiresAt !== null;
  const expiry = isOpen && {
    ...handOn(handoffs.expireInvitation, { invitationId: id }),
    key: id,
    waitMs: Date.parse(expiresAt) - now.getTime(),
  };
  return { ...given, id, expiry: expiry === false ? null : expiry };
}
