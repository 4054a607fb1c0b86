import type { ZafRequest, ZafResponse } from '../../workspace/zaf-host.ts';

/** Makes a request of the app to the Zendesk API with the agent's rights. */
export async function requestAsAgent(options: ZafRequest, agentId: number): Promise<ZafResponse> {
  const url = new URL(options.url, window.location.origin);
  if (url.origin !== window.location.origin) {
    throw new Error('The sandbox only carries requests to its own API');
  }
  const method = (options.type ?? 'GET').toUpperCase();
  const headers: Record<string, string> = {
    ...options.headers,
    'X-Sandbox-Agent': String(agentId),
  };
  const request: RequestInit = { method, headers };
  if (options.data !== undefined && method === 'GET') {
    for (const [key, value] of Object.entries(options.data as Record<string, unknown>)) {
      url.searchParams.set(key, String(value));
    }
  } else if (options.data !== undefined) {
    headers['Content-Type'] = options.contentType ?? 'application/json';
    request.body = typeof options.data === 'string' ? options.data : JSON.stringify(options.data);
  }
  const response = await fetch(url, request);
  return { status: response.status, statusText: response.statusText, text: await response.text() };
}
