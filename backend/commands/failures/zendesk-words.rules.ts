import type { ZendeskFailure, ZendeskReason } from '../../platform/zendesk/zendesk-error.ts';
import { WORDS_OF_ADDED } from './added-account-words.rules.ts';
import {
  againBy,
  capitalize,
  commandFor,
  type Circumstances,
  type Explanation,
} from './explanation.ts';
import { OAUTH_CLIENTS } from './oauth-clients.ts';

/** A failure with the pieces of sentences that its explanation is made of. */
type Told = Pick<ZendeskFailure, 'status' | 'code'> & {
  host: string;
  /** `GET /api/v2/webhooks`. */
  call: string;
  /** What was refused: `to make the webhook`, or the call. */
  what: string;
  doing: string | undefined;
  /** ` (Forbidden; Not authorized!)`, or nothing. */
  why: string;
  again: string;
  /** `aftercare setup`, with the account where it must be named. */
  setup: string;
  /** What gives a stored account other credentials: `aftercare accounts add … --replace`. */
  anew: string;
  /** `in 17 seconds`. */
  when: string;
};

type Words = (told: Told) => Explanation;

/** Says why Zendesk did not do something, and what to do about it. */
export function explainZendesk(
  failure: ZendeskFailure & { afterMs: number | null },
  circumstances: Circumstances,
): Explanation {
  const { reason, saidBy, call, said, afterMs, status, code } = failure;
  const { command, doing, zendeskUrl, storedKind } = circumstances;
  const host = zendeskUrl ? new URL(zendeskUrl).host : 'your Zendesk';
  const byCode = storedKind === 'authorization_code' ? ' --authorize' : '';
  const name = call === null ? 'a call' : `${call.method} ${call.path}`;
  const isOnTheWay = saidBy === 'edge' && AT_THE_EDGE[reason] === true;
  const told: Told = {
    status,
    code,
    host,
    call: name,
    what: doing === undefined ? name : `to ${doing}`,
    doing,
    why: said === '' ? '' : ` (${said})`,
    again: againBy(circumstances),
    setup: commandFor('setup', circumstances),
    anew: `aftercare accounts add ${host}${byCode} --replace`,
    when: afterMs === null ? 'in a few minutes' : `in ${Math.ceil(afterMs / 1000)} seconds`,
  };
  const ofAdded = command === 'accounts add' ? WORDS_OF_ADDED[reason] : undefined;
  // Whoever answers 404 at an address that was just typed is no Zendesk.
  const isNoZendesk = ofAdded !== undefined && reason === 'not_found';
  if (isOnTheWay && !isNoZendesk) return REFUSED_ON_THE_WAY(told);
  const explanation = (ofAdded ?? WORDS[reason])(told);
  const cure = ofAdded || storedKind == null ? undefined : CURES_OF_STORED[reason]?.(told);
  return cure === undefined ? explanation : { ...explanation, cure };
}

/** Refusals that mean nothing of their own when it was not Zendesk that wrote them. */
const AT_THE_EDGE: Partial<Record<ZendeskReason, true>> = {
  not_authenticated: true,
  unknown_client: true,
  forbidden: true,
  not_found: true,
  conflict: true,
  invalid: true,
};

const REFUSED_ON_THE_WAY: Words = ({ host, what, status, again }) => ({
  problem: `Something before ${host} refuses ${what} with ${status}: the answer is not one of Zendesk.`,
  cure: `Look for a proxy or firewall between, and at the allowed IP addresses in Admin Center → Account → Security; then ${again}.`,
});

/** Codes of Node's TLS for a certificate that nobody known has signed. */
const ISSUERS: ReadonlySet<string> = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const INSPECTED: Words = ({ host, code, again }) => ({
  problem: `Something between this machine and ${host} shows a certificate of its own (${code}): a proxy that inspects TLS.`,
  cure: `Start Aftercare with NODE_EXTRA_CA_CERTS=/path/to/its-ca.pem in the environment (not in .env, which is read too late), or have ${host} left out of the inspection; then ${again}.`,
});

const UNREACHABLE: Words = ({ host, code, again }) => ({
  problem: `${capitalize(host)} cannot be reached (${code ?? 'no answer'}).`,
  cure: `Check ZENDESK_SUBDOMAIN, and that this machine’s network and firewall let HTTPS out to it; then ${again}.`,
});

const WORDS: Record<ZendeskReason, Words> = {
  unknown_host: ({ host }) => ({
    problem: `The address ${host} is not known to the network.`,
    cure: 'Check ZENDESK_SUBDOMAIN (the part before .zendesk.com) and this machine’s DNS.',
  }),
  unreachable: (told) => (ISSUERS.has(told.code ?? '') ? INSPECTED(told) : UNREACHABLE(told)),
  unreadable: ({ host, call, status, again, when }) => ({
    problem: `The answer to ${call} (${status}) is not one of Zendesk, but of something before ${host}.`,
    cure: `See status.zendesk.com, and look for a proxy between; ${when} ${again}.`,
  }),
  no_help_desk: ({ host }) => ({
    problem: `There is no Zendesk at this address, ${host}.`,
    cure: 'Check ZENDESK_SUBDOMAIN: the part before .zendesk.com in the address of your agents.',
  }),
  rate_limit: ({ why, again, when }) => ({
    problem: `Zendesk takes no more calls for the moment, since its rate limit is used up${why}.`,
    cure: `Wait, and ${when} ${again}; if it comes often, find the integration that makes so many calls in ${OAUTH_CLIENTS}.`,
  }),
  budget: ({ again, when }) => ({
    problem: 'Our share of Zendesk’s rate limit is used up for this minute.',
    cure: `Wait, and ${when} ${again}.`,
  }),
  trouble: ({ why, status, again, when }) => ({
    problem: `Zendesk has trouble of its own${why || ` (${status})`}.`,
    cure: `See status.zendesk.com, and ${when} ${again}.`,
  }),
  wrong_scopes: () => ({
    problem: 'The OAuth client may not have the scopes "read" and "write".',
    cure: `Add both scopes to it in ${OAUTH_CLIENTS}.`,
  }),
  unknown_client: ({ why }) => ({
    problem: `Zendesk does not accept the OAuth client${why}.`,
    cure: `Check ZENDESK_OAUTH_CLIENT_ID (its unique identifier) and ZENDESK_OAUTH_CLIENT_SECRET against ${OAUTH_CLIENTS}, and that its kind is Confidential.`,
  }),
  ended_authorization: ({ host, why }) => ({
    problem: `Zendesk no longer accepts the authorization of ${host}${why}.`,
    cure: `Authorise it anew: aftercare accounts add ${host} --authorize --replace.`,
  }),
  not_authenticated: ({ why }) => ({
    problem: `Zendesk does not accept the credentials${why}.`,
    cure: `Check ZENDESK_OAUTH_CLIENT_ID and ZENDESK_OAUTH_CLIENT_SECRET against ${OAUTH_CLIENTS} (with an API token: ZENDESK_EMAIL and ZENDESK_API_TOKEN).`,
  }),
  forbidden: ({ what, why }) => ({
    problem: `Zendesk refuses ${what}${why}.`,
    cure: `Have an admin make the OAuth client, with the scopes "read" and "write", in ${OAUTH_CLIENTS}.`,
  }),
  not_found: ({ doing, call, why, setup }) => ({
    problem:
      doing === undefined
        ? `Zendesk knows nothing at ${call}${why}.`
        : `Zendesk cannot ${doing}, since it knows nothing at ${call}${why}.`,
    cure: `Run ${setup}, which makes anew what is missing; if it says the same, your plan may lack this part of Zendesk.`,
  }),
  conflict: ({ why, again }) => ({
    problem: `Somebody changed the same thing in Zendesk at the same moment${why}.`,
    cure: `${capitalize(again)}.`,
  }),
  closed_ticket: ({ what, why }) => ({
    problem: `Zendesk refuses ${what}, since the ticket is closed${why}.`,
    cure: 'Nothing is to be done: a closed ticket takes no changes.',
  }),
  duplicate: ({ what, why, again }) => ({
    problem: `Zendesk refuses ${what}, since something else has its name, key or values${why}.`,
    cure: `Look for it in Admin Center, also among what is inactive or deleted of late, rename or delete it, and ${again}.`,
  }),
  too_many: ({ what, why, again }) => ({
    problem: `Zendesk refuses ${what}, since the account has as many as it may have${why}.`,
    cure: `Delete one that is not used, and ${again}.`,
  }),
  used_key: ({ what, why, again }) => ({
    problem: `Zendesk refuses ${what}, since it has just been asked the same in other words${why}.`,
    cure: `In two hours, when Zendesk has forgotten, ${again}.`,
  }),
  invalid: ({ what, status, why, again }) => ({
    problem: `Zendesk refuses ${what} with ${status}${why}.`,
    cure: `Put right in Admin Center what it names, and ${again}.`,
  }),
};

const OTHER_ADDRESS = ({ host, again }: Told) =>
  `Check this machine’s network; if the address is wrong, aftercare accounts remove ${host} and add the right one, else ${again}.`;

/** What helps where the environment names nothing of the account. */
const CURES_OF_STORED: Partial<Record<ZendeskReason, (told: Told) => string>> = {
  unknown_host: OTHER_ADDRESS,
  unreachable: OTHER_ADDRESS,
  no_help_desk: OTHER_ADDRESS,
  unknown_client: ({ anew }) =>
    `Check the client in ${OAUTH_CLIENTS}, whose kind must be Confidential, and give it anew: ${anew}.`,
  not_authenticated: ({ anew }) =>
    `Look for the client in ${OAUTH_CLIENTS}, and give it anew: ${anew}.`,
};
