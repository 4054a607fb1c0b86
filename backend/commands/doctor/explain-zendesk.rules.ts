import type { Fault } from './finding.ts';

/** A failed call of Zendesk, as `read-error.ts` and `zendesk-http.ts` report it. */
export type ZendeskFailure = {
  /** `null` when nobody answered, or the answer was one that may be better later. */
  status: number | null;
  afterMs: number | null;
  message: string;
};

const CLIENTS = 'Admin Center → Apps and integrations → APIs → OAuth clients';

/** Says why Zendesk did not do something, and what to do about it. */
export function explainZendesk({ status, afterMs, message }: ZendeskFailure): Fault {
  const fault = (problem: string, cure: string): Fault => ({ severity: 'error', problem, cure });
  const { call, said } = read(message);
  const isGrant = call.endsWith('/oauth/tokens');
  const why = said === '' ? '' : ` (${said})`;
  const waits = afterMs === null ? 'a few minutes' : `${Math.ceil(afterMs / 1000)} seconds`;
  const answered = status ?? statusIn(message);

  if (/ENOTFOUND|EAI_AGAIN/.test(message)) {
    return fault(
      'The address of your Zendesk is not known to the network.',
      'Check ZENDESK_SUBDOMAIN (the part before .zendesk.com) and this machine’s DNS.',
    );
  }
  if (/could not be reached/.test(message)) {
    const code = /\(([^)]*)\)/.exec(message)?.[1] ?? 'no answer';
    return fault(
      `Your Zendesk cannot be reached (${code}).`,
      'Check ZENDESK_SUBDOMAIN, and that this machine’s network and firewall let HTTPS out to it.',
    );
  }
  if (/no help desk/i.test(said)) {
    return fault(
      'There is no Zendesk at this address.',
      'Check ZENDESK_SUBDOMAIN: the part before .zendesk.com in the address of your agents.',
    );
  }
  if (answered === 429 || /budget/.test(message)) {
    return fault(
      `Zendesk takes no more calls for the moment, since its rate limit is used up${why}.`,
      `Run doctor again in ${waits}; if it comes often, find the integration that makes so many calls in ${CLIENTS}.`,
    );
  }
  if (answered === null || answered >= 500) {
    return fault(
      `Zendesk has trouble of its own${why || ` (${answered ?? 'its answer is no JSON'})`}.`,
      `See status.zendesk.com, and run doctor again in ${waits}.`,
    );
  }
  if (isGrant && /invalid_scope/.test(said)) {
    return fault(
      'The OAuth client may not have the scopes "read" and "write".',
      `Add both scopes to it in ${CLIENTS}.`,
    );
  }
  if (isGrant) {
    return fault(
      `Zendesk does not accept the OAuth client${why}.`,
      `Check ZENDESK_OAUTH_CLIENT_ID (its unique identifier) and ZENDESK_OAUTH_CLIENT_SECRET against ${CLIENTS}, and that its kind is Confidential.`,
    );
  }
  switch (answered) {
    case 401:
      return fault(
        `Zendesk does not accept the credentials${why}.`,
        `Check ZENDESK_OAUTH_CLIENT_ID and ZENDESK_OAUTH_CLIENT_SECRET against ${CLIENTS} (with an API token: ZENDESK_EMAIL and ZENDESK_API_TOKEN).`,
      );
    case 403:
      return fault(
        `Zendesk refuses ${call}${why}.`,
        `Have an admin make the OAuth client, with the scopes "read" and "write", in ${CLIENTS}.`,
      );
    case 404:
      return fault(
        `Zendesk knows nothing at ${call}${why}.`,
        'Run aftercare setup, which makes anew what is missing; if it says the same, your plan may lack this part of Zendesk.',
      );
    case 409:
      return fault(
        `Somebody changed the same thing in Zendesk at the same moment${why}.`,
        'Run doctor again.',
      );
    default:
      return fault(
        `Zendesk refuses ${call} with ${answered}${why}.`,
        'Put right in Admin Center what it names, then run aftercare setup and doctor again.',
      );
  }
}

/** `Zendesk answered 403 to GET /api/v2/webhooks: Forbidden; Not authorized!` */
function read(message: string): { call: string; said: string } {
  const [, call = 'a call', said = ''] =
    /^Zendesk answered \d+ to (\S+ [^\s:]+)(?:: (.*))?$/s.exec(message) ?? [];
  return { call, said };
}

function statusIn(message: string): number | null {
  const status = /answered (\d+)/.exec(message)?.[1];
  return status === undefined ? null : Number(status);
}
