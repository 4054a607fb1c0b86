import { ZodError } from 'zod';
import { ConfigError } from '../../config/config-error.ts';
import { AppError, faultsIn } from '../../platform/errors.ts';
import { quote } from '../../platform/quote.ts';
import { CommandError } from '../terminal/command-error.ts';
import { UsageError } from '../terminal/parse-flags.ts';
import { explainFailure } from './explain-failure.ts';
import type { Circumstances } from './explanation.ts';

const REPORT = 'If it stays so, this is a fault of Aftercare: please report it with these lines.';
const DEEPEST_CAUSE = 5;
const LONGEST_LINE = 300;
const MOST_LINES = 20;

/** Words of a failed command for whoever gave it: the explanation, then each cause in one line. */
export function tellFailure(error: unknown, circumstances: Circumstances): string {
  return [...tell(error, circumstances), ...tellCauses(error).slice(0, MOST_LINES)].join('\n');
}

function tell(error: unknown, circumstances: Circumstances): string[] {
  const explanation = explainFailure(error, circumstances);
  if (explanation !== null) return [explanation.problem, explanation.cure];
  // These are written for the operator, and may have several lines.
  const isWritten = [ConfigError, CommandError, UsageError].some((each) => error instanceof each);
  if (error instanceof Error && isWritten) return [error.message];
  const isExpected =
    error instanceof AppError || (error instanceof Error && error.name === 'Error');
  return isExpected ? [nameOf(error)] : [nameOf(error), REPORT];
}

function tellCauses(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth === DEEPEST_CAUSE) return [];
  return [error.cause, ...faultsIn(error)]
    .filter((cause) => cause != null)
    .flatMap((cause) => [`  because ${nameOf(cause)}`, ...tellCauses(cause, depth + 1)]);
}

/** A failure of no known kind in one line: its words, or its code where it has none. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return quote(String(error), LONGEST_LINE);
  const issue = error instanceof ZodError ? error.issues[0] : undefined;
  if (issue !== undefined) {
    return `an answer has another form: ${issue.path.join('.') || 'top level'} ${issue.message}`;
  }
  const code = 'code' in error ? String(error.code) : error.name;
  return quote(error.message, LONGEST_LINE) || code;
}
