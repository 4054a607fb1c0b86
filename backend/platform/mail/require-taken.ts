import { GiveUpError, RetryLaterError } from '../errors.ts';
import type { PostOutcome } from '../http/post-json.ts';
import type { MailOutcome } from './mailer.ts';

type Refusing = Extract<MailOutcome, { kind: 'unavailable' }>;

/**
 * Ends work on a mail that was not taken; `what` is what it is called.
 *
 * Answers with what is known of it otherwise.
 *
 * @throws GiveUpError when the receiver is refused for good; RetryLaterError when it may be taken
 * later, and without end where `isPatient` says so.
 */
export function requireTaken(
  outcome: MailOutcome,
  what: string,
  isPatient: (said: Refusing) => boolean,
): PostOutcome {
  if (outcome.kind === 'refused') {
    throw new GiveUpError(`${what} was refused: ${outcome.reason}`);
  }
  if (outcome.kind === 'unavailable') {
    throw new RetryLaterError(`${what} was not taken: ${outcome.reason}`, {
      isPatient: isPatient(outcome),
    });
  }
  return outcome.kind === 'accepted' ? 'taken' : 'unknown';
}
