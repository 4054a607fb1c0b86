import { z } from 'zod';
import { minutesBetween, minutesOf } from './time-of-day.ts';
import { WEEK_DAYS } from './vocabulary.ts';

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');

/** The name of a time zone that this machine knows. */
export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, 'must be a time zone such as Europe/Copenhagen');

/** Hours of days; `from` inclusive, `to` exclusive, `to` ≤ `from` spans midnight. */
const hoursSchema = z.object({
  days: z.array(z.enum(WEEK_DAYS)).min(1, 'needs at least one day').default(WEEK_DAYS.slice(0, 5)),
  from: timeSchema,
  to: timeSchema,
  timeZone: timeZoneSchema.default('UTC'),
});

/** Hours in which mail may go out. */
export const deliveryWindowSchema = hoursSchema.extend({
  from: timeSchema.default('08:00'),
  to: timeSchema.default('20:00'),
});

/** Hours in which a team works: so many that the time for a follow-up ends within some years. */
export const businessHoursSchema = hoursSchema
  .extend({ from: timeSchema.default('09:00'), to: timeSchema.default('17:00') })
  .refine(({ from, to }) => minutesBetween(minutesOf(from), minutesOf(to)) >= 60, {
    path: ['to'],
    error: 'must be an hour or more after "from"',
  });

/** Hours of every day in which nobody is alerted. */
export const quietHoursSchema = z
  .object({ from: timeSchema, to: timeSchema, timeZone: timeZoneSchema.default('UTC') })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    error: 'must differ from "from"; to send no alerts at all, remove their channels',
  });

/** See {@link hoursSchema}. */
export type OpeningHours = z.infer<typeof hoursSchema>;

/** Whether a name is that of a time zone which this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
