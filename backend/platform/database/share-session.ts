import type { PGlite } from '@electric-sql/pglite';
import { findMessages, isDiskFault } from './server-messages.ts';

const SYNC = codeOf('S');
const SIMPLE_QUERY = codeOf('Q');
/** Parse, Bind, Describe, Execute, Close, Flush: parts of one statement, ended by Sync. */
const PARTS = new Set(['P', 'B', 'D', 'E', 'C', 'H'].map(codeOf));
const FLUSH = codeOf('H');

type Sink = (data: Uint8Array) => void;

/** More than a process has connections that listen, each to a few channels. */
const MOST_LISTENERS = 200;

/**
 * Lets several connections share PGlite's single session without getting into each other's way.
 *
 * The socket server passes on one protocol message at a time, from whichever connection has one.
 * Two things are missing in that, and this proxy of the engine adds them:
 *
 * - It stays with a connection only while `isInTransaction()`. Parse and Bind of two connections
 *   would mix, and one run with the other's values. So it is told of a transaction from a
 *   statement's first message to its Sync as well.
 * - A notification goes to whoever caused it. So each is sent on to every connection that said
 *   LISTEN; the others' drivers ignore what they did not ask for. Some get it more than once: the
 *   socket server does not tell which connection is which. To be woken twice is harmless.
 *
 * What a statement answers goes to the connection at its end, in one piece: the engine gives each
 * row by itself, and to write so many took longer than to work them out.
 *
 * `onBroken` is called when the engine can go no further: it failed outside of any statement, after
 * which the socket server answers nobody, or the disk is full, after which the next statement
 * would never end.
 *
 * https://www.postgresql.org/docs/current/protocol-flow.html
 */
export function shareSession(engine: PGlite, onBroken: (cause: unknown) => void): PGlite {
  let isMidStatement = false;
  let unsent: Uint8Array[] = [];
  const listeners: Sink[] = [];

  const overrides: Partial<PGlite> = {
    isInTransaction: () => isMidStatement || engine.isInTransaction(),
    async execProtocolRawStream(message, { onRawData, ...options }) {
      const type = message[0];
      const isPart = type !== undefined && PARTS.has(type);
      if (isPart) isMidStatement = true;
      const output: Uint8Array[] = [];
      try {
        await engine.execProtocolRawStream(message, {
          ...options,
          // The engine uses its buffer again.
          onRawData: (data) => void output.push(data.slice()),
        });
      } catch (error) {
        onBroken(error);
        throw error;
      }
      if (findMessages(output, 'E').some(isDiskFault)) onBroken(new Error('the disk is full'));
      unsent = unsent.concat(output);
      if (!isPart || type === FLUSH) {
        if (unsent.length > 0) onRawData(Buffer.concat(unsent));
        unsent = [];
      }
      if (!isPart) isMidStatement = false;
      if (isListen(message)) listen(onRawData);
      else if (type === SYNC || type === SIMPLE_QUERY) announce(findMessages(output, 'A'));
    },
    async exec(query, options) {
      // The server's ROLLBACK for a connection that went away, perhaps in mid-statement.
      isMidStatement = false;
      unsent = [];
      return engine.exec(query, options);
    },
  };

  /** A sink of a connection that is gone drops what it gets, and does not say so. */
  function listen(listener: Sink): void {
    listeners.push(listener);
    if (listeners.length > MOST_LISTENERS) listeners.shift();
  }

  function announce(notifications: Uint8Array[]): void {
    if (notifications.length === 0) return;
    const bytes = Buffer.concat(notifications);
    for (const listener of listeners) listener(bytes);
  }

  return new Proxy(engine, {
    get(target, key) {
      if (key in overrides) return overrides[key as keyof PGlite];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** LISTEN comes as a simple query, perhaps below a comment. */
function isListen(message: Uint8Array): boolean {
  if (message[0] !== SIMPLE_QUERY) return false;
  return /^\s*listen\s/im.test(Buffer.from(message.subarray(5)).toString('latin1'));
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}
