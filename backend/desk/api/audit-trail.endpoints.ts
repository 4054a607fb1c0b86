import { z } from 'zod';
import { auditQuerySchema, auditTrailSchema } from '../../../shared/contracts/audit-trail.ts';
import { tellEvent } from '../audit-trail.ts';
import type { AgentFinder } from '../find-agent.ts';
import { cursorSchema, writeCursor } from './cursor.rules.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

const pageQuery = z.strictObject({
  ...auditQuerySchema.shape,
  cursor: cursorSchema
    .pipe(z.tuple([z.iso.datetime({ offset: true }), z.string()], 'is no cursor of this list'))
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Who did what. */
export function auditTrailEndpoints({ agents }: { agents: AgentFinder }): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/events',
      summary: 'What people and the product did that matters, the latest first',
      role: 'admin',
      query: pageQuery,
      answer: auditTrailSchema,
      handle: async ({ account, query: { kind, by, ticket, from, to, cursor, limit } }) => {
        const found = await account.store.auditTrail.list({
          kinds: kind ?? null,
          actors: by?.map((each) => (each === 'product' ? null : each)) ?? null,
          ticketId: ticket ?? null,
          from: from ?? null,
          to: to ?? null,
          timeZone: account.settings.reports.timeZone,
          after: cursor === undefined ? null : { place: cursor[0], id: cursor[1] },
          limit: limit + 1,
        });
        const items = found.slice(0, limit);
        const last = items.at(-1);
        return {
          items: await Promise.all(items.map((each) => tellEvent(each, account, agents))),
          next: found.length > limit && last ? writeCursor(last.place, last.id) : null,
        };
      },
    }),
  ];
}
