import { SignJWT, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { ROLES } from '../../shared/vocabulary.ts';
import type { Clock } from '../platform/clock.ts';
import type { Keys } from '../platform/security/keys.ts';

const PURPOSE = 'sessions';
const LIFETIME_SECONDS = 30 * 60;
const LONGEST_SECONDS = 12 * 60 * 60;

const sessionSchema = z.object({
  accountId: z.uuid(),
  agentId: z.string().nullable(),
  /** As it was then; what they may do now is asked anew. */
  role: z.enum(ROLES),
  /** The ticket beside which the app was opened; `null` for none. */
  ticketId: z.string().nullable().default(null),
  /** When the agent opened the app, unix seconds; renewals keep it. */
  openedAt: z.number(),
});

/** Who is calling: account, agent (when Zendesk told us) and role. */
export type Session = z.infer<typeof sessionSchema>;
/** A bearer token and its end. */
export type IssuedSession = { session: string; expiresAt: Date };

/** Issues and checks the app's half-hour sessions. */
export interface Sessions {
  open(who: Omit<Session, 'openedAt'>): Promise<IssuedSession>;
  /** Extends a valid session; `null` when it was opened more than 12 hours ago. */
  renew(session: Session): Promise<IssuedSession | null>;
  /** Reads a token: `ended` for one of ours that is over, `null` when it is forged or no session. */
  read(token: string): Promise<Session | 'ended' | null>;
}

/** Makes sessions as HS256 JWTs with the key derived for them. */
export function createSessions(keys: Keys, clock: Clock): Sessions {
  const nowSeconds = () => Math.floor(clock.now().getTime() / 1000);

  async function issue(session: Session): Promise<IssuedSession> {
    const expiresAt = nowSeconds() + LIFETIME_SECONDS;
    const token = await new SignJWT({ ...session })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('aftercare-app')
      .setExpirationTime(expiresAt)
      .sign(keys.current(PURPOSE));
    return { session: token, expiresAt: new Date(expiresAt * 1000) };
  }

  return {
    open: (who) => issue({ ...who, openedAt: nowSeconds() }),
    renew: async (session) =>
      nowSeconds() - session.openedAt < LONGEST_SECONDS ? issue(session) : null,
    async read(token) {
      for (const key of keys.accepted(PURPOSE)) {
        try {
          const options = {
            audience: 'aftercare-app',
            algorithms: ['HS256'],
            currentDate: clock.now(),
          };
          return sessionSchema.parse((await jwtVerify(token, key, options)).payload);
        } catch (error) {
          // Signatures are checked first. Not signed with this key: the next one decides.
          if (error instanceof errors.JWTExpired) return 'ended';
        }
      }
      return null;
    },
  };
}
