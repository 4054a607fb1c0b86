// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { classifyOrigin } from '../../app/zaf/classify-origin.ts';
import { connectZaf, readHost } from '../../app/zaf/connect-zaf.ts';
import { createZaf } from '../../app/zaf/create-zaf.ts';
import { loadSdk } from '../../app/zaf/load-sdk.ts';
import { ZAF_TIMEOUT_MS } from '../../app/zaf/with-timeout.ts';
import type { Sdk, SdkClient } from '../../app/zaf/zaf.types.ts';
import { ZafError } from '../../app/zaf/zaf-error.ts';

const ORIGIN = 'https://acme.zendesk.com';
const SEARCH = `?origin=${encodeURIComponent(ORIGIN)}&app_guid=guid-1`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An SDK's client of which a test fills in what it needs. */
function aClient(parts: Partial<SdkClient> = {}): SdkClient {
  return {
    get: async () => await Promise.resolve({ errors: {} }),
    invoke: async () => await Promise.resolve({ errors: {} }),
    metadata: async () => await Promise.resolve({ name: 'Aftercare' }),
    on: () => undefined,
    off: () => undefined,
    ...parts,
  };
}

/** An SDK whose host registers the app with a context, or stays silent. */
function anSdk(client: SdkClient | false, ticketId?: number): Sdk {
  return {
    init: (onRegistered) => {
      if (ticketId !== undefined) queueMicrotask(() => onRegistered?.({ context: { ticketId } }));
      return client;
    },
  };
}

describe('judging who embeds the app', () => {
  it.each([
    ['https://acme.zendesk.com', 'zendesk'],
    ['http://localhost:8080', 'local'],
    ['https://localhost', 'local'],
    ['http://127.0.0.1:3000', 'local'],
    ['http://acme.zendesk.com', 'refused'],
    ['https://zendesk.com', 'refused'],
    ['https://acme.zendesk.com.evil.example', 'refused'],
    ['https://evilzendesk.com', 'refused'],
    ['https://acme.zendesk.com:8443', 'refused'],
    ['https://user@acme.zendesk.com', 'refused'],
    ['https://acme.zendesk.com/path', 'refused'],
    ['https://localhost.evil.example', 'refused'],
    ['http://127.0.0.1.evil.example', 'refused'],
    ['javascript:alert(1)', 'refused'],
    ['null', 'refused'],
    ['*', 'refused'],
  ])('%s is %s', (origin, kind) => {
    expect(classifyOrigin(origin)).toBe(kind);
  });
});

describe('connecting', () => {
  it('knows a stranger from the address alone, and loads no SDK for it', async () => {
    const search = '?origin=https%3A%2F%2Fevil.example&app_guid=1';
    const load = vi.fn<typeof loadSdk>();
    expect(readHost(search)).toEqual({ state: 'refused', origin: 'https://evil.example' });
    expect((await connectZaf(search, load)).state).toBe('refused');
    expect(load).not.toHaveBeenCalled();
  });

  it.each(['', '?origin=https%3A%2F%2Facme.zendesk.com', '?app_guid=1'])(
    'is outside of Zendesk with the address "%s"',
    async (search) => {
      expect(await connectZaf(search)).toEqual({ state: 'outside' });
    },
  );

  it('is outside when the SDK finds no host', async () => {
    expect(await connectZaf(SEARCH, async () => await Promise.resolve(anSdk(false)))).toEqual({
      state: 'outside',
    });
  });

  it('brings the host’s context', async () => {
    const load = vi.fn(async () => await Promise.resolve(anSdk(aClient(), 7)));
    const connection = await connectZaf(SEARCH, load);
    expect(load).toHaveBeenCalledWith('zendesk');
    expect(connection).toMatchObject({
      state: 'connected',
      origin: ORIGIN,
      zaf: { origin: ORIGIN, context: { ticketId: 7 } },
    });
  });

  it('takes the package on this computer', async () => {
    const load = vi.fn(async () => await Promise.resolve(anSdk(aClient(), 7)));
    await connectZaf('?origin=http%3A%2F%2Flocalhost%3A8080&app_guid=1', load);
    expect(load).toHaveBeenCalledWith('local');
  });

  it('gives up on a host that does not register the app within five seconds', async () => {
    const connecting = connectZaf(SEARCH, async () => await Promise.resolve(anSdk(aClient())));
    await vi.advanceTimersByTimeAsync(ZAF_TIMEOUT_MS);
    expect(await connecting).toMatchObject({ state: 'silent', error: expect.any(ZafError) });
    expect(ZAF_TIMEOUT_MS).toBe(5000);
  });

  it('says so when the SDK does not load', async () => {
    const load = async (): Promise<Sdk> => await Promise.reject(new Error('blocked'));
    expect(await connectZaf(SEARCH, load)).toMatchObject({ state: 'silent' });
  });

  it('loads Zendesk’s own script from its one address', async () => {
    const append = vi.spyOn(document.head, 'append').mockImplementation((script) => {
      (script as HTMLElement).dispatchEvent(new Event('error'));
    });
    await expect(loadSdk('zendesk')).rejects.toBeInstanceOf(ZafError);
    const [script] = append.mock.calls[0] ?? [];
    expect((script as HTMLScriptElement).src).toBe(
      'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js',
    );
  });
});

describe('asking the host', () => {
  const wrap = (parts: Partial<SdkClient>) => createZaf(aClient(parts), ORIGIN, {});

  it('gives the value itself', async () => {
    const zaf = wrap({ get: async () => await Promise.resolve({ 'ticket.id': 7, errors: {} }) });
    expect(await zaf.get('ticket.id')).toBe(7);
  });

  it('rejects when the host does not know the path', async () => {
    await expect(wrap({}).get('colorScheme')).rejects.toBeInstanceOf(ZafError);
  });

  it.each([
    ['a plain object', { message: 'boom' }, 'get ticket.id: boom'],
    ['text', 'boom', 'get ticket.id: boom'],
    ['nothing', undefined, 'get ticket.id: the host gave no reason'],
    ['an Error', new Error('boom'), 'get ticket.id: boom'],
  ])('turns a rejection with %s into an Error', async (_name, reason, message) => {
    const get = vi.fn<SdkClient['get']>().mockRejectedValue(reason);
    const error = await wrap({ get })
      .get('ticket.id')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ZafError);
    expect((error as ZafError).message).toBe(message);
    expect((error as ZafError).cause).toBe(reason);
  });

  it('sees through a failure that the package hands out as a result', async () => {
    const timeout = { name: 'TimeoutError', message: 'Timeout', invocationName: 'invoke' };
    const invoke = async (): Promise<unknown> => await Promise.resolve(timeout);
    await expect(wrap({ invoke }).resize(100)).rejects.toBeInstanceOf(ZafError);
  });

  it('does not wait for ever', async () => {
    const get = async (): Promise<unknown> => await new Promise(() => undefined);
    const asked = wrap({ get })
      .get('ticket.id')
      .catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(ZAF_TIMEOUT_MS);
    expect((await asked) as ZafError).toMatchObject({ name: 'ZafError' });
  });

  it('catches what the SDK throws on the spot', async () => {
    const invoke = (): never => {
      throw new Error('illegal call');
    };
    await expect(wrap({ invoke }).resize(1)).rejects.toBeInstanceOf(ZafError);
  });

  it('speaks the host’s language', async () => {
    const invoke = vi.fn(async () => await Promise.resolve({ errors: {} }));
    const zaf = wrap({ invoke });
    await zaf.resize(240);
    await zaf.openTicket('140');
    await zaf.notify('Done.', 'notice');
    expect(invoke.mock.calls).toEqual([
      ['resize', { width: '100%', height: '240px' }],
      ['routeTo', 'ticket', 140],
      ['notify', 'Done.', 'notice'],
    ]);
  });

  it('lets a message fail in silence', async () => {
    const invoke = async (): Promise<unknown> => await Promise.reject(new Error('no'));
    await expect(wrap({ invoke }).notify('Done.', 'notice')).resolves.toBeUndefined();
  });

  it('stops listening with the very handler it began with', () => {
    const on = vi.fn<SdkClient['on']>();
    const off = vi.fn<SdkClient['off']>();
    const stop = wrap({ on, off }).on('ticket.updated', () => undefined);
    stop();
    expect(off.mock.calls).toEqual([on.mock.calls.at(-1)]);
  });
});
