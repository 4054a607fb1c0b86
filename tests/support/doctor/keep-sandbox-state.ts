import type { Sandbox } from '../../../sandbox/sandbox.types.ts';

/** Remembers what is in a sandbox; the returned function puts it back, and ends all mishaps. */
export function keepSandboxState({ state, faults }: Sandbox): () => void {
  const { webhooks, ticketFields, userFields, organizationFields, apps, users, invocations } =
    state;
  const before = structuredClone({
    webhooks,
    ticketFields,
    userFields,
    organizationFields,
    apps,
    users,
    invocations,
  });
  return () => {
    Object.assign(state, before);
    faults.clear();
  };
}
