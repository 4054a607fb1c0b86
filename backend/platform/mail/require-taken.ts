import { GiveUpError, RetryLaterError } from '../errors.ts';
import type { MailOutcome } from './mailer.ts';

type Refusing = Extract<MailOutcome, { kind: 'unavailable' }>;

/**
 * Ends work on a mail that was not taken; `what` is what it is called.
 *
 * @throws GiveUpError when the receiver is refused for good; RetryLaterError when it may be taken
 * later, and without end where `isPatient` says so.
 */
export function requireTaken(
  outcome: MailOutcome,
  what: string,
  isPatient: (said: Refusing) => boolean,
): Exclude<MailOutcome, Refusing | { kind: 'refused' }> {
  if (outcome.kind === 'refused') {
    throw new GiveUpError(`${what} was refused: ${outcome.reason}`);
  }
  if (outcome.kind === 'unavailable') {
    throw new RetryLaterError(`${what} was not taken: ${outcome.reason}`, {
      isPatient: isPatient(outcome),
    });
  }
  return outcome;
}
