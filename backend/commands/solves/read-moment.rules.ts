import { UsageError } from '../terminal/parse-flags.ts';

/**
 * Reads a day or a moment of a flag; a day alone begins in UTC.
 *
 * @throws UsageError naming the flag.
 */
export function readMoment(flag: string, text: string): Date {
  const isWritten = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;
  const moment = new Date(text);
  if (!isWritten.test(text) || Number.isNaN(moment.getTime())) {
    throw new UsageError(
      `--${flag} takes a day such as 2026-01-31, or a moment such as 2026-01-31T09:00Z, not "${text}".`,
    );
  }
  return moment;
}
