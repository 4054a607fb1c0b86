import type { Zaf } from '../../../app/zaf/zaf.types.ts';

/** A host for tests: answers from `values`, notes what it was asked, sends events on demand. */
export type FakeZaf = Zaf & {
  values: Record<string, unknown>;
  heights: number[];
  messages: [string, string][];
  openedTickets: string[];
  openedRoutes: [string, string][];
  /** What the host has said of its address. */
  namedRoute: unknown;
  send: (event: string, data?: unknown) => void;
};

/** Creates a host on whose ticket nothing has happened. */
export function createFakeZaf(): FakeZaf {
  const handlers = new Map<string, Set<(data: unknown) => void>>();
  const fake: FakeZaf = {
    origin: 'https://acme.zendesk.com',
    context: {},
    values: { 'ticket.status': 'open' },
    heights: [],
    messages: [],
    openedTickets: [],
    openedRoutes: [],
    namedRoute: undefined,
    get: async (path) => {
      if (path in fake.values) return await Promise.resolve(fake.values[path]);
      throw new Error(`no such path: ${path}`);
    },
    on: (event, handler) => {
      const listeners = handlers.get(event) ?? new Set();
      handlers.set(event, listeners.add(handler));
      return () => listeners.delete(handler);
    },
    resize: async (height) => {
      fake.heights.push(height);
      await Promise.resolve();
    },
    notify: async (message, kind) => {
      fake.messages.push([message, kind]);
      await Promise.resolve();
    },
    openTicket: async (ticketId) => {
      fake.openedTickets.push(ticketId);
      await Promise.resolve();
    },
    appName: async () => await Promise.resolve('Aftercare'),
    route: () => fake.namedRoute,
    openRoute: async (app, path) => {
      fake.openedRoutes.push([app, path]);
      await Promise.resolve();
    },
    send: (event, data) => handlers.get(event)?.forEach((handler) => handler(data)),
  };
  return fake;
}
