import { createContext, useContext } from 'react';
import type { ZafConnection } from './connect-zaf.ts';
import type { Zaf } from './zaf.types.ts';

/** Carries the connection to the host; provided by `ZafProvider`. */
export const ZafConnectionContext = createContext<ZafConnection | null>(null);

/** Tells a component how the connection to the host stands. */
export function useZafConnection(): ZafConnection {
  const connection = useContext(ZafConnectionContext);
  if (connection === null) throw new Error('useZaf needs a ZafProvider around it');
  return connection;
}

/** Gives a component the host, or `null` while (or when) there is none. */
export function useZaf(): Zaf | null {
  const connection = useZafConnection();
  return connection.state === 'connected' ? connection.zaf : null;
}
