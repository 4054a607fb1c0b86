import { openSession } from './open-app.ts';
import type { Product } from './start-product.ts';

type Call = { method?: string; body?: unknown; ifMatch?: string; headers?: Record<string, string> };

/** What the API said: its status, its `ETag` without quotes, and its JSON. */
export type Said = { status: number; etag: string | null; json: Record<string, unknown> };

/** A caller of `/api/v1`. */
export type CallApi = (path: string, call?: Call) => Promise<Said>;

/** Calls the API with a bearer token: the admin key or a session. */
export function apiOf(product: Pick<Product, 'url'>, token: string): CallApi {
  return async (path, { method = 'GET', body, ifMatch, headers = {} } = {}) => {
    const answer = await fetch(`${product.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const etag = answer.headers.get('etag')?.replaceAll('"', '') ?? null;
    return { status: answer.status, etag, json: (await answer.json()) as Said['json'] };
  };
}

/** Opens the app as somebody of the team, and calls the API with their session. */
export async function apiAs(product: Product, agentId: number): Promise<CallApi> {
  return apiOf(product, await openSession(product, agentId));
}
