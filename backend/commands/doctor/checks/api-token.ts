import { API_TOKENS_END as END } from '../../../account/credentials.ts';
import { OAUTH_CLIENTS } from '../../failures/oauth-clients.ts';
import type { Check } from '../check.ts';
import { error, hint, warning } from '../finding.ts';

const CURE = `Make an OAuth client of kind Confidential in ${OAUTH_CLIENTS}, and set ZENDESK_OAUTH_CLIENT_ID and ZENDESK_OAUTH_CLIENT_SECRET.`;

/** Is the API token still in use, which Zendesk ends? */
export const apiToken: Check = {
  name: 'api-token',
  title: 'no API token is in use',
  isFor: ({ zendeskUrl, ZENDESK_API_TOKEN: token }) => zendeskUrl !== null && token !== null,
  async run({ config, clock }) {
    if (config.ZENDESK_OAUTH_CLIENT_ID !== null) {
      return [
        hint({
          problem: 'ZENDESK_API_TOKEN is still set, though the OAuth client is used.',
          cure: 'Remove ZENDESK_EMAIL and ZENDESK_API_TOKEN, and delete the token in Admin Center.',
        }),
      ];
    }
    const leftMs = Date.parse(END) - clock.now().getTime();
    if (leftMs <= 0) {
      return [error({ problem: `Zendesk has ended all API tokens on ${END}.`, cure: CURE })];
    }
    const days = Math.ceil(leftMs / 86_400_000);
    return [
      warning({
        problem: `An API token is in use, and Zendesk ends all of them on ${END}, in ${days} days.`,
        cure: CURE,
      }),
    ];
  },
};
