import type { Check } from '../check.ts';
import { hint } from '../finding.ts';

/** Is there a Zendesk to work with at all? */
export const connection: Check = {
  name: 'connection',
  title: 'a Zendesk is configured',
  isFor: ({ zendeskUrl }) => zendeskUrl === null,
  async run() {
    return [
      hint({
        problem: 'No Zendesk is configured, so Aftercare runs beside its sandbox.',
        cure: 'To connect your own, run aftercare setup, which asks for what is needed.',
      }),
    ];
  },
};
