import type { Call, RecordMethod } from './record-method.ts';
import { SEEDED_AT as NOW } from './given-rows.ts';

/** Calls of what webhooks are told by. */
export const NEWS_CALLS = {
  'news.of': {
    call: async (r, { customerId }) => {
      const next = r.news.of({ type: 'customer.opted_out', customerId }, NOW);
      return next.length;
    },
    starts: true,
  },
  'news.add': {
    call: (r) => r.news.add({ type: 'settings.changed', author: 'setup' }, NOW),
    starts: true,
  },
} as const satisfies Partial<Record<RecordMethod, Call>>;
