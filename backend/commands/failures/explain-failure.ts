import { RetryLaterError } from '../../platform/errors.ts';
import { UnusableError } from '../../platform/unusable-error.ts';
import { quote } from '../../platform/quote.ts';
import { zendeskFailureOf } from '../../platform/zendesk/zendesk-error.ts';
import type { Circumstances, Explanation } from './explanation.ts';
import { explainUnusable } from './unusable-words.rules.ts';
import { explainZendesk } from './zendesk-words.rules.ts';

/**
 * Explains a failure to an operator, by what the error knows; `null` for one that is of no known kind.
 *
 * This folder is the one table of such words, for every command alike.
 */
export function explainFailure(error: unknown, circumstances: Circumstances): Explanation | null {
  if (error instanceof UnusableError) {
    const said = error.cause instanceof Error ? quote(error.cause.message) : '';
    return explainUnusable(error, said, circumstances);
  }
  const failure = zendeskFailureOf(error);
  if (failure === null) return null;
  const afterMs = error instanceof RetryLaterError ? error.afterMs : null;
  return explainZendesk({ ...failure, afterMs }, circumstances);
}
