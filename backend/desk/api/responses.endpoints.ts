import { z } from 'zod';
import {
  responseChangeSchema,
  responseCountsQuerySchema,
  responseCountsSchema,
  responseDetailSchema,
  responseExportSchema,
  responsePageSchema,
  responseQuerySchema,
} from '../../../shared/contracts/responses.ts';
import type { KeyNames } from '../../insight/key-names.ts';
import { writeFileOf } from '../../insight/response-files.ts';
import {
  countResponses,
  readEveryResponse,
  readResponse,
  readResponses,
} from '../../insight/responses.ts';
import { AppError } from '../../platform/errors.ts';
import { ADMIN_KEY_ACTOR } from '../../records/decisions.ts';
import { actorOf, type Caller } from '../caller.ts';
import { changeResponse } from '../change-response.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

const responseParams = z.object({ responseId: z.uuid('must be the id of an answer') });

/** Answers as leads read, mark and take them away with them; agents read their own. */
export function responseEndpoints({ names }: { names: KeyNames }): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/responses',
      summary: 'Answers, newest first; an agent gets those credited to them',
      role: 'agent',
      query: responseQuerySchema,
      answer: responsePageSchema,
      handle: async ({ caller, account, query }) =>
        readResponses(account, query, { names, onlyOf: creditedOnly(caller) }),
    }),
    defineEndpoint({
      method: 'get',
      path: '/responses/counts',
      summary: 'How many answers of each category a list would hold',
      role: 'agent',
      query: responseCountsQuerySchema,
      answer: responseCountsSchema,
      handle: async ({ caller, account, query }) =>
        countResponses(account, query, creditedOnly(caller)),
    }),
    defineEndpoint({
      method: 'get',
      path: '/responses.csv',
      summary: 'All answers asked for, as a table',
      role: 'lead',
      query: responseExportSchema,
      answer: { stream: 'text/csv', fileName: 'responses.csv' },
      handle: async ({ account, query }) =>
        writeFileOf('csv', readEveryResponse(account, query, names), {
          hasMark: query.bom === 'yes',
        }),
    }),
    defineEndpoint({
      method: 'get',
      path: '/responses.ndjson',
      summary: 'All answers asked for, one JSON object a line',
      role: 'lead',
      query: responseExportSchema,
      answer: { stream: 'application/x-ndjson', fileName: 'responses.ndjson' },
      handle: async ({ account, query }) =>
        writeFileOf('ndjson', readEveryResponse(account, query, names)),
    }),
    defineEndpoint({
      method: 'get',
      path: '/responses/:responseId',
      summary: 'An answer, and what was done to it',
      role: 'lead',
      params: responseParams,
      answer: responseDetailSchema,
      handle: async ({ account, params }) => readResponse(account, params.responseId, names),
    }),
    defineEndpoint({
      method: 'patch',
      path: '/responses/:responseId',
      summary: 'Marks an answer as read, ignores it in all figures, or restores it',
      role: 'lead',
      params: responseParams,
      body: responseChangeSchema,
      answer: responseDetailSchema,
      handle: async ({ caller, account, params: { responseId }, body }) => {
        await changeResponse(account, responseId, body, actorOf(caller, ADMIN_KEY_ACTOR));
        return readResponse(account, responseId, names);
      },
    }),
  ];
}

/** The agent whose answers somebody is kept to; `null` for those who see all. */
function creditedOnly({ role, agentId }: Caller): string | null {
  if (role !== 'agent') return null;
  if (agentId !== null) return agentId;
  throw new AppError('forbidden', 'Zendesk has not said who opened the app, so nothing is theirs');
}
