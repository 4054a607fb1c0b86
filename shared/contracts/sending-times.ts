import * as z from 'zod/mini';
import { WEEK_DAYS } from '../vocabulary.ts';

const count = z.int().check(z.gte(0));
const rate = {
  /** Invitations that were sent then, and those of them whose answer counts, whenever it came. */
  sent: count,
  answered: count,
  /** `answered` of `sent`: 0 to 1; `null` where none was sent. */
  responseRate: z.nullable(z.number()),
};

/**
 * `GET /api/v1/reports/sending-times`: how many answer, by the hour and the day of the sending.
 *
 * Both are the account's own time. Invitations count in the period in which they were sent. Its
 * query is `solveQuerySchema`; `basis`, `interval`, `compare` and `groupBy` say nothing here.
 */
export const sendingTimesSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  timeZone: z.string(),
  /** All twenty-four, from midnight. */
  hours: z.array(z.object({ hour: z.int().check(z.gte(0), z.lte(23)), ...rate })),
  /** All seven, from Monday. */
  weekdays: z.array(z.object({ day: z.enum(WEEK_DAYS), ...rate })),
});

/** See {@link sendingTimesSchema}. */
export type SendingTimes = z.infer<typeof sendingTimesSchema>;
