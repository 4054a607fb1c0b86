import { UnusableError } from '../../platform/unusable-error.ts';
import { explainFailure } from '../failures/explain-failure.ts';
import { nameOf } from '../failures/tell-failure.ts';
import type { DoctorContext } from './doctor-context.ts';
import type { Config } from '../../config/config.ts';
import { error, hint, type Fault } from './finding.ts';

/** Whose failure it is. */
type Judged = { config: Pick<Config, 'zendeskUrl'> } & Pick<DoctorContext, 'storedKind'>;

/** Says what kept a check from finding out anything; `title` is what it looked at. */
export function judgeFailure(
  failure: unknown,
  title: string,
  { config, storedKind }: Judged,
): Fault {
  const { zendeskUrl } = config;
  const explanation = explainFailure(failure, { command: 'doctor', zendeskUrl, storedKind });
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
