import { useEffect, useState, type ReactNode } from 'react';
import type { ZafConnection } from './connect-zaf.ts';
import { ZafConnectionContext } from './use-zaf.ts';

type Props = {
  /** What is known before anything was asked. */
  initial: ZafConnection;
  connection: Promise<ZafConnection>;
  children: ReactNode;
};

/**
 * Provides the connection to the host.
 *
 * Renders its children at once: data from the backend need not wait for the host.
 */
export function ZafProvider({ initial, connection, children }: Props) {
  const [current, setCurrent] = useState(initial);
  useEffect(() => {
    let isMounted = true;
    void connection.then((settled) => {
      if (isMounted) setCurrent(settled);
    });
    return () => {
      isMounted = false;
    };
  }, [connection]);
  return <ZafConnectionContext.Provider value={current}>{children}</ZafConnectionContext.Provider>;
}
