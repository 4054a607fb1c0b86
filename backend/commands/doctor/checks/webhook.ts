import { EVENT_PREFIX, newsOf } from '../../../../shared/zendesk-names.ts';
import type { Webhook } from '../../../platform/zendesk/admin.types.ts';
import { webhook as desired } from '../../setup/desired-state.ts';
import type { Check } from '../check.ts';
import { blocking, error, warning, type Fault } from '../finding.ts';
import { findWebhook, wantedWebhook, type WantedWebhook } from '../find-webhook.ts';

const WEBHOOKS = 'Admin Center → Apps and integrations → Webhooks';

/** Does Zendesk tell us of tickets: is the webhook there, active, and does it post to us? */
export const webhook: Check = {
  name: 'webhook',
  title: 'the webhook is there, active, and posts to us',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['rights'],
  async run(context) {
    const setup = context.commandFor('setup');
    const found = await findWebhook(context);
    if (found === null) {
      return [
        blocking(
          error({
            problem:
              'The webhook is missing, so Zendesk does not tell Aftercare of solved tickets.',
            cure: `Run ${setup}, which makes it.`,
          }),
        ),
      ];
    }
    const wanted = await wantedWebhook(context);
    const others = (await context.zendesk().webhooks()).filter(
      (each) => each.id !== found.id && each.status === 'active' && wanted.isAt(each),
    );
    return [...judge(found, wanted, setup), ...(others.length > 0 ? [doubled(others)] : [])];
  },
};

function judge(found: Webhook, { endpoint, isAt }: WantedWebhook, setup: string): Fault[] {
  const name = `webhook “${found.name}”`;
  const present = new Set(found.subscriptions);
  const missing = desired.subscriptions.filter((each) => !present.has(each));
  const isOfTriggers = present.has('conditional_ticket_events');
  const faults: (Fault | false)[] = [
    found.status !== 'active' &&
      error({
        problem: `The ${name} is inactive, so Zendesk tells us nothing.`,
        cure: `Activate it in ${WEBHOOKS}, or run ${setup} --force.`,
      }),
    !isAt(found) &&
      error({
        problem: `The ${name} posts to ${withoutQuery(found.endpoint)}, not to ${endpoint}.`,
        cure: `Check PUBLIC_URL; if it is right, set this endpoint in ${WEBHOOKS}, or run ${setup} --force.`,
      }),
    (found.http_method !== 'POST' || found.request_format !== 'json') &&
      error({
        problem: `The ${name} sends ${found.http_method} and ${found.request_format} where POST and JSON are needed.`,
        cure: `Set both in ${WEBHOOKS}.`,
      }),
    !isOfTriggers &&
      missing.length > 0 &&
      (missing.some(isOfSolves) ? error : warning)({
        problem: `The ${name} is not told of ${missing.map((each) => each.replace(EVENT_PREFIX, '')).join(', ')}.`,
        cure: `Run ${setup}, which subscribes it to them.`,
      }),
  ];
  return faults.filter((fault) => fault !== false);
}

/** Without the others, what happens to a ticket later is only learnt from the export. */
function isOfSolves(event: string): boolean {
  return newsOf(event) === 'status';
}

function doubled(others: Webhook[]): Fault {
  const names = others.map(({ name, id }) => `“${name}” (${id})`).join(', ');
  return warning({
    problem: `Another webhook posts to us as well: ${names}.`,
    cure: `Delete it in ${WEBHOOKS}: what it is signed with is refused, and Zendesk may then block sending.`,
  });
}

/** What follows may hold a key. */
function withoutQuery(endpoint: string): string {
  return endpoint.replace(/[?#].*$/s, '') || 'nowhere';
}
