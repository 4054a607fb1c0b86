import type { Check } from '../check.ts';
import { warning } from '../finding.ts';

/** What the service leaves to agents; below it, it waits for the next minute. */
const RESERVED_SHARE = 0.2;

/** Is enough of Zendesk's rate limit left for us? */
export const rateLimit: Check = {
  name: 'rate-limit',
  title: 'Zendesk’s rate limit has room',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['credentials'],
  async run({ zendesk }) {
    const { rateLimit: room } = await zendesk().probe();
    if (room === null || room.remaining > room.limit * RESERVED_SHARE) return [];
    return [
      warning({
        problem: `Only ${room.remaining} of this minute’s ${room.limit} calls to Zendesk are left, which Aftercare leaves to agents.`,
        cure: 'See in Admin Center → Apps and integrations → APIs which other integration makes so many calls; until then surveys go out late.',
      }),
    ];
  },
};
