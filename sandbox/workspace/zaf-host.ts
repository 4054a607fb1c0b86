/**
 * The host side of the Zendesk Apps Framework's messages.
 *
 * The app's SDK starts with a handshake. The host answers `app.registered`
 * exactly once for each load of the iframe, since the SDK replays everything it
 * had queued each time it hears it, and `app.activated` after that. From then
 * on calls (`get`, `set`, `invoke`, `request:N`) are answered by their number,
 * and events go to the app as `zaf.<event>`.
 *
 * Knows no browser: the page gives it a way to post, and hands in what arrives.
 */

/** Gives the host what it needs of the page around the iframe. */
export type ZafHostDeps = {
  guid: string;
  metadata: unknown;
  context: unknown;
  post: (message: unknown) => void;
  /** Answers the value at a path; throws when there is none. */
  get: (path: string) => unknown;
  set: (path: string, value: unknown) => unknown;
  invoke: (name: string, args: unknown[]) => unknown;
  request: (options: ZafRequest) => Promise<ZafResponse>;
  onRegistered?: () => void;
};

/** Describes a request the app asks the host to make. */
export type ZafRequest = {
  url: string;
  type?: string;
  data?: unknown;
  contentType?: string;
  headers?: Record<string, string>;
};

/** Describes what came of it. */
export type ZafResponse = { status: number; statusText: string; text: string };

/** Speaks with one app in one iframe. */
export type ZafHost = {
  /** Takes a message whose sender was checked to be the app's window. */
  receive: (data: unknown) => Promise<void>;
  /** Tells the host that the iframe has loaded a page. */
  loaded: () => void;
  emit: (event: string, message?: unknown) => void;
  /** Asks the app's handlers, and resolves with a veto or null. */
  hook: (event: string) => Promise<string | null>;
  isRegistered: () => boolean;
};

type Message = Record<string, unknown>;

const HOOK_TIMEOUT_MS = 5_000;

/** Creates the host for one iframe. */
export function createZafHost(deps: ZafHostDeps): ZafHost {
  let registered = false;
  let mayRegisterAgain = false;
  const subscriptions = new Set<string>();
  const hooks = new Map<string, (veto: string | null) => void>();
  const emit = (event: string, message?: unknown): void => {
    deps.post({ key: `zaf.${event}`, ...(message === undefined ? {} : { message }) });
  };

  const register = (): void => {
    if (registered && !mayRegisterAgain) return;
    const firstLoad = !registered;
    registered = true;
    mayRegisterAgain = false;
    subscriptions.clear();
    emit('app.registered', { metadata: deps.metadata, context: deps.context });
    emit('app.activated', { firstLoad });
    deps.onRegistered?.();
  };

  const receiveKey = async (key: string, message: Message): Promise<void> => {
    if (key === 'iframe.handshake') register();
    else if (key.startsWith('iframe.on:')) subscriptions.add(key.slice('iframe.on:'.length));
    else if (key.startsWith('iframe.off:')) {
      // An app with several handlers takes off one at a time.
      const left =
        (message['message'] as { subscriberCount?: number } | undefined)?.subscriberCount ?? 0;
      if (left === 0) subscriptions.delete(key.slice('iframe.off:'.length));
    } else if (key.startsWith('iframe.reply:')) {
      const event = key.slice('iframe.reply:'.length);
      hooks.get(event)?.((message['error'] as { msg?: string } | undefined)?.msg ?? null);
      hooks.delete(event);
    } else if (/^request:\d+$/.test(key)) {
      await answerRequest(deps, emit, key, message['message'] as ZafRequest);
    }
    // Everything else (`session.live`, `__track__`, the app's own triggers) wants no answer.
  };

  return {
    receive: async (data) => {
      const message = read(data);
      if (message === null || message['appGuid'] !== deps.guid) return;
      if (typeof message['key'] === 'string') await receiveKey(message['key'], message);
      else if (typeof message['id'] === 'number') await answerCall(deps, message);
    },
    loaded: () => {
      if (registered) mayRegisterAgain = true;
    },
    emit: (event, message) => {
      if (registered) emit(event, message);
    },
    hook: (event) => {
      if (!registered || !subscriptions.has(event)) return Promise.resolve(null);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(null), HOOK_TIMEOUT_MS);
        hooks.set(event, (veto) => {
          clearTimeout(timer);
          resolve(veto);
        });
        deps.post({ key: `zaf.${event}`, needsReply: true });
      });
    },
    isRegistered: () => registered,
  };
}

function read(data: unknown): Message | null {
  if (typeof data === 'object' && data !== null) return data as Message;
  if (typeof data !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(data);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Message) : null;
  } catch {
    // Browser extensions post texts of their own to every window.
    return null;
  }
}

async function answerCall(deps: ZafHostDeps, { id, request, params }: Message): Promise<void> {
  const result: Record<string, unknown> = {};
  const errors: Record<string, unknown> = {};
  for (const [path, act] of calls(deps, request, params)) {
    try {
      result[path] = (await act()) ?? null;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      errors[path] = { name: 'APIInvocationError', message, path };
    }
  }
  deps.post({ id, result: { ...result, errors } });
}

function calls(deps: ZafHostDeps, request: unknown, params: unknown): [string, () => unknown][] {
  if (request === 'get' && Array.isArray(params)) {
    return params.map((path) => [String(path), () => deps.get(String(path))]);
  }
  const members = Object.entries((params ?? {}) as Record<string, unknown>);
  if (request === 'set') return members.map(([path, value]) => [path, () => deps.set(path, value)]);
  return members.map(([name, args]) => [
    name,
    () => deps.invoke(name, Array.isArray(args) ? args : [args]),
  ]);
}

async function answerRequest(
  deps: ZafHostDeps,
  emit: (event: string, message: unknown) => void,
  key: string,
  options: ZafRequest,
): Promise<void> {
  try {
    const { status, statusText, text } = await deps.request(options);
    const json = parse(text);
    if (status < 400) {
      const data = json === undefined ? text : json;
      emit(`${key}.done`, {
        responseArgs: [data, 'success', { status, statusText, responseText: text }],
      });
      return;
    }
    const failure = { status, statusText, responseText: text, responseJSON: json };
    emit(`${key}.fail`, { responseArgs: [failure, 'error', statusText] });
  } catch (error) {
    const failure = { status: 0, statusText: 'error', responseText: String(error) };
    emit(`${key}.fail`, { responseArgs: [failure, 'error', 'error'] });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
