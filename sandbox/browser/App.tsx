import { useCallback, useMemo, useState } from 'react';
import type { OverviewData } from '../pages/page-data.types.ts';
import { Page } from './Page.tsx';
import type { Toast } from './shell/Toasts.tsx';
import { Toasts } from './shell/Toasts.tsx';
import { TopBar } from './shell/TopBar.tsx';
import type { Shell } from './shell/overview-context.ts';
import { ShellContext } from './shell/overview-context.ts';
import { usePolled } from './use-polled.ts';

const AGENT_KEY = 'sandbox-agent';
const TOAST_MS = 6000;

/** Frames every page with the top bar, the clock and the messages. */
export function App() {
  const { data: overview, error, refresh } = usePolled<OverviewData>('/sandbox/api/overview');
  const [agentId, setAgentId] = useState(() => Number(window.localStorage.getItem(AGENT_KEY) ?? 0));
  const [toasts, setToasts] = useState<Toast[]>([]);

  const setAgent = useCallback((id: number) => {
    window.localStorage.setItem(AGENT_KEY, String(id));
    setAgentId(id);
  }, []);
  const dismiss = useCallback((id: number) => {
    setToasts((list) => list.filter((toast) => toast.id !== id));
  }, []);
  const toast = useCallback<Shell['toast']>(
    (message, kind = 'notice') => {
      const id = Date.now() + Math.random();
      setToasts((list) => [...list.slice(-3), { id, message, kind }]);
      setTimeout(() => dismiss(id), TOAST_MS);
    },
    [dismiss],
  );
  const shell = useMemo<Shell | null>(() => {
    if (overview === null) return null;
    const agent = overview.agents.find(({ id }) => id === agentId) ?? preferred(overview);
    return { overview, refresh, agent, setAgent, toast };
  }, [overview, refresh, agentId, setAgent, toast]);

  if (shell === null) return <p className="loading">{error ?? 'Opening the sandbox…'}</p>;
  return (
    <ShellContext.Provider value={shell}>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <TopBar />
      {error === null ? null : (
        <p className="banner" role="alert">
          The sandbox does not answer. Is it still running?
        </p>
      )}
      <main id="content" tabIndex={-1}>
        <Page />
      </main>
      <Toasts toasts={toasts} onDismiss={dismiss} />
    </ShellContext.Provider>
  );
}

// Most tickets are worked on by an agent without special rights, so that is who one starts as.
function preferred({ agents }: OverviewData): Shell['agent'] {
  const plain =
    agents.find(({ name }) => name === 'Freja Lund') ?? agents.find(({ role }) => role === 'agent');
  const first = plain ?? agents[0];
  return first ?? { id: 0, name: 'Nobody', email: null, role: 'agent', locale: 'en-GB' };
}
