import { z } from 'zod';
import { isScore, type Score } from '../../shared/nps.ts';
import { idOfName } from '../platform/id-of-name.ts';
import type { AccountStore } from '../records/store.ts';

const idOrNullSchema = z
  .string()
  .nullish()
  .transform((id) => id ?? null);

const pastResponseSchema = z.object({
  ticketId: z.string(),
  customerId: z.string(),
  customerName: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  score: z
    .number()
    .refine(isScore)
    .transform((score): Score => score),
  comment: z
    .string()
    .nullish()
    .transform((comment) => comment ?? null),
  submittedAt: z.coerce.date(),
  assigneeId: idOrNullSchema,
  groupId: idOrNullSchema,
  brandId: idOrNullSchema,
  organizationId: idOrNullSchema,
});

/**
 * Takes over answers that were given before this installation, once for each account.
 *
 * Answers and the mark that they are here are one transaction: a start that is killed before
 * leaves it to the next, and two that start together take them over once. Nothing follows from
 * them: no note, no follow-up, no alert.
 */
export async function importPastResponses(
  store: AccountStore,
  rows: readonly unknown[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  const past = rows.map((row) => pastResponseSchema.parse(row));
  await store.transaction(async ({ customers, pastImport, responses }) => {
    if (!(await pastImport.claim(now))) return;
    for (const row of past) {
      await customers.lock(row.customerId, row.customerName);
      await responses.create({
        id: idOfName(`${row.ticketId}/${row.customerId}/${row.submittedAt.toISOString()}`),
        invitationId: null,
        ticketId: row.ticketId,
        customerId: row.customerId,
        score: row.score,
        comment: row.comment,
        improve: null,
        contactOk: false,
        provisional: false,
        locale: null,
        now: row.submittedAt,
        attribution: {
          assigneeId: row.assigneeId,
          groupId: row.groupId,
          brandId: row.brandId,
          formId: null,
          organizationId: row.organizationId,
          channel: null,
          tags: [],
        },
      });
    }
  });
}
