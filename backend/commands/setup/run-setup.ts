import { resourceNameOf } from '../../../shared/zendesk-names.ts';
import { carryOut } from './carry-out.ts';
import { desiredResources } from './desired-resources.rules.ts';
import { ticketFields } from './desired-state.ts';
import type { StepText } from '../terminal/terminal.ts';
import { describeStep, findBlocked, hasWork } from './describe-step.rules.ts';
import { changeSettings } from '../../account/change-settings.ts';
import { fieldIdsIn, withFieldIds } from '../../account/field-ids.rules.ts';
import { keepSigningSecret, type SecretOutcome } from './keep-signing-secret.ts';
import { withBrand } from './name-brand.ts';
import { observeZendesk } from './observe-zendesk.ts';
import { planSetup } from './plan-setup.rules.ts';
import { explained, type SetupContext } from './setup-context.ts';
import { CommandError } from '../terminal/command-error.ts';
import type { Step } from './resource.types.ts';

/** How a setup is to be done. */
export type SetupOptions = {
  isDryRun: boolean;
  isForced: boolean;
  isConfirmed: boolean;
  withTrigger: boolean;
  isSecretRotated: boolean;
  /** What surveys without a brand's name are to call the company; `null` leaves them. */
  brandName: string | null;
};

/** How it went, for a program to read. */
export type SetupReport = {
  steps: ({ name: string; action: Step['action']; zendeskId: string | null } & StepText)[];
  /** `null` when nothing was done. */
  signingSecret: SecretOutcome | null;
  isDone: boolean;
};

/** Makes and repairs what the product needs in Zendesk, after showing what that is. */
export async function runSetup(context: SetupContext, options: SetupOptions): Promise<SetupReport> {
  const { terminal, open } = context;
  const makePlan = () => plan(context, options);
  const steps = await terminal.during('reading what is in Zendesk', makePlan);
  showPlan(context, steps, options.isDryRun);
  const blocked = findBlocked(steps);
  if (blocked.length > 0) {
    throw new CommandError(
      `Nothing was changed, since there is something in the way.\n${blocked.join('\n')}`,
    );
  }
  const report = (signingSecret: SecretOutcome | null, remembered: Map<string, string | null>) => ({
    steps: steps.map((step) => ({
      name: step.resource.name,
      action: step.action,
      zendeskId: remembered.get(step.resource.name) ?? step.found?.id ?? null,
      ...describeStep(step),
    })),
    signingSecret,
    isDone: signingSecret !== null,
  });
  if (options.isDryRun) {
    terminal.line('Nothing was changed: this was a dry run.');
    return report(null, new Map());
  }
  if (!options.isConfirmed && hasWork(steps) && !(await terminal.confirm('Go ahead?', true))) {
    terminal.line('Nothing was changed.');
    return report(null, new Map());
  }
  await carryOut(context, steps, makePlan);
  const ids = new Map((await open.memory.list()).map(({ name, zendeskId }) => [name, zendeskId]));
  const secret = await keepSecret(context, ids.get('webhook') ?? '', options.isSecretRotated);
  await keepSettings(context, ids, options.brandName);
  return report(secret, ids);
}

async function plan(context: SetupContext, options: SetupOptions): Promise<Step[]> {
  const { admin, open, config, packed, webhookAccountId } = context;
  const observed = await explained(context, 'read what is there', () => observeZendesk(admin));
  const remembered = await open.memory.list();
  const resources = desiredResources({
    publicUrl: config.PUBLIC_URL,
    webhookAccountId,
    appPackage: packed?.fingerprint ?? null,
    withTrigger: options.withTrigger || remembered.some(({ name }) => name === 'trigger'),
  });
  const hints = fieldIdsIn(await open.records.settings.read());
  return planSetup(resources, observed, remembered, { isForced: options.isForced, hints });
}

function showPlan(
  { terminal, zendeskUrl }: SetupContext,
  steps: readonly Step[],
  isWhole: boolean,
) {
  const texts = steps.map(describeStep);
  const count = (mark: string) => texts.filter((text) => text.mark === mark).length;
  if (steps.every(({ action }) => action === 'keep') && count('=') === texts.length && !isWhole) {
    terminal.line(
      `  ✓ ${zendeskUrl} has all ${texts.length} things that are needed, as they should be`,
    );
    return;
  }
  terminal.line(`\nPlan for ${zendeskUrl}\n`);
  for (const step of steps) {
    const text = describeStep(step);
    if (isWhole || text.mark !== '=' || step.action !== 'keep') terminal.step(text);
  }
  const parts = [
    [count('+'), 'to make'],
    [count('~'), 'to change'],
    [count('!'), 'left as chosen by hand'],
    [count('x'), 'in the way'],
    [count('='), 'fine as they are'],
  ];
  const summary = parts.filter(([n]) => n !== 0).map((part) => part.join(' '));
  terminal.line(`\n  ${summary.join(', ')}.\n`);
}

async function keepSecret(
  context: SetupContext,
  webhookId: string,
  isRotated: boolean,
): Promise<SecretOutcome> {
  const { terminal, admin, open } = context;
  const texts = {
    stored: 'signing secret of the webhook stored, encrypted',
    replaced: 'new signing secret of the webhook stored, encrypted; the old one holds for an hour',
    same: 'signing secret of the webhook is the one that is stored',
  };
  return terminal.during(
    'signing secret of the webhook',
    () =>
      explained(context, 'read the signing secret of the webhook', () =>
        keepSigningSecret(admin, webhookId, open, isRotated),
      ),
    (outcome) => texts[outcome],
  );
}

/** A running service reads them within seconds. */
async function keepSettings(
  context: SetupContext,
  ids: Map<string, string | null>,
  brandName: string | null,
): Promise<void> {
  const { open, admin, terminal } = context;
  const present = await explained(context, 'read the ticket fields', () =>
    admin.listFields('ticket'),
  );
  const { records, clock } = open;
  await changeSettings(records, {
    author: 'setup',
    now: clock.now(),
    change: (stored) => {
      const withIds = withFieldIds(stored, Object.fromEntries(ids), present);
      return brandName === null ? withIds : withBrand(withIds, brandName);
    },
  });
  if (brandName !== null) terminal.line(`  ✓ surveys name the company “${brandName}”`);
  const used = fieldIdsIn(await records.settings.read());
  for (const { key } of ticketFields) {
    const name = resourceNameOf('ticket_field', key);
    const id = used[name];
    if (id === undefined || ids.get(name) === id) continue;
    terminal.step({
      mark: '!',
      title: `the settings write into ticket field ${id}, not into the ${key} field of setup`,
      details: ['it was chosen there; change it in the settings when that is not meant'],
    });
  }
}
