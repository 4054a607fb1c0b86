const DAY_MS = 24 * 60 * 60_000;

/** The day, `YYYY-MM-DD`, so many days later; earlier where they are negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first day of the quarter that a day is in. */
export function quarterOf(day: string): string {
  const [year = '', month = ''] = day.split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}
