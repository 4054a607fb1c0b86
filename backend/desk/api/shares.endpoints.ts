import { z } from 'zod';
import { responseDetailSchema } from '../../../shared/contracts/responses.ts';
import { newShareSchema, shareTargetsSchema } from '../../../shared/contracts/shares.ts';
import type { KeyNames } from '../../insight/key-names.ts';
import { readResponse } from '../../insight/responses.ts';
import { ADMIN_KEY_ACTOR } from '../../records/decisions.ts';
import { actorOf } from '../caller.ts';
import { listShareTargets, shareResponse, type ShareDeps } from '../share-response.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** Answers shown to others, where the settings or Zendesk vouch for them. */
export function shareEndpoints(deps: ShareDeps & { names: KeyNames }): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/share-targets',
      summary: 'With whom answers can be shared',
      role: 'lead',
      answer: shareTargetsSchema,
      handle: async ({ caller, account }) => listShareTargets(account, caller.agentId, deps),
    }),
    defineEndpoint({
      method: 'post',
      path: '/responses/:responseId/shares',
      summary: 'Shows an answer to a channel or a colleague',
      role: 'lead',
      params: z.object({ responseId: z.uuid('must be the id of an answer') }),
      body: newShareSchema,
      answer: responseDetailSchema,
      status: 202,
      handle: async ({ caller, account, params: { responseId }, body }) => {
        const actor = actorOf(caller, ADMIN_KEY_ACTOR);
        await shareResponse(account, responseId, { ...body, actor }, deps);
        return readResponse(account, responseId, deps.names);
      },
    }),
  ];
}
