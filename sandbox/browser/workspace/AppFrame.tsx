import type { ToastKind } from '../shell/Toasts.tsx';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { ZafHost } from '../../workspace/zaf-host.ts';
import type { ZafSubject } from '../../workspace/zaf-paths.ts';
import { navigate } from '../router.ts';
import { useShell } from '../shell/overview-context.ts';
import type { AppPlace } from './use-zaf-app.ts';
import { useZafApp } from './use-zaf-app.ts';

type Props = {
  place: AppPlace;
  subject: ZafSubject;
  /** Fills the page instead of taking the height the app asks for. */
  full?: boolean;
  onSet?: (path: string, value: unknown) => void;
  onInvoke?: (name: string, args: unknown[]) => void;
  onHost?: (host: ZafHost | null) => void;
  onRegistered?: () => void;
};

const PATIENCE_MS = 8_000;
const FIRST_HEIGHT = 160;

/** Shows the app in an iframe, opened by a signed request as Zendesk does. */
export function AppFrame({
  place,
  subject,
  full = false,
  onSet,
  onInvoke,
  onHost,
  onRegistered,
}: Props) {
  const { overview, toast } = useShell();
  const frame = useRef<HTMLIFrameElement | null>(null);
  const form = useRef<HTMLFormElement | null>(null);
  const name = `app${useId().replace(/\W/g, '')}`;
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const [late, setLate] = useState(false);

  const invoke = useCallback(
    (action: string, args: unknown[]): unknown => {
      if (action === 'resize')
        setHeight(pixels((args[0] as { height?: unknown } | undefined)?.height));
      else if (action === 'notify') toast(plain(String(args[0] ?? '')), kindOf(args[1]));
      else if (action === 'routeTo') routeTo(args);
      else if (action === 'track') return null;
      else if (onInvoke !== undefined) onInvoke(action, args);
      else throw new Error(`Could not find handler for: "${action}"`);
      return null;
    },
    [onInvoke, toast],
  );
  const app = useZafApp({
    place,
    frame,
    subject,
    clockOffsetMs: overview.offsetMs,
    set: (path, value) => {
      if (onSet === undefined) throw new Error(`Could not find handler for: "${path}"`);
      onSet(path, value);
    },
    invoke,
    onRegistered: () => onRegistered?.(),
  });

  useEffect(() => {
    if (app.page === null) return undefined;
    onHost?.(app.host.current);
    form.current?.submit();
    setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      onHost?.(null);
    };
  }, [app.page, app.host, onHost]);

  const missing =
    app.failed ??
    (late && !app.registered ? `The app at ${overview.serviceUrl} has not answered.` : null);
  return (
    <div className={full ? 'app-frame app-frame-full' : 'app-frame'}>
      {missing === null ? null : (
        <p className="app-missing" role="alert">
          {missing} Is the service running?
        </p>
      )}
      {app.page === null ? null : (
        <>
          <form ref={form} method="post" action={app.page.action} target={name} hidden>
            <input type="hidden" name="token" value={app.page.token} />
          </form>
          <iframe
            key={app.page.guid}
            ref={frame}
            name={name}
            title="Aftercare"
            data-testid="app-frame"
            data-registered={app.registered}
            height={full ? undefined : height}
            sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads"
            onLoad={app.handleLoad}
          />
        </>
      )}
    </div>
  );
}

function pixels(height: unknown): number {
  const number = Number.parseInt(String(height), 10);
  return Number.isFinite(number) ? Math.min(4000, Math.max(40, number)) : FIRST_HEIGHT;
}

function kindOf(kind: unknown): ToastKind {
  return kind === 'alert' || kind === 'error' ? kind : 'notice';
}

// Zendesk takes HTML here; the words are enough for the sandbox.
function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

function routeTo([kind, id, path]: unknown[]): void {
  if (kind === 'nav_bar') return navigate(`/agent/apps/${[id, path ?? ''].join('/')}`);
  const pages: Record<string, string> = {
    ticket: 'tickets',
    user: 'users',
    organization: 'organizations',
  };
  const page = pages[String(kind)];
  if (page === undefined) throw new Error(`There is no route to "${String(kind)}"`);
  navigate(`/agent/${page}/${String(id)}`);
}
