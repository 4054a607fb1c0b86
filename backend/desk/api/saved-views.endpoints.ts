import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  newSavedViewSchema,
  savedViewChangeSchema,
  savedViewsSchema,
  type SavedView,
} from '../../../shared/contracts/saved-views.ts';
import type { AccountContext } from '../../account/account-context.ts';
import { AppError } from '../../platform/errors.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

const params = z.object({ id: z.uuid('must be the id of a saved view') });

/** Names for what the workspace shows. */
export function savedViewEndpoints(): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/views',
      summary: 'All saved views, by name',
      role: 'lead',
      answer: savedViewsSchema,
      handle: async ({ account }) => ({ items: await listOf(account) }),
    }),
    defineEndpoint({
      method: 'post',
      path: '/views',
      summary: 'Saves a view for all leads; answers with all of them',
      role: 'lead',
      body: newSavedViewSchema,
      status: 201,
      answer: savedViewsSchema,
      handle: async ({ account, caller, body }) => {
        const view = {
          ...body,
          id: randomUUID(),
          createdBy: caller.agentId,
          createdAt: account.clock.now(),
        };
        if (!(await account.store.savedViews.add(view))) {
          throw new AppError('conflict', 'there are two hundred views; take one away first');
        }
        return { items: await listOf(account) };
      },
    }),
    defineEndpoint({
      method: 'patch',
      path: '/views/:id',
      summary: 'Renames a saved view, or gives it another address; answers with all of them',
      role: 'lead',
      params,
      body: savedViewChangeSchema,
      answer: savedViewsSchema,
      handle: async ({ account, params: { id }, body }) => {
        requireFound(await account.store.savedViews.change(id, body));
        return { items: await listOf(account) };
      },
    }),
    defineEndpoint({
      method: 'delete',
      path: '/views/:id',
      summary: 'Takes a saved view away; answers with those that are left',
      role: 'lead',
      params,
      answer: savedViewsSchema,
      handle: async ({ account, params: { id } }) => {
        requireFound(await account.store.savedViews.remove(id));
        return { items: await listOf(account) };
      },
    }),
  ];
}

async function listOf({ store }: AccountContext): Promise<SavedView[]> {
  const views = await store.savedViews.list();
  return views.map((view) => ({ ...view, createdAt: view.createdAt.toISOString() }));
}

function requireFound(isFound: boolean): void {
  if (!isFound) throw new AppError('not_found', 'there is no saved view of this id');
}
