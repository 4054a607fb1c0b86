import { createRequire } from 'node:module';

/** The part of the SDK's client the tests use. */
export type ZafClient = {
  get: (path: string | string[]) => Promise<Record<string, unknown>>;
  set: (path: string, value: unknown) => Promise<Record<string, unknown>>;
  invoke: (name: string, ...args: unknown[]) => Promise<Record<string, unknown>>;
  request: (options: unknown) => Promise<unknown>;
  on: (event: string, handler: (data?: unknown) => unknown) => void;
};

/** An app page with the SDK in it, outside of any browser. */
export type ZafApp = {
  client: ZafClient;
  registrations: unknown[];
  deliver: (message: unknown) => void;
};

const HOST = 'http://127.0.0.1:4000';

/**
 * Loads the SDK into a window made of nothing but what it touches.
 *
 * What the app posts goes to `receive`; `deliver` hands it a message of the host.
 */
export function openZafApp(guid: string, receive: (data: unknown) => void): ZafApp {
  const listeners: ((event: unknown) => void)[] = [];
  const parent = { postMessage: (data: unknown) => receive(data) };
  const search = `?origin=${encodeURIComponent(HOST)}&app_guid=${guid}`;
  const location = {
    search,
    hash: '',
    href: `http://127.0.0.1/${search}`,
    origin: 'http://127.0.0.1',
  };
  const window = {
    parent,
    location,
    addEventListener: (_type: string, listener: (event: unknown) => void) =>
      listeners.push(listener),
    removeEventListener: () => undefined,
    setTimeout,
    clearTimeout,
  };
  Object.assign(globalThis, { window, document: { location, addEventListener: () => undefined } });
  const require = createRequire(import.meta.url);
  const path = require.resolve('zendesk_app_framework_sdk');
  // Each app needs an SDK of its own: the module keeps the window it was loaded with.
  Reflect.deleteProperty(require.cache, path);
  const sdk = require(path) as { init: (ready: (context: unknown) => void) => ZafClient };
  const registrations: unknown[] = [];
  const client = sdk.init((context) => registrations.push(context));
  return {
    client,
    registrations,
    deliver: (message) => {
      const data = structuredClone(message);
      for (const listener of listeners) listener({ origin: HOST, source: parent, data });
    },
  };
}
