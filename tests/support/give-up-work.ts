import { randomUUID } from 'node:crypto';
import { handoffs } from '../../backend/handoffs.ts';
import type { Product } from './start-product.ts';

/** When work of {@link giveUpWork} was asked for. */
export const ASKED_AT = new Date('2026-01-01T00:00:00Z');

/** Leaves work as it stands in the table that was given up; answers with its id. */
export async function giveUpWork(
  { service }: Product,
  { failedAt = ASKED_AT, problem = 'the database was away' } = {},
): Promise<string> {
  const { id } = await service.store.db
    .insertInto('handoffs')
    .values({
      account_id: service.accounts.only().id,
      name: handoffs.expireInvitation.name,
      key: randomUUID(),
      message: JSON.stringify({ invitationId: randomUUID() }),
      status: 'failed',
      due_at: ASKED_AT,
      attempts: 19,
      last_error: problem,
      created_at: ASKED_AT,
      done_at: failedAt,
      lease_owner: null,
      lease_until: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
