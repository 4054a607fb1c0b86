import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ZafHost, ZafHostDeps } from '../../sandbox/workspace/zaf-host.ts';
import { createZafHost } from '../../sandbox/workspace/zaf-host.ts';
import type { ZafApp } from './support/zaf-app.ts';
import { openZafApp } from './support/zaf-app.ts';

const GUID = 'guid-1';
let posted: Record<string, unknown>[];
let host: ZafHost;
let app: ZafApp;

const open = (more: Partial<ZafHostDeps> = {}): void => {
  posted = [];
  const early: unknown[] = [];
  let deliver: ((message: unknown) => void) | null = null;
  host = createZafHost({
    guid: GUID,
    metadata: { appId: 1, settings: {} },
    context: { location: 'ticket_sidebar', ticketId: 7 },
    post: (message) => {
      posted.push(message as Record<string, unknown>);
      deliver?.(message);
    },
    get: (path) => {
      if (path === 'ticket.id') return 7;
      throw new Error(`Could not find handler for: "${path}"`);
    },
    set: () => undefined,
    invoke: () => undefined,
    request: () => Promise.resolve({ status: 200, statusText: 'OK', text: '{"user":{"id":1}}' }),
    ...more,
  });
  app = openZafApp(GUID, (data) => (deliver === null ? early.push(data) : void host.receive(data)));
  deliver = app.deliver;
  for (const message of early) void host.receive(message);
};

beforeEach(() => open());

describe('the handshake', () => {
  it('registers the app once, then activates it', async () => {
    await vi.waitFor(() => expect(app.registrations).toHaveLength(1));
    expect(app.registrations[0]).toMatchObject({
      context: { ticketId: 7 },
      metadata: { appId: 1 },
    });
    await host.receive(
      JSON.stringify({ key: 'iframe.handshake', appGuid: GUID, instanceGuid: GUID }),
    );
    expect(posted.map(({ key }) => key)).toEqual(['zaf.app.registered', 'zaf.app.activated']);
  });

  it('registers again after the iframe has loaded another page', async () => {
    host.loaded();
    await host.receive(
      JSON.stringify({ key: 'iframe.handshake', appGuid: GUID, instanceGuid: GUID }),
    );
    expect(posted.filter(({ key }) => key === 'zaf.app.registered')).toHaveLength(2);
  });

  it('ignores what is not meant for this app', async () => {
    const before = posted.length;
    await host.receive('not json');
    await host.receive(null);
    await host.receive(JSON.stringify({ key: 'iframe.handshake', appGuid: 'other' }));
    await host.receive(JSON.stringify({ key: 'session.live', appGuid: GUID }));
    expect(posted).toHaveLength(before);
  });
});

describe('calls', () => {
  it('answer values, and name the paths that have none', async () => {
    const result = await app.client.get(['ticket.id', 'ticket.nope']);
    expect(result).toMatchObject({
      'ticket.id': 7,
      errors: { 'ticket.nope': { name: 'APIInvocationError' } },
    });
    await expect(app.client.get('ticket.nope')).rejects.toThrow('Could not find handler');
  });

  it('pass actions and their arguments on', async () => {
    const invoke = vi.fn();
    open({ invoke });
    await app.client.invoke('resize', { height: '200px' });
    expect(invoke).toHaveBeenCalledWith('resize', [{ height: '200px' }]);
  });

  it('pass values to set on', async () => {
    const set = vi.fn();
    open({ set });
    await app.client.set('ticket.priority', 'high');
    expect(set).toHaveBeenCalledWith('ticket.priority', 'high');
  });
});

describe('requests', () => {
  it('resolve with the parsed body', async () => {
    expect(await app.client.request('/api/v2/users/me.json')).toEqual({ user: { id: 1 } });
  });

  it('reject with status and body', async () => {
    const text = '{"error":"RecordNotFound"}';
    open({ request: () => Promise.resolve({ status: 404, statusText: 'Not Found', text }) });
    const failure = { status: 404, responseText: text, responseJSON: { error: 'RecordNotFound' } };
    await expect(app.client.request({ url: '/api/v2/tickets/1.json' })).rejects.toMatchObject(
      failure,
    );
  });
});

describe('events and hooks', () => {
  it('reach the handlers of the app', async () => {
    const handler = vi.fn();
    app.client.on('ticket.status.changed', handler);
    host.emit('ticket.status.changed', 'solved');
    await vi.waitFor(() => expect(handler).toHaveBeenCalledWith('solved'));
  });

  it('let the app veto a save', async () => {
    expect(await host.hook('ticket.save')).toBeNull();
    app.client.on('ticket.save', () => 'not yet');
    expect(await host.hook('ticket.save')).toBe('not yet');
  });
});
