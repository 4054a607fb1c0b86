import { useCallback, useEffect, useRef } from 'react';
import type { ZafHost } from '../../workspace/zaf-host.ts';
import { routeInPath } from '../../workspace/zaf-route.ts';
import { usePath } from '../router.ts';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { AgentPicker } from './AgentPicker.tsx';
import { AppFrame } from './AppFrame.tsx';

/** Shows the app's full page, as the icon in Zendesk's navigation bar does. */
export function AppNavPage() {
  const { overview, agent } = useShell();
  const path = usePath();
  const host = useRef<ZafHost | null>(null);
  const tellRoute = useCallback(() => {
    host.current?.emit('app.route.changed', routeInPath(path));
  }, [path]);
  const handleHost = useCallback((next: ZafHost | null) => {
    host.current = next;
  }, []);
  useEffect(tellRoute, [tellRoute]);
  return (
    <div className="app-nav-page">
      <div className="ticket-bar">
        <Link href="/agent">All tickets</Link>
        <AgentPicker />
      </div>
      <h1 className="sr-only">Aftercare</h1>
      <AppFrame
        full
        place={{ location: 'nav_bar' }}
        subject={{ agent, agents: overview.agents, companyName: overview.companyName }}
        onHost={handleHost}
        onRegistered={tellRoute}
      />
    </div>
  );
}
