import { join } from 'node:path';
import { amendSpec } from './amend-spec.ts';
import { readSpec, type Spec } from './read-spec.ts';

// Zendesk states no licence for its specification, so that it is no part of this project.
const FILE = join(import.meta.dirname, '../../../../shared/zendesk/oas.json');

const NOTHING: Spec = { operations: [], schemas: {} };
const original = readSpec(FILE);

/** Whether the specification lies beside the project; tests that need it are skipped otherwise. */
export const HAS_SPEC = original !== null;

/** The specification as Zendesk wrote it; empty where the file is not. */
export const ORIGINAL_SPEC: Spec = original ?? NOTHING;

/** The specification with its known errors put right; empty where the file is not. */
export const SPEC: Spec = original === null ? NOTHING : amendSpec(original);
