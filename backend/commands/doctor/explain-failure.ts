import { RetryLaterError } from '../../platform/errors.ts';
import { ZendeskRefusedError } from '../../platform/zendesk/zendesk-error.ts';
import { explainZendesk } from './explain-zendesk.rules.ts';
import { error, type Fault } from './finding.ts';

/** Says what kept a check from finding out anything. */
export function explainFailure(failure: unknown, title: string): Fault {
  if (failure instanceof ZendeskRefusedError) {
    return explainZendesk({ status: failure.status, afterMs: null, message: failure.message });
  }
  if (failure instanceof RetryLaterError) {
    return explainZendesk({ status: null, afterMs: failure.afterMs, message: failure.message });
  }
  const why = failure instanceof Error ? failure.message || failure.name : String(failure);
  // The rest may go on for lines.
  const short = (why.split('\n')[0] ?? '').slice(0, 200);
  return error({
    problem: `Looking at "${title}" failed: ${short.replace(/[.!]$/, '')}.`,
    cure: 'Run doctor again; if it stays so, this is a fault of Aftercare: please report it with this line.',
  });
}
