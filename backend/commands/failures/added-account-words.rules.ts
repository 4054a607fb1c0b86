import type { ZendeskReason } from '../../platform/zendesk/zendesk-error.ts';
import type { Explanation } from './explanation.ts';
import { OAUTH_CLIENTS } from './oauth-clients.ts';

type Words = (told: { host: string; why: string }) => Explanation;

const NO_ZENDESK: Words = ({ host }) => ({
  problem: `There is no Zendesk at ${host}.`,
  cure: 'Give the part before .zendesk.com in the address of its agents. Nothing was stored.',
});

const OTHER_CLIENT: Words = ({ host, why }) => ({
  problem: `The Zendesk at ${host} does not accept the OAuth client${why}.`,
  cure: `Check its unique identifier and its secret in ${OAUTH_CLIENTS}, and that its kind is Confidential. Nothing was stored.`,
});

/** What is said while an account is added: its address and its client have just been typed. */
export const WORDS_OF_ADDED: Partial<Record<ZendeskReason, Words>> = {
  unknown_host: NO_ZENDESK,
  no_help_desk: NO_ZENDESK,
  unreadable: NO_ZENDESK,
  not_found: NO_ZENDESK,
  unreachable: ({ host }) => ({
    problem: `The Zendesk at ${host} does not answer.`,
    cure: 'Check the address, and that this machine’s network and firewall let HTTPS out to it. Nothing was stored.',
  }),
  unknown_client: OTHER_CLIENT,
  not_authenticated: OTHER_CLIENT,
  ended_authorization: ({ host }) => ({
    problem: `The Zendesk at ${host} does not accept the code, which holds for two minutes and once.`,
    cure: 'Run this again. Nothing was stored.',
  }),
};
