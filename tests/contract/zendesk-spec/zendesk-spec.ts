import { join } from 'node:path';
import { describe } from 'vitest';
import { amendSpec } from './amend-spec.ts';
import { readSpec, type Spec } from './read-spec.ts';

// Zendesk states no licence for its specification, so that it is no part of this project.
const FILE = join(import.meta.dirname, '../../../../shared/zendesk/oas.json');

/** The specification as Zendesk wrote it; null where the file is not. */
export const ZENDESK_SPEC: Spec | null = readSpec(FILE);

/** Describes tests that need the specification, and are skipped without it. */
export function describeWithSpec(name: string, tests: (spec: Spec) => void): void {
  if (ZENDESK_SPEC === null) {
    describe.skip(`${name} (skipped: ../shared/zendesk/oas.json is not here)`, () =>
      tests({ operations: [], schemas: {} }));
    return;
  }
  const spec = amendSpec(ZENDESK_SPEC);
  describe(name, () => tests(spec));
}
