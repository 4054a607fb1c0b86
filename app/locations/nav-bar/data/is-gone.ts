import { classifyFailure } from '../../../api/failure.ts';

/** Whether what was asked for is not there: taken away with its time, another account's, or never was. */
export function isGone(error: unknown): boolean {
  const failure = classifyFailure(error);
  return failure.kind === 'refused' && ['not_found', 'invalid_request'].includes(failure.code);
}
