import type { Invocation } from '../../../platform/zendesk/admin.types.ts';
import type { Check } from '../check.ts';
import { findWebhook } from '../find-webhook.ts';
import { error, warning, type Fault } from '../finding.ts';

const NEWEST = 20;
const OPEN = /circuit/i;
// The complete list of states is not documented.
const FAILED = /terminat|throttl|circuit|time.?out|fail|error|drop/i;

/** Do Zendesk's requests arrive, by the webhook's own record? */
export const webhookDeliveries: Check = {
  name: 'webhook-deliveries',
  title: 'the webhook’s latest requests arrived',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['webhook'],
  async run(context) {
    const found = await findWebhook(context);
    if (found === null) return [];
    const all = await context.zendesk().admin.listInvocations(found.id);
    return judgeDeliveries(all, context.commandFor('setup'));
  },
};

/** Judges the newest deliveries; those that are still under way do not count. */
export function judgeDeliveries(invocations: readonly Invocation[], setup: string): Fault[] {
  const ended = invocations.filter(({ status }) => !/pending|progress/i.test(status));
  const newest = ended.slice(0, NEWEST);
  const failed = newest.filter(isFailed);
  // One that came through afterwards has closed it.
  const sinceSuccess = newest.slice(0, newest.findIndex((each) => !isFailed(each)) >>> 0);
  if (sinceSuccess.some(({ status }) => OPEN.test(status))) {
    return [
      error({
        problem:
          'Zendesk’s circuit breaker is open: too many requests failed, so it drops events for the webhook.',
        cure: `${cureOf(failed, setup)} It closes by itself with the first request that succeeds, and Aftercare catches up on what was lost.`,
      }),
    ];
  }
  if (failed.length === 0) return [];
  const problem = `${failed.length} of the webhook’s latest ${newest.length} requests failed${mostly(failed)}.`;
  const make = failed.length * 2 >= newest.length ? error : warning;
  return [make({ problem, cure: cureOf(failed, setup) })];
}

function isFailed({ status, status_code: code }: Invocation): boolean {
  return FAILED.test(status) || (code != null && code >= 400);
}

function commonest(failed: readonly Invocation[]): string | null {
  const counts = new Map<string, number>();
  for (const { status, status_code: code } of failed) {
    const key = code == null ? status : String(code);
    if (!OPEN.test(status)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function mostly(failed: readonly Invocation[]): string {
  const reason = commonest(failed);
  return reason === null ? '' : `, most with ${/^\d+$/.test(reason) ? 'status ' : ''}${reason}`;
}

function cureOf(failed: readonly Invocation[], setup: string): string {
  switch (commonest(failed)) {
    case '401':
      return `The signing secret differs: run ${setup}, which reads it anew.`;
    case '404':
      return 'Something else answers at PUBLIC_URL: check it, and the proxy in front of Aftercare.';
    case '503':
      return 'Aftercare cannot store events: check DATABASE_URL and the database’s disk.';
    default:
      return 'Check PUBLIC_URL and the proxy in front of Aftercare, and see the webhook’s activity in Admin Center → Apps and integrations → Webhooks.';
  }
}
