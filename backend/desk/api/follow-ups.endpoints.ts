import { z } from 'zod';
import { followUpTeamsSchema } from '../../../shared/contracts/follow-up-stand.ts';
import {
  FOLLOW_UP_SORTS,
  followUpChangeSchema,
  followUpDetailSchema,
  followUpPageSchema,
  followUpQuerySchema,
  type FollowUpDetail,
} from '../../../shared/contracts/follow-ups.ts';
import { loopsQuerySchema, loopsSchema } from '../../../shared/contracts/loops.ts';
import { readLoops } from '../../insight/loops-report.ts';
import { readFollowUp, readFollowUps } from '../../insight/follow-ups.ts';
import type { GroupNames, KeyNames } from '../../insight/key-names.ts';
import { AppError } from '../../platform/errors.ts';
import { ADMIN_KEY_ACTOR } from '../../records/decisions.ts';
import { actorOf, type Caller } from '../caller.ts';
import { changeFollowUp } from '../../follow-up/change-follow-up.ts';
import { cursorSchema, writeCursor } from './cursor.rules.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

const params = z.object({ id: z.uuid('must be the id of a follow-up') });
const listQuery = z.strictObject({
  ...followUpQuerySchema.shape,
  cursor: cursorSchema
    .pipe(z.tuple([z.enum(FOLLOW_UP_SORTS), z.string(), z.uuid()], 'is no cursor of this list'))
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const versionOf = ({ version }: FollowUpDetail) => String(version);

type Deps = { names: KeyNames & GroupNames };

/** Follow-ups: the board, and what is said of each; agents see and end those that are theirs. */
export function followUpEndpoints({ names }: Deps): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/follow-ups',
      summary: 'Follow-ups, what is due first; an agent gets those that are theirs',
      role: 'agent',
      query: listQuery,
      answer: followUpPageSchema,
      handle: async ({ caller, account, query }) => {
        const { cursor, limit, ...asked } = query;
        const { sort = 'due' } = asked;
        const after = cursor === undefined ? null : positionIn(cursor, sort);
        const onlyOf = caller.role === 'agent' || asked.mine === 'yes' ? whoAsks(caller) : null;
        const page = await readFollowUps(account, asked, { names, onlyOf, after, limit });
        return { ...page, next: page.next && writeCursor(sort, page.next.at, page.next.id) };
      },
    }),
    defineEndpoint({
      method: 'get',
      path: '/follow-ups/:id',
      summary: 'A follow-up, and what happened to it',
      role: 'agent',
      params,
      answer: followUpDetailSchema,
      versionOf,
      handle: async ({ caller, account, params: { id } }) => {
        const followUp = await readFollowUp(account, id, names);
        requireTheirs(caller, followUp);
        return followUp;
      },
    }),
    defineEndpoint({
      method: 'patch',
      path: '/follow-ups/:id',
      summary: 'Says how far a follow-up has come, or how it went; needs If-Match',
      role: 'agent',
      params,
      body: followUpChangeSchema,
      answer: followUpDetailSchema,
      versionOf,
      handle: async ({ caller, account, params: { id }, body, ifMatch }) => {
        requireTheirs(caller, await readFollowUp(account, id, names));
        if (ifMatch === null) {
          const text = 'send the header If-Match with the ETag of the follow-up that you saw';
          throw new AppError('state_not_named', text);
        }
        const actor = actorOf(caller, ADMIN_KEY_ACTOR);
        await changeFollowUp(account, id, { change: body, madeFrom: ifMatch, actor });
        return readFollowUp(account, id, names);
      },
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/loops',
      summary: 'What came of the follow-ups of a period, in all and by team',
      role: 'lead',
      query: loopsQuerySchema,
      answer: loopsSchema,
      handle: async ({ account, query }) => readLoops(account, query, names),
    }),
    defineEndpoint({
      method: 'get',
      path: '/follow-up-teams',
      summary: 'Groups that can be told why a customer was lost',
      role: 'agent',
      answer: followUpTeamsSchema,
      handle: async ({ account }) => ({
        items: [...(await names.groups(account))].map(([id, name]) => ({ id, name })),
      }),
    }),
  ];
}

function positionIn([sorted, at, id]: [string, string, string], sort: string) {
  if (sorted === sort) return { at, id };
  const message = 'must be the "next" of a page with the same "sort"';
  throw new AppError('invalid_request', `cursor ${message}`, {
    fields: [{ field: 'cursor', message }],
  });
}

/** Whose are called "mine". */
function whoAsks({ agentId }: Caller): string {
  if (agentId !== null) return agentId;
  throw new AppError('forbidden', 'Zendesk has not said who opened the app, so nothing is theirs');
}

/** An agent sees those that are theirs, and those of tickets that Zendesk shows them. */
function requireTheirs({ role, agentId, tickets }: Caller, followUp: FollowUpDetail): void {
  if (role !== 'agent' || tickets === 'all') return;
  const { assignee, ticketId, response } = followUp;
  if (agentId !== null && assignee?.id === agentId) return;
  const { only } = tickets;
  if (only !== null && (only === ticketId || only === response?.ticketId)) return;
  throw new AppError('forbidden', 'this follow-up is of a ticket that Zendesk does not show you');
}
