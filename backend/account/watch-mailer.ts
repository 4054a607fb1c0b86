import type { Clock } from '../platform/clock.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import type { Store } from '../records/store.ts';

/** Another process may have met a fault: so long at most it outlives a mail that was taken here. */
const TRUST_MS = 60_000;
/** A backlog that fails says the same over and over. */
const REPEAT_MS = 10_000;

/**
 * Writes down what the mail service refuses of us, until it takes a mail again.
 *
 * Until then, what it refuses without a reason is taken for the same, whichever process met it first.
 * For `/readyz` and `doctor`, in any process. What cannot be written down changes nothing about
 * the mail: its outcome stands.
 */
export function watchMailer(
  mailer: Mailer,
  mailFault: Pick<Store['mailFault'], 'find' | 'record' | 'clear'>,
  clock: Clock,
): Mailer {
  let known: { said: string | null; atMs: number } | null = null;
  const isFresh = (said: string | null, forMs: number) =>
    known?.said === said && Date.now() - known.atMs < forMs;

  async function note(said: string | null, write: () => Promise<void>): Promise<void> {
    try {
      await write();
      known = { said, atMs: Date.now() };
    } catch {
      // The database is away, which the hand-off itself finds out and tells.
      known = null;
    }
  }

  return {
    ...mailer,
    async send(mail) {
      const outcome = await mailer.send(mail);
      if (outcome.kind === 'accepted' && !isFresh(null, TRUST_MS)) {
        await note(null, () => mailFault.clear());
      }
      if (outcome.kind === 'unavailable' && outcome.whose === 'ours') {
        const { fault, reason } = outcome;
        if (!isFresh(reason, REPEAT_MS)) {
          await note(reason, () => mailFault.record(fault, reason, clock.now()));
        }
      }
      if (outcome.kind === 'unavailable' && outcome.whose === 'unclear') {
        const standing = await mailFault.find().catch(() => null);
        if (standing !== null) return { ...outcome, whose: 'ours', fault: standing.fault };
      }
      return outcome;
    },
  };
}
