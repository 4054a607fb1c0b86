/** Minutes of a day whose clocks are not changed. */
export const DAY_MINUTES = 24 * 60;

/** The minutes from midnight to a time such as `09:30`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes of the day from one to the next that is the other; equal ones are a day apart. */
export function minutesBetween(from: number, to: number): number {
  return ((to - from + DAY_MINUTES - 1) % DAY_MINUTES) + 1;
}
