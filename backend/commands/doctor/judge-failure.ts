import { namesCredentials } from '../../account/credentials.ts';
import { UnusableError } from '../../platform/unusable-error.ts';
import { explainFailure } from '../failures/explain-failure.ts';
import { nameOf } from '../failures/tell-failure.ts';
import type { Config } from '../../config/config.ts';
import { error, hint, type Fault } from './finding.ts';

/** Says what kept a check from finding out anything; `title` is what it looked at. */
export function judgeFailure(
  failure: unknown,
  title: string,
  config: Pick<Config, 'zendeskUrl' | 'ZENDESK_OAUTH_CLIENT_ID' | 'ZENDESK_API_TOKEN'>,
): Fault {
  const { zendeskUrl } = config;
  const isStored = zendeskUrl !== null && !namesCredentials(config);
  const explanation = explainFailure(failure, { command: 'doctor', zendeskUrl, isStored });
  if (explanation === null) {
    return error({
      problem: `Looking at "${title}" failed: ${nameOf(failure).replace(/[.!]$/, '')}.`,
      cure: 'Run doctor again; if it stays so, this is a fault of Aftercare: please report it with this line.',
    });
  }
  // That the service runs is no fault.
  const isTaken = failure instanceof UnusableError && failure.reason === 'taken';
  return isTaken ? hint(explanation) : error(explanation);
}
