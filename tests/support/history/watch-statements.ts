import pg from 'pg';

/** A statement as it went to the database. */
export type Statement = { text: string; values: readonly unknown[] };

type Query = (this: pg.Client, ...args: unknown[]) => unknown;
type Connected = { connectionParameters: { application_name?: string } };

/** Kept of each text; the values of one run are as good as those of many. */
const KEPT = 2;

/**
 * Notes what the product's own connections are asked from here on.
 *
 * Call it before they are opened. The queue's connections are left out, whose tables are BullMQ's.
 */
export function watchStatements(): { seen: () => Statement[]; stop: () => void } {
  const seen = new Map<string, Statement[]>();
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function watched(...args) {
    const statement = statementOf(args);
    const { application_name: name } = (this as unknown as Connected).connectionParameters;
    if (statement !== null && name === 'aftercare') {
      const known = seen.get(statement.text) ?? [];
      seen.set(statement.text, [...known, statement].slice(-KEPT));
    }
    return query.apply(this, args);
  };
  return {
    seen: () => [...seen.values()].flat(),
    stop: () => void (prototype.query = query),
  };
}

/** The text and values of a call, which takes them apart or as one object, such as a named one. */
function statementOf([first, second]: unknown[]): Statement | null {
  if (typeof first === 'string') return workOf(first, Array.isArray(second) ? second : []);
  const { text, values = [] } = first as { text?: string; values?: readonly unknown[] };
  return text === undefined ? null : workOf(text, values);
}

/** `begin`, `set` and the like have no plan. */
function workOf(text: string, values: readonly unknown[]): Statement | null {
  return /^\s*(select|insert|update|delete|with)\s/i.test(text) ? { text, values } : null;
}
