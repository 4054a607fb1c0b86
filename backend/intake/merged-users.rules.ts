const ID = /^\d{1,20}$/;
const DEEPEST = 4;
const MOST = 10;
/** Numbers that are of no user, or of nobody who was merged. */
const OTHERS = /organi[sz]ation|group|account|actor|brand|ticket|position|sequence|meta|time|_at$/i;
/** Where the detail of an event names users. */
const OF_USERS = /^id$|user|merge|winner|loser|source|target|surviv|into/i;

/**
 * Finds the users that an event of a merge may be about; the one of its subject comes first.
 *
 * No documentation says under which names Zendesk puts them, so all that may be a user's number is
 * taken: who of them was merged is asked of Zendesk.
 */
export function findMergedUsers(event: {
  subject: string;
  detail?: unknown;
  event?: unknown;
}): string[] {
  const ids = new Set<string>();
  const subject = /^zen:user:(\d{1,20})$/.exec(event.subject)?.[1];
  if (subject !== undefined) ids.add(subject);
  if (isObject(event.detail)) {
    for (const [key, value] of Object.entries(event.detail)) {
      if (OF_USERS.test(key)) gather(key, value, 1);
    }
  }
  gather('event', event.event, 0);
  return [...ids].slice(0, MOST);

  function gather(key: string, value: unknown, depth: number): void {
    if (OTHERS.test(key) || depth > DEEPEST) return;
    if (typeof value === 'number' || typeof value === 'string') {
      // Zendesk writes a missing number as 0.
      if (ID.test(String(value)) && Number(value) > 0) ids.add(String(value));
    } else if (Array.isArray(value)) {
      for (const each of value.slice(0, MOST)) gather(key, each, depth + 1);
    } else if (isObject(value)) {
      for (const [name, each] of Object.entries(value)) gather(name, each, depth + 1);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
