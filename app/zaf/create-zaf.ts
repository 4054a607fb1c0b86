import type { SdkClient, Zaf, ZafContext } from './zaf.types.ts';
import { toZafError, ZafError } from './zaf-error.ts';
import { withTimeout } from './with-timeout.ts';

/** How the host says that its address leads elsewhere in the app's own page. */
export const ROUTE_CHANGED = 'app.route.changed';

/** Wraps the SDK's client: own time-outs, real Errors, and only what the app needs. */
export function createZaf(client: SdkClient, origin: string, context: ZafContext): Zaf {
  const call = async (doing: string, work: () => Promise<unknown>): Promise<unknown> => {
    try {
      const answer = await withTimeout(work(), doing);
      refuseDisguisedError(answer);
      return answer;
    } catch (reason) {
      throw toZafError(reason, doing);
    }
  };
  const invoke = async (name: string, ...args: unknown[]): Promise<void> => {
    await call(`invoke ${name}`, async () => await client.invoke(name, ...args));
  };
  // Named as soon as the app is known, when no screen listens yet.
  let route: unknown;
  client.on(ROUTE_CHANGED, (data) => (route = data));
  return {
    origin,
    context,
    get: async (path) => {
      const answer = await call(`get ${path}`, async () => await client.get(path));
      return valueAt(answer, path);
    },
    on: (event, handler) => {
      client.on(event, handler);
      return () => client.off(event, handler);
    },
    resize: async (heightPx) => await invoke('resize', { width: '100%', height: `${heightPx}px` }),
    notify: async (message, kind) => {
      await invoke('notify', message, kind).catch(() => undefined);
    },
    openTicket: async (ticketId) => await invoke('routeTo', 'ticket', Number(ticketId)),
    appName: async () => {
      const metadata = await call('get metadata', async () => await client.metadata());
      return String(valueAt(metadata, 'name'));
    },
    route: () => route,
    openRoute: async (app, path) => await invoke('routeTo', 'nav_bar', app, path),
  };
}

/** The npm SDK *resolves* with the failure when it is not an Error, such as its own time-out. */
function refuseDisguisedError(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || 'errors' in answer) return;
  if ('message' in answer && ('name' in answer || 'invocationName' in answer)) {
    throw toZafError(answer, 'refused');
  }
}

function valueAt(answer: unknown, path: string): unknown {
  if (typeof answer === 'object' && answer !== null && path in answer) {
    return (answer as Record<string, unknown>)[path];
  }
  throw new ZafError(`get ${path}: the host does not know it`);
}
