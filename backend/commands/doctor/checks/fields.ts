import { FIELD_KINDS, type ResourceKind } from '../../../../shared/zendesk-names.ts';
import { desiredResources } from '../../setup/desired-resources.rules.ts';
import { planSetup } from '../../setup/plan-setup.rules.ts';
import type { Step } from '../../setup/resource.types.ts';
import type { Check } from '../check.ts';
import { error, warning, type Fault } from '../finding.ts';
import { readFieldHints } from '../read-field-hints.ts';

const FIELDS: readonly ResourceKind[] = FIELD_KINDS;

/** Are the fields there into which answers are written, and still what they were? */
export const fields: Check = {
  name: 'fields',
  title: 'the fields for scores and comments are there',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['rights'],
  async run(context) {
    const { database, config, zendesk } = context;
    const view = zendesk();
    const [ticketFields, userFields, organizationFields] = await Promise.all([
      view.ticketFields(),
      view.userFields(),
      view.organizationFields(),
    ]);
    const resources = desiredResources({
      publicUrl: config.PUBLIC_URL,
      appPackage: null,
      withTrigger: false,
    }).filter(({ kind }) => FIELDS.includes(kind));
    const nothing = { webhooks: [], triggers: [], apps: [], installations: [] };
    const observed = { ticketFields, userFields, organizationFields, ...nothing };
    const hints = await readFieldHints(context);
    // Forced, the plan shows every difference; those of taste are let through below.
    const options = { isForced: true, hints };
    const steps = planSetup(resources, observed, await database.remembered(), options);
    return [...judgeMissing(steps), ...steps.flatMap(judge)];
  },
};

/** An organization's fields only sum up what is on tickets and customers. */
const severityOf = (kind: ResourceKind) => (kind === 'organization_field' ? warning : error);

function judgeMissing(steps: readonly Step[]): Fault[] {
  return [error, warning].flatMap((make) => {
    const missing = steps.filter(
      ({ action, resource }) => action === 'create' && severityOf(resource.kind) === make,
    );
    if (missing.length === 0) return [];
    const names = missing.map(({ resource }) => resource.label).join(', ');
    return [
      make({
        problem: `Missing in Zendesk: ${names}.`,
        cure: 'Run aftercare setup, which makes what is missing.',
      }),
    ];
  });
}

function judge({ action, resource, note, changes }: Step): Fault[] {
  const { kind, label } = resource;
  const make = severityOf(kind);
  const place = PLACES[kind] ?? 'Admin Center';
  if (action === 'blocked') {
    const problem = `The ${label} cannot be used: ${note ?? 'something else is in its place'}.`;
    return [make({ problem, cure: `Put that right in ${place}, then run aftercare setup.` })];
  }
  return changes.flatMap(({ property, to, from }) => {
    if (property === 'active') {
      const problem = `The ${label} is deactivated, so what is written there is not seen.`;
      return [make({ problem, cure: `Activate it in ${place}.` })];
    }
    if (property !== 'options') return [];
    const present = new Set((from as { value: string }[] | undefined)?.map(({ value }) => value));
    const missing = (to as { value: string }[]).filter(({ value }) => !present.has(value));
    const problem = `The ${label} lacks the choice ${missing.map(({ value }) => value).join(', ')}.`;
    return [make({ problem, cure: 'Run aftercare setup, which adds it.' })];
  });
}

const PLACES: Partial<Record<ResourceKind, string>> = {
  ticket_field: 'Admin Center → Objects and rules → Tickets → Fields',
  user_field: 'Admin Center → People → Configuration → User fields',
  organization_field: 'Admin Center → People → Configuration → Organization fields',
};
