/** Reads JSON from the sandbox's own API. */
export async function getJson<T>(path: string): Promise<T> {
  return await read<T>(await fetch(path));
}

/** Sends JSON to the sandbox's own API. */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  return await read<T>(await fetch(path, withJson('POST', body)));
}

/** Deletes something through the sandbox's own API. */
export async function deleteAt(path: string): Promise<void> {
  await read(await fetch(path, { method: 'DELETE' }));
}

/** Updates a ticket through the Zendesk API, as an agent in the browser does. */
export async function updateTicket(
  ticketId: number,
  ticket: object,
  agentId: number,
): Promise<void> {
  const request = withJson('PUT', { ticket });
  const headers = { ...request.headers, 'X-Sandbox-Agent': String(agentId) };
  await read(await fetch(`/api/v2/tickets/${ticketId}.json`, { ...request, headers }));
}

function withJson(
  method: string,
  body: unknown,
): { method: string; headers: Record<string, string>; body: string } {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(explain(text) ?? `The sandbox answered ${response.status}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Finds the sentence for people in one of Zendesk's error bodies. */
function explain(text: string): string | null {
  try {
    const body = JSON.parse(text) as {
      description?: string;
      details?: Record<string, { description: string }[]>;
      errors?: { title: string }[];
    };
    const detail = Object.values(body.details ?? {})[0]?.[0]?.description;
    return detail ?? body.errors?.[0]?.title ?? body.description ?? null;
  } catch {
    return null;
  }
}
