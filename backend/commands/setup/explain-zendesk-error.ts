import { RetryLaterError } from '../../platform/errors.ts';
import { ZendeskRefusedError } from '../../platform/zendesk/zendesk-error.ts';

type Circumstances = {
  /** What was tried, such as `create the webhook “Aftercare”`. */
  doing: string;
  zendeskUrl: string;
};

const CLIENTS = 'Admin Center → Apps and integrations → APIs → OAuth clients';
const AGAIN = 'run setup again, it goes on where it ended';

/** Says in one sentence why Zendesk did not do something, and the cure. */
export function explainZendeskError(error: unknown, circumstances: Circumstances): string {
  if (error instanceof RetryLaterError) return explainDelay(error, circumstances);
  if (error instanceof ZendeskRefusedError) return explainRefusal(error, circumstances);
  return error instanceof Error ? error.message : String(error);
}

function explainDelay({ message, afterMs }: RetryLaterError, { zendeskUrl }: Circumstances) {
  const { host } = new URL(zendeskUrl);
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) {
    return `There is no address ${host}: check ZENDESK_SUBDOMAIN, and this machine's network.`;
  }
  if (/could not be reached/.test(message)) {
    const code = /\((.*)\)/.exec(message)?.[1] ?? 'no answer';
    return `${host} cannot be reached (${code}): check this machine's network and firewall, then ${AGAIN}.`;
  }
  const wait = afterMs === null ? 'in a few minutes' : `in ${Math.ceil(afterMs / 1000)} seconds`;
  if (/answered 429|budget/.test(message)) {
    return `Zendesk takes no more calls for the moment (its rate limit is used up): wait, and ${wait} ${AGAIN}.`;
  }
  return `Zendesk has trouble of its own (${said(message) || statusIn(message)}): ${wait}, ${AGAIN}.`;
}

function explainRefusal(error: ZendeskRefusedError, circumstances: Circumstances): string {
  const { doing, zendeskUrl } = circumstances;
  const { refusal, message, status } = error;
  const why = said(message);
  const isGrant = message.includes('/oauth/tokens') && !message.includes('/current');
  if (/no help desk/i.test(message)) {
    return `There is no Zendesk at ${new URL(zendeskUrl).host}: check ZENDESK_SUBDOMAIN.`;
  }
  if (isGrant && /invalid_scope/.test(message)) {
    return `The OAuth client may not have the scopes "read" and "write": add them to it in ${CLIENTS}.`;
  }
  if (isGrant) {
    return (
      `Zendesk does not know this OAuth client (${why}): check ZENDESK_OAUTH_CLIENT_ID (its unique identifier) ` +
      `and ZENDESK_OAUTH_CLIENT_SECRET against ${CLIENTS}, and that its kind is Confidential.`
    );
  }
  switch (refusal) {
    case 'not_authenticated':
      return `Zendesk does not accept our credentials (${why}): check ZENDESK_OAUTH_CLIENT_ID and ZENDESK_OAUTH_CLIENT_SECRET against ${CLIENTS}.`;
    case 'forbidden':
      return `Zendesk does not let us ${doing} (${why}): the OAuth client must be made by an admin, with the scopes "read" and "write"; see ${CLIENTS}.`;
    case 'not_found':
      return `Zendesk cannot ${doing}, since it is not there any more (${why}): ${AGAIN} and makes anew what is missing.`;
    case 'conflict':
      return `Zendesk could not ${doing}, since somebody changed it at the same moment: ${AGAIN}.`;
    case 'closed_ticket':
    case 'invalid':
      return explainInvalid(doing, why || `status ${status}`);
  }
}

function explainInvalid(doing: string, why: string): string {
  if (/already (been )?(taken|used)|DuplicateValue/i.test(why)) {
    return (
      `Zendesk refuses to ${doing}, since something else has its name, key or values (${why}): ` +
      'look for it in Admin Center, also among what is inactive or deleted of late, rename or delete it, and run setup again.'
    );
  }
  if (/limit|maximum|too many/i.test(why)) {
    return `Zendesk refuses to ${doing}, since the account has as many as it may have (${why}): delete one that is not used, and run setup again.`;
  }
  return `Zendesk refuses to ${doing} (${why}): put that right in Admin Center, and run setup again.`;
}

/** What Zendesk itself said, as `read-error.ts` quotes it behind the call's name. */
function said(message: string): string {
  return /^Zendesk answered \d+ to \S+ \S+: (.*)$/s.exec(message)?.[1] ?? '';
}

function statusIn(message: string): string {
  return /answered (\d+)/.exec(message)?.[1] ?? message;
}
