import type { Sandbox } from '../../../sandbox/sandbox.types.ts';
import { createSpecCheck } from './create-spec-check.ts';
import { findOperation } from './find-operation.ts';
import type { Spec } from './read-spec.ts';

/** What a sandbox was asked from a moment on, held against the specification. */
export type Record = {
  /** Such as `GET /api/v2/groups 200`, each once. */
  calls: Set<string>;
  /** What did not fit, each once, in a form that says where to look. */
  findings: Set<string>;
};

// The specification says nothing of these parts of Zendesk's API.
const NOT_IN_SPEC = ['/api/v2/webhooks', '/api/v2/apps', '/api/apps', '/api/support/apps'];

/** Compares all that a sandbox is asked and answers with the specification. */
export function recordFindings(sandbox: Sandbox, spec: Spec): Record {
  const check = createSpecCheck(spec);
  const record: Record = { calls: new Set(), findings: new Set() };
  sandbox.observe((exchange) => {
    const { method, path, status } = exchange;
    if (NOT_IN_SPEC.some((start) => path.startsWith(start))) return;
    const { pathname } = new URL(path, sandbox.url);
    const name = findOperation(spec, method, pathname)?.path ?? pathname;
    record.calls.add(`${method} ${name} ${status}`);
    for (const { operation, part, at, problem } of check(exchange))
      record.findings.add(`${operation} ${status}: ${part} ${at} ${problem}`);
  });
  return record;
}
