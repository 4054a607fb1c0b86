import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { ZafHost } from '../../workspace/zaf-host.ts';
import { useShell } from '../shell/overview-context.ts';
import { darkPreference, systemColorScheme } from './system-color-scheme.ts';

/** Tells the app what happens around it: the colours change, its server has news. */
export function useHostNews(host: RefObject<ZafHost | null>, agentId: number): void {
  const { notifications } = useShell().overview;
  const lastSeen = useRef<number | null>(null);

  useEffect(() => {
    const preference = darkPreference();
    const handleChange = (): void => host.current?.emit('colorScheme.changed', systemColorScheme());
    preference.addEventListener('change', handleChange);
    return () => preference.removeEventListener('change', handleChange);
  }, [host]);

  useEffect(() => {
    const latest = notifications.at(-1)?.id ?? 0;
    // What was sent before the page was opened is not for it.
    const seen = lastSeen.current ?? latest;
    lastSeen.current = latest;
    for (const { id, event, body, agentId: only } of notifications) {
      const isMine = only === null || only === agentId;
      if (id > seen && isMine) host.current?.emit(`api_notification.${event}`, body);
    }
  }, [agentId, host, notifications]);
}
