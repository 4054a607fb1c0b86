import { meSchema } from '../../../shared/contracts/me.ts';
import { sessionSchema } from '../../../shared/contracts/session.ts';
import { todayIn } from '../../insight/report-period.rules.ts';
import { AppError } from '../../platform/errors.ts';
import type { Sessions } from '../session.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** Who calls, and for how long yet. */
export function callerEndpoints({ sessions }: { sessions: Sessions }): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/me',
      summary: 'Who asks, and what they may do',
      role: 'agent',
      answer: meSchema,
      handle: async ({ caller, account }) => {
        const { timeZone } = account.settings.reports;
        return {
          agentId: caller.agentId,
          role: caller.role,
          zendeskUrl: account.zendeskUrl,
          timeZone,
          today: todayIn(timeZone, account.clock.now()),
        };
      },
    }),
    defineEndpoint({
      method: 'post',
      path: '/session',
      summary: 'A new session for the one that is about to end',
      role: 'agent',
      answer: sessionSchema,
      handle: async ({ caller: { session } }) => {
        if (session === null) throw new AppError('forbidden', 'the admin key needs no session');
        const renewed = await sessions.renew(session);
        if (renewed === null) {
          throw new AppError('not_authenticated', 'the session is too old; open the app again');
        }
        return { session: renewed.session, expiresAt: renewed.expiresAt.toISOString() };
      },
    }),
  ];
}
