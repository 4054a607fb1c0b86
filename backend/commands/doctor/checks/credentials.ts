import { isKnown, NOBODY } from '../../accounts/check-rights.ts';
import type { Check } from '../check.ts';
import { blocking, error } from '../finding.ts';
import { judgeFailure } from '../judge-failure.ts';

/** Does Zendesk answer, and take our credentials? */
export const credentials: Check = {
  name: 'credentials',
  title: 'Zendesk accepts the credentials',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  async run(context) {
    const { probe, credentials: given, admin } = context.zendesk();
    try {
      await probe();
    } catch (failure) {
      return [blocking(judgeFailure(failure, credentials.title, context))];
    }
    if (given.kind !== 'api_token') return [];
    // `/users/me` answers anybody, also those whom Zendesk does not know.
    return isKnown(await admin.findMe()) ? [] : [blocking(error(NOBODY))];
  },
};
