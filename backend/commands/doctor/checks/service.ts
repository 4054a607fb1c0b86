import type { Check } from '../check.ts';
import { error, warning, type Fault } from '../finding.ts';
import { readReadiness } from '../is-ours.ts';

/** What the running service itself finds missing; where we have found the same, once is enough. */
export const service: Check = {
  name: 'service',
  title: 'the running service has all it needs',
  needs: ['public-url'],
  after: ['database', 'redis', 'credentials', 'smtp', 'mail-refusals'],
  async run(context, { hasError }) {
    const states = await readReadiness(context);
    if (states === null) return [];
    const isFailing = (name: string, ...known: string[]) =>
      states[name] === 'failing' && !known.some(hasError);
    const faults: (Fault | false)[] = [
      isFailing('database', 'database') &&
        error({
          problem:
            'The running service cannot reach its database, so it takes no events and answers.',
          cure: 'See its log; check its DATABASE_URL and the database’s disk.',
        }),
      isFailing('queue', 'redis', 'database') &&
        error({
          problem: 'The running service cannot reach its job queue, so nothing is sent.',
          cure: 'See its log; check its REDIS_URL (without one: its DATABASE_URL).',
        }),
      isFailing('zendesk', 'credentials') &&
        warning({
          problem: 'The running service cannot reach Zendesk, though we can from here.',
          cure: 'Start it anew with this configuration, and check the network where it runs.',
        }),
      isFailing('mail', 'smtp', 'mail-refusals') &&
        warning({
          problem: 'The running service cannot use the mail service, though we can from here.',
          cure: 'Start it anew with this configuration, and check the network where it runs.',
        }),
    ];
    return faults.filter((fault) => fault !== false);
  },
};
