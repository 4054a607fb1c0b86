import { z } from 'zod';
import { failedWorkSchema } from '../../../shared/contracts/work.ts';
import { AppError } from '../../platform/errors.ts';
import type { FailedHandoff } from '../../records/failed-handoffs.ts';
import { doOnRecord } from '../audit-trail.ts';
import { cursorSchema, writeCursor } from './cursor.rules.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

const listQuery = z.strictObject({
  status: z.literal('failed', { error: 'must be failed' }).default('failed'),
  cursor: cursorSchema
    .pipe(z.tuple([z.iso.datetime({ offset: true }), z.uuid()], 'is no cursor of this list'))
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Work that was given up: what it was, and another try. */
export function workEndpoints(): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/work',
      summary: 'Work that was given up, the latest first',
      role: 'admin',
      query: listQuery,
      answer: failedWorkSchema,
      handle: async ({ account, query: { cursor, limit } }) => {
        const after = cursor === undefined ? null : { place: cursor[0], id: cursor[1] };
        const found = await account.store.failedHandoffs.list(limit + 1, after);
        const items = found.slice(0, limit);
        const last = items.at(-1);
        return {
          items: items.map(tellWork),
          next: found.length > limit && last ? writeCursor(last.place, last.id) : null,
        };
      },
    }),
    defineEndpoint({
      method: 'post',
      path: '/work/:id/retry',
      summary: 'Tries work again that was given up',
      role: 'admin',
      params: z.object({ id: z.uuid() }),
      answer: z.object({ id: z.uuid() }),
      status: 202,
      handle: async ({ account, caller, params: { id } }) => {
        const at = account.clock.now();
        const isTried = await doOnRecord(
          { account, caller },
          { kind: 'work_retried', subject: id, at },
          ({ failedHandoffs }) => failedHandoffs.retry(id, at),
        );
        if (!isTried) throw new AppError('not_found', 'no work of this id has been given up');
        return { id };
      },
    }),
  ];
}

function tellWork({ id, name, message, attempts, problem, askedAt, failedAt }: FailedHandoff) {
  const times = { askedAt: askedAt.toISOString(), failedAt: failedAt.toISOString() };
  return { id, name, message, attempts, problem, ...times };
}
