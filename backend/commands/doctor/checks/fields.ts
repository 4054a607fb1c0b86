import type { ResourceKind } from '../../../../shared/zendesk-names.ts';
import { missingOptions } from '../../setup/compare-values.rules.ts';
import { fieldResources } from '../../setup/desired-resources.rules.ts';
import { planSetup } from '../../setup/plan-setup.rules.ts';
import type { Step } from '../../setup/resource.types.ts';
import type { Check } from '../check.ts';
import { error, warning, type Fault } from '../finding.ts';

/** Are the fields there into which answers are written, and still what they were? */
export const fields: Check = {
  name: 'fields',
  title: 'the fields for scores and comments are there',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['rights'],
  async run(context) {
    const { database, zendesk, commandFor } = context;
    const setup = commandFor('setup');
    const view = zendesk();
    const [ticketFields, userFields, organizationFields] = await Promise.all([
      view.ticketFields(),
      view.userFields(),
      view.organizationFields(),
    ]);
    const nothing = { webhooks: [], triggers: [], apps: [], installations: [] };
    const observed = { ticketFields, userFields, organizationFields, ...nothing };
    const hints = await database.fieldHints();
    // Forced, the plan shows every difference; those of taste are let through below.
    const options = { isForced: true, hints };
    const remembered = await database.remembered();
    const steps = planSetup(fieldResources(), observed, remembered, options);
    return [...judgeMissing(steps, setup), ...steps.flatMap((step) => judge(step, setup))];
  },
};

/** An organization's fields only sum up what is on tickets and customers. */
const severityOf = (kind: ResourceKind) => (kind === 'organization_field' ? warning : error);

function judgeMissing(steps: readonly Step[], setup: string): Fault[] {
  return [error, warning].flatMap((make) => {
    const missing = steps.filter(
      ({ action, resource }) => action === 'create' && severityOf(resource.kind) === make,
    );
    if (missing.length === 0) return [];
    const names = missing.map(({ resource }) => resource.label).join(', ');
    return [
      make({
        problem: `Missing in Zendesk: ${names}.`,
        cure: `Run ${setup}, which makes what is missing.`,
      }),
    ];
  });
}

function judge({ action, resource, note, changes }: Step, setup: string): Fault[] {
  const { kind, label } = resource;
  const make = severityOf(kind);
  const place = PLACES[kind] ?? 'Admin Center';
  if (action === 'blocked') {
    const problem = `The ${label} cannot be used: ${note ?? 'something else is in its place'}.`;
    return [make({ problem, cure: `Put that right in ${place}, then run ${setup}.` })];
  }
  return changes.flatMap(({ property, to, from }) => {
    if (property === 'active') {
      const problem = `The ${label} is deactivated, so what is written there is not seen.`;
      return [make({ problem, cure: `Activate it in ${place}.` })];
    }
    if (property !== 'options') return [];
    const missing = missingOptions(from, to).map(({ value }) => value);
    const problem = `The ${label} lacks the choice ${missing.join(', ')}.`;
    return [make({ problem, cure: `Run ${setup}, which adds it.` })];
  });
}

const PLACES: Partial<Record<ResourceKind, string>> = {
  ticket_field: 'Admin Center → Objects and rules → Tickets → Fields',
  user_field: 'Admin Center → People → Configuration → User fields',
  organization_field: 'Admin Center → People → Configuration → Organization fields',
};
