import { isRefused } from '../../platform/zendesk/zendesk-error.ts';
import { desiredResources, isField } from './desired-resources.rules.ts';
import type { StepText } from '../terminal/terminal.ts';
import { changeSettings } from '../../account/change-settings.ts';
import { NO_FIELD_IDS, withFieldIds } from '../../account/field-ids.rules.ts';
import { observeZendesk } from './observe-zendesk.ts';
import { planRemoval, type RemovalStep } from './plan-removal.rules.ts';
import { explained, makersOf, type SetupContext } from './setup-context.ts';

/** How a removal is to be done. */
export type RemovalOptions = { isDryRun: boolean; isConfirmed: boolean; keepsFields: boolean };

/** How it went, for a program to read. */
export type RemovalReport = {
  steps: { name: string; action: RemovalStep['action']; zendeskId: string | null }[];
  isDone: boolean;
};

/** Takes out of Zendesk what setup has put there, after showing what that is. */
export async function runRemoval(
  context: SetupContext,
  options: RemovalOptions,
): Promise<RemovalReport> {
  const { terminal, zendeskUrl } = context;
  const steps = await terminal.during('reading what is in Zendesk', () =>
    plan(context, options.keepsFields),
  );
  const report = (isDone: boolean): RemovalReport => ({
    steps: steps.map(({ resource, action, found }) => ({
      name: resource.name,
      action,
      zendeskId: found?.id ?? null,
    })),
    isDone,
  });
  terminal.line(`\nTo be taken out of ${zendeskUrl}\n`);
  for (const step of steps) terminal.step(describe(step));
  const isNothing = steps.every(({ action }) => action === 'leave');
  if (isNothing) terminal.line('  Nothing: setup has left nothing there.');
  terminal.line();
  if (options.isDryRun) {
    terminal.line('Nothing was changed: this was a dry run.');
    return report(false);
  }
  const hasFields = steps.some(({ action, resource }) => action === 'delete' && isField(resource));
  const warning = hasFields
    ? 'Deleting the fields also deletes the answers in them, on all tickets and people. Go ahead?'
    : 'Go ahead?';
  if (!isNothing && !options.isConfirmed && !(await terminal.confirm(warning, false))) {
    terminal.line('Nothing was changed.');
    return report(false);
  }
  for (const step of steps) await carryOut(context, step);
  await forgetSecrets(context);
  return report(true);
}

async function plan(context: SetupContext, keepsFields: boolean): Promise<RemovalStep[]> {
  const { admin, open, config, webhookAccountId } = context;
  const observed = await explained(context, 'read what is there', () => observeZendesk(admin));
  const resources = desiredResources({
    publicUrl: config.PUBLIC_URL,
    webhookAccountId,
    appPackage: '',
    withTrigger: true,
  });
  const concerned = resources.filter((each) => !keepsFields || !isField(each));
  return planRemoval(concerned, observed, await open.memory.list());
}

async function carryOut(context: SetupContext, step: RemovalStep): Promise<void> {
  const { terminal, open } = context;
  const { resource, action, found, values } = step;
  const maker = makersOf(context)[resource.kind];
  const doing = `${action === 'delete' ? 'delete' : 'restore'} the ${resource.label}`;
  const work = async () => {
    if (found !== null && action === 'delete') await removeOnce(() => maker.remove(found.id));
    if (found !== null && action === 'restore') await maker.restore(found, values);
    await open.memory.forget(resource.name);
  };
  const isQuiet = action === 'leave' || action === 'forget';
  if (isQuiet) return work();
  await terminal.during(
    doing,
    () => explained(context, doing, work),
    () => `${resource.label} ${action === 'delete' ? 'deleted' : 'as it was before'}`,
  );
}

/** An earlier run may have been cut off behind this very call. */
async function removeOnce(remove: () => Promise<void>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!isRefused(error, 'not_found')) throw error;
  }
}

async function forgetSecrets(context: SetupContext): Promise<void> {
  const { open, admin } = context;
  await open.records.storedSecrets.forgetAll('webhook');
  const present = await explained(context, 'read the ticket fields', () =>
    admin.listFields('ticket'),
  );
  const { records, clock } = open;
  await changeSettings(records, {
    author: 'setup',
    now: clock.now(),
    change: (stored) => (stored === null ? null : withFieldIds(stored, NO_FIELD_IDS, present)),
  });
}

function describe({ resource, action, found, values }: RemovalStep): StepText {
  const title = found === null ? resource.label : `${resource.label} (${found.id})`;
  switch (action) {
    case 'delete':
      return { mark: '-', title, details: [] };
    case 'restore':
      return {
        mark: '~',
        title,
        details: [`was there before: ${Object.keys(values).join(', ')} put back`],
      };
    case 'leave':
      return { mark: '=', title, details: ['was there before, stays'] };
    case 'forget':
      return { mark: '=', title, details: ['is gone already'] };
  }
}
