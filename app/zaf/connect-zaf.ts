import { classifyOrigin } from './classify-origin.ts';
import { createZaf } from './create-zaf.ts';
import { loadSdk as loadRealSdk, SDK_LOAD_TIMEOUT_MS } from './load-sdk.ts';
import { withTimeout } from './with-timeout.ts';
import type { Sdk, SdkClient, Zaf, ZafContext } from './zaf.types.ts';
import { toZafError, type ZafError } from './zaf-error.ts';

/**
 * How far the app has come with its host.
 *
 * `refused`: embedded by a stranger, show nothing. `outside`: opened without a host.
 * `silent`: the host or its script does not answer; the app works, without the host's help.
 */
export type ZafConnection =
  | { state: 'connecting'; origin: string | null }
  | { state: 'connected'; origin: string; zaf: Zaf }
  | { state: 'refused'; origin: string }
  | { state: 'outside' }
  | { state: 'silent'; origin: string; error: ZafError };

/**
 * Says what the page's address alone tells of the host.
 *
 * Shown until {@link connectZaf} knows more, so that a stranger never sees the loading app.
 */
export function readHost(search: string): ZafConnection {
  const query = new URLSearchParams(search);
  const origin = query.get('origin');
  if (origin === null || origin === '' || !query.get('app_guid')) return { state: 'outside' };
  if (classifyOrigin(origin) === 'refused') return { state: 'refused', origin };
  return { state: 'connecting', origin };
}

/** Connects to the host named in the page's address. Never rejects. */
export async function connectZaf(
  search: string,
  loadSdk: (host: 'zendesk' | 'local') => Promise<Sdk> = loadRealSdk,
): Promise<ZafConnection> {
  const host = readHost(search);
  if (host.state !== 'connecting' || host.origin === null) return host;
  const { origin } = host;
  try {
    const kind = classifyOrigin(origin) === 'zendesk' ? 'zendesk' : 'local';
    const sdk = await withTimeout(loadSdk(kind), 'load the SDK', SDK_LOAD_TIMEOUT_MS);
    const registered = await withTimeout(register(sdk), 'register with the host');
    if (registered === null) return { state: 'outside' };
    const { client, context } = registered;
    return { state: 'connected', origin, zaf: createZaf(client, origin, context) };
  } catch (reason) {
    return { state: 'silent', origin, error: toZafError(reason, 'connect') };
  }
}

async function register(sdk: Sdk): Promise<{ client: SdkClient; context: ZafContext } | null> {
  let handOver: (context: ZafContext) => void;
  const context = new Promise<ZafContext>((resolve) => {
    handOver = resolve;
  });
  const client = sdk.init((registration) => handOver(registration?.context ?? {}));
  return client === false ? null : { client, context: await context };
}
