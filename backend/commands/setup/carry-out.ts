import { setTimeout as wait } from 'node:timers/promises';
import { RetryLaterError } from '../../platform/errors.ts';
import { findBlocked, hasWork } from './describe-step.rules.ts';
import { runStep } from './run-step.ts';
import { explained, makersOf, type SetupContext } from './setup-context.ts';
import { CommandError } from '../terminal/command-error.ts';
import type { Step } from './resource.types.ts';

const MOST_PLANS = 4;
const PAUSE_MS = 2000;

/**
 * Carries out a plan, step by step.
 *
 * When Zendesk fails half-way, nobody knows whether the last call came through: then it waits,
 * and makes the plan anew from what is there.
 */
export async function carryOut(
  context: SetupContext,
  firstPlan: readonly Step[],
  makePlan: () => Promise<Step[]>,
): Promise<void> {
  let steps = firstPlan;
  for (let plans = 1; ; plans += 1) {
    try {
      await carryOutOnce(context, steps);
      return;
    } catch (error) {
      const cause = error instanceof CommandError ? error.cause : null;
      if (!(cause instanceof RetryLaterError) || plans >= MOST_PLANS) throw error;
      const waitMs = cause.afterMs ?? PAUSE_MS * 2 ** (plans - 1);
      context.terminal.line(
        `  … interrupted by Zendesk, going on in ${Math.ceil(waitMs / 1000)} s`,
      );
      await wait(waitMs);
      steps = await makePlan();
    }
  }
}

async function carryOutOnce(context: SetupContext, steps: readonly Step[]): Promise<void> {
  const blocked = findBlocked(steps);
  if (blocked.length > 0) throw new CommandError(blocked.join('\n'));
  const makers = makersOf(context);
  for (const step of steps) {
    if (!hasWork([step])) continue;
    const { label } = step.resource;
    const verb = step.action === 'create' ? 'make' : 'change';
    await context.terminal.during(
      label,
      () =>
        explained(context, `${verb} the ${label}`, () =>
          runStep(step, makers, context.open.memory),
        ),
      () => `${label} ${outcomeOf(step)}`,
    );
  }
}

function outcomeOf({ action, origin, changes }: Step): string {
  if (action === 'create') return 'made';
  if (action === 'repair') return 'put right';
  const found = origin === 'created' ? 'found again' : 'taken over';
  return changes.length > 0 ? `${found} and completed` : found;
}
