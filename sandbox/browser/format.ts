const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** Writes an instant as "Sun 22 Nov, 14:03". */
export function dayAndTime(iso: string): string {
  const date = new Date(iso);
  return `${DAY.format(date)}, ${TIME.format(date)}`;
}

/** Writes how long ago something was, measured on the sandbox's clock. */
export function ago(iso: string, now: string): string {
  const minutes = Math.round((Date.parse(now) - Date.parse(iso)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h ago`;
  if (minutes < 30 * 24 * 60) return `${Math.round(minutes / 1440)} days ago`;
  return DATE.format(new Date(iso));
}

/** Writes how far the clock runs ahead, as "1 d 2 h". */
export function lead(offsetMs: number): string {
  const hours = Math.round(offsetMs / 3_600_000);
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  return [days > 0 ? `${days} d` : '', rest > 0 ? `${rest} h` : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** Gives the letters that stand in for a person's picture. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return (
    (words[0]?.charAt(0) ?? '') + (words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '')
  ).toUpperCase();
}
