import type { Step } from './resource.types.ts';

/** Says what stands in the way of a plan, one sentence for each; empty when nothing does. */
export function findBlocked(steps: readonly Step[]): string[] {
  return steps
    .filter(({ action }) => action === 'blocked')
    .map(({ resource, note }) => `${resource.label} cannot be had: ${note}.`);
}
