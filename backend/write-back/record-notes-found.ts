import type { AccountContext } from '../account/account-context.ts';
import type { Response } from '../records/responses.ts';
import { versionsOn } from './compose-update.rules.ts';

/**
 * Records which earlier versions are noted on the ticket, whatever we knew of them.
 *
 * A run that died behind its update, or that Zendesk kept waiting too long, has recorded nothing.
 */
export async function recordNotesFound(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  response: Pick<Response, 'id' | 'version'>,
  marks: readonly string[],
): Promise<void> {
  const earlier = versionsOn(marks, response).filter((version) => version < response.version);
  for (const version of earlier) {
    await store.writeBacks.record({
      responseId: response.id,
      version,
      target: 'ticket',
      outcome: 'written',
      detail: null,
      at: clock.now(),
    });
  }
}
