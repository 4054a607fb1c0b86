import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  actionChangeSchema,
  actionsSchema,
  newActionSchema,
} from '../../../shared/contracts/actions.ts';
import {
  beforeAndAfterQuerySchema,
  beforeAndAfterSchema,
} from '../../../shared/contracts/before-and-after.ts';
import { readActions } from '../../insight/actions.ts';
import { readBeforeAndAfter } from '../../insight/before-and-after.ts';
import type { KeyNames } from '../../insight/key-names.ts';
import { AppError } from '../../platform/errors.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

const params = z.object({ id: z.uuid('must be the id of an action') });

/** What teams do about their NPS. */
export function actionEndpoints({ names }: { names: KeyNames }): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/actions',
      summary: 'All actions, those that began last first',
      role: 'lead',
      answer: actionsSchema,
      handle: async ({ account }) => ({ items: await readActions(account, names) }),
    }),
    defineEndpoint({
      method: 'get',
      path: '/actions/before-and-after',
      summary: 'The NPS before and after each action, and whether it really moved',
      role: 'lead',
      query: beforeAndAfterQuerySchema,
      answer: beforeAndAfterSchema,
      handle: async ({ account, query: { weeks } }) => readBeforeAndAfter(account, weeks),
    }),
    defineEndpoint({
      method: 'post',
      path: '/actions',
      summary: 'Writes an action down; answers with all of them',
      role: 'lead',
      body: newActionSchema,
      status: 201,
      answer: actionsSchema,
      handle: async ({ account, caller, body }) => {
        requireOrder(body);
        const action = {
          ...body,
          id: randomUUID(),
          createdBy: caller.agentId,
          createdAt: account.clock.now(),
        };
        if (!(await account.store.actions.add(action))) {
          throw new AppError('conflict', 'there are five hundred actions; take one away first');
        }
        return { items: await readActions(account, names) };
      },
    }),
    defineEndpoint({
      method: 'patch',
      path: '/actions/:id',
      summary: 'Changes or ends an action; answers with all of them',
      role: 'lead',
      params,
      body: actionChangeSchema,
      answer: actionsSchema,
      handle: async ({ account, params: { id }, body }) => {
        await account.store.transaction(async ({ actions }) => {
          const action = await actions.lock(id);
          requireFound(action !== null);
          const changed = {
            ...action,
            title: body.title ?? action.title,
            note: body.note === undefined ? action.note : body.note,
            from: body.from ?? action.from,
            until: body.until === undefined ? action.until : body.until,
            filters: body.filters ?? action.filters,
          };
          requireOrder(changed);
          await actions.replace(changed);
        });
        return { items: await readActions(account, names) };
      },
    }),
    defineEndpoint({
      method: 'delete',
      path: '/actions/:id',
      summary: 'Takes an action away; answers with those that are left',
      role: 'lead',
      params,
      answer: actionsSchema,
      handle: async ({ account, params: { id } }) => {
        requireFound(await account.store.actions.remove(id));
        return { items: await readActions(account, names) };
      },
    }),
  ];
}

function requireOrder({ from, until }: { from: string; until: string | null }): void {
  if (until === null || until >= from) return;
  const message = 'must not be before from';
  throw new AppError('invalid_request', `until ${message}`, {
    fields: [{ field: 'until', message }],
  });
}

function requireFound(isFound: boolean): asserts isFound {
  if (!isFound) throw new AppError('not_found', 'there is no action of this id');
}
