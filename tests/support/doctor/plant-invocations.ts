import type { Sandbox } from '../../../sandbox/sandbox.types.ts';
import type { InvocationRecord } from '../../../sandbox/state/webhook.types.ts';

/** Puts deliveries of the webhook in the place of those there were, newest first. */
export function plantInvocations(
  { state }: Sandbox,
  ...ends: [status: InvocationRecord['status'], statusCode: number | null][]
): void {
  state.invocations = ends.toReversed().map(([status, statusCode], index) => ({
    id: `01HANAHBMTDTB8Q98K38YZ5Z${index}`,
    webhookId: state.webhooks[0]?.id ?? '',
    eventId: null,
    eventType: null,
    subject: null,
    status,
    statusCode,
    completedAt: new Date().toISOString(),
    attempts: [],
  }));
}
