import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppPageData } from '../../pages/page-data.types.ts';
import type { ZafHost } from '../../workspace/zaf-host.ts';
import { createZafHost } from '../../workspace/zaf-host.ts';
import type { ZafSubject } from '../../workspace/zaf-paths.ts';
import { readZafPath } from '../../workspace/zaf-paths.ts';
import { postJson } from '../api.ts';
import { requestAsAgent } from './request-as-agent.ts';
import { useHostNews } from './use-host-news.ts';
import { systemColorScheme } from './system-color-scheme.ts';

/** Says where in the workspace the app is shown. */
export type AppPlace = {
  location: string;
  ticketId?: number;
  userId?: number;
  organizationId?: number;
};

type Deps = {
  place: AppPlace;
  frame: RefObject<HTMLIFrameElement | null>;
  subject: ZafSubject;
  /** How far the clock is ahead; skipping time ends the app's session, so it is opened anew. */
  clockOffsetMs: number;
  set: (path: string, value: unknown) => void;
  invoke: (name: string, args: unknown[]) => unknown;
  onRegistered: () => void;
};

/** The app in its iframe: how to open it, and whether it has answered. */
export type ZafApp = {
  page: AppPageData | null;
  failed: string | null;
  registered: boolean;
  host: RefObject<ZafHost | null>;
  handleLoad: () => void;
};

/** Opens the app for one agent in one place, and hosts its messages. */
export function useZafApp(deps: Deps): ZafApp {
  const latest = useRef(deps);
  latest.current = deps;
  const host = useRef<ZafHost | null>(null);
  const [page, setPage] = useState<AppPageData | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [registered, setRegistered] = useState(false);
  const { location, ticketId, userId, organizationId } = deps.place;
  const agentId = deps.subject.agent.id;
  const { clockOffsetMs } = deps;

  useEffect(() => {
    let gone = false;
    setPage(null);
    setFailed(null);
    setRegistered(false);
    const place = { agentId, location, ticketId, userId, organizationId };
    postJson<AppPageData>('/sandbox/api/app-page', place).then(
      (next) => !gone && setPage(next),
      (error: unknown) =>
        !gone && setFailed(error instanceof Error ? error.message : 'The app cannot be opened'),
    );
    return () => {
      gone = true;
    };
  }, [agentId, clockOffsetMs, location, ticketId, userId, organizationId]);

  useEffect(() => {
    if (page === null) return undefined;
    const appOrigin = new URL(page.action).origin;
    const made = createZafHost({
      guid: page.guid,
      metadata: page.metadata,
      context: page.context,
      post: (message) =>
        latest.current.frame.current?.contentWindow?.postMessage(message, appOrigin),
      get: (path) => {
        const { subject } = latest.current;
        return readZafPath({ ...subject, colorScheme: systemColorScheme() }, path);
      },
      set: (path, value) => latest.current.set(path, value),
      invoke: (name, args) => latest.current.invoke(name, args),
      request: (options) => requestAsAgent(options, agentId),
      onRegistered: () => {
        setRegistered(true);
        latest.current.onRegistered();
      },
    });
    host.current = made;
    const handleMessage = (event: MessageEvent): void => {
      // Anyone may post to this window; only the app's own frame is listened to.
      if (
        event.source !== latest.current.frame.current?.contentWindow ||
        event.origin !== appOrigin
      )
        return;
      void made.receive(event.data);
    };
    window.addEventListener('message', handleMessage);
    return () => {
      window.removeEventListener('message', handleMessage);
      host.current = null;
    };
  }, [page, agentId]);

  useHostNews(host, agentId);

  const handleLoad = useCallback(() => host.current?.loaded(), []);
  return { page, failed, registered, host, handleLoad };
}
