import type { Check } from '../check.ts';
import { blocking, error } from '../finding.ts';
import { judgeFailure } from '../judge-failure.ts';

/** Does Zendesk answer, and take our credentials? */
export const credentials: Check = {
  name: 'credentials',
  title: 'Zendesk accepts the credentials',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  async run({ zendesk, config }) {
    const { probe, credentials: given, admin } = zendesk();
    try {
      await probe();
    } catch (failure) {
      return [blocking(judgeFailure(failure, credentials.title, config))];
    }
    if (given.kind !== 'api_token') return [];
    // `/users/me` answers anybody, also those whom Zendesk does not know.
    const me = await admin.findMe();
    if (me !== null && me.role !== 'end-user') return [];
    return [
      blocking(
        error({
          problem: 'Zendesk takes us for nobody with this API token.',
          cure: 'Check ZENDESK_EMAIL and ZENDESK_API_TOKEN, or better use an OAuth client: ZENDESK_OAUTH_CLIENT_ID and ZENDESK_OAUTH_CLIENT_SECRET.',
        }),
      ),
    ];
  },
};
