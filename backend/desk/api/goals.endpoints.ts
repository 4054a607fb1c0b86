import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { goalChangeSchema, goalsSchema, newGoalSchema } from '../../../shared/contracts/goals.ts';
import type { AuditKind } from '../../../shared/vocabulary.ts';
import { readGoals } from '../../insight/goal-outlook.ts';
import { AppError } from '../../platform/errors.ts';
import type { Records } from '../../records/store.ts';
import { doOnRecord } from '../audit-trail.ts';
import { defineEndpoint, type ApiCall, type Endpoint } from './endpoint.ts';

const params = z.object({ id: z.uuid('must be the id of a goal') });

/** What leads want the NPS to be. */
export function goalEndpoints(): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/goals',
      summary: 'All goals, and whether the present pace reaches them',
      role: 'lead',
      answer: goalsSchema,
      handle: async ({ account }) => ({ items: await readGoals(account) }),
    }),
    defineEndpoint({
      method: 'post',
      path: '/goals',
      summary: 'Sets a goal; answers with all of them',
      role: 'lead',
      body: newGoalSchema,
      status: 201,
      answer: goalsSchema,
      handle: async ({ account, caller, body }) => {
        const goal = {
          ...body,
          id: randomUUID(),
          createdBy: caller.agentId,
          createdAt: account.clock.now(),
        };
        const isAdded = await change({ account, caller }, 'goal_set', goal.id, ({ goals }) =>
          goals.add(goal),
        );
        if (!isAdded) {
          throw new AppError('conflict', 'there are fifty goals; take one away first');
        }
        return { items: await readGoals(account) };
      },
    }),
    defineEndpoint({
      method: 'patch',
      path: '/goals/:id',
      summary: 'Moves a goal; answers with all of them',
      role: 'lead',
      params,
      body: goalChangeSchema,
      answer: goalsSchema,
      handle: async ({ account, caller, params: { id }, body }) => {
        const isFound = change({ account, caller }, 'goal_moved', id, ({ goals }) =>
          goals.change(id, body),
        );
        requireFound(await isFound);
        return { items: await readGoals(account) };
      },
    }),
    defineEndpoint({
      method: 'delete',
      path: '/goals/:id',
      summary: 'Takes a goal away; answers with those that are left',
      role: 'lead',
      params,
      answer: goalsSchema,
      handle: async ({ account, caller, params: { id } }) => {
        const isFound = change({ account, caller }, 'goal_removed', id, ({ goals }) =>
          goals.remove(id),
        );
        requireFound(await isFound);
        return { items: await readGoals(account) };
      },
    }),
  ];
}

/** Changes a goal, on the record. */
function change(
  call: Pick<ApiCall, 'account' | 'caller'>,
  kind: AuditKind,
  subject: string,
  work: (records: Records) => Promise<boolean>,
): Promise<boolean> {
  return doOnRecord(call, { kind, subject, at: call.account.clock.now() }, work);
}

function requireFound(isFound: boolean): void {
  if (!isFound) throw new AppError('not_found', 'there is no goal of this id');
}
