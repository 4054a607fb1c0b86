import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { authorizePageOf, type Authorization } from '../../platform/zendesk/authorization-code.ts';
import { CommandError } from '../terminal/command-error.ts';

const HOST = '127.0.0.1';

type Options = {
  zendeskUrl: string;
  clientId: string;
  port: number;
  timeoutMs: number;
  /** Shows the page to open, and the address that the OAuth client must list. */
  tell: (page: string, redirectUri: string) => void;
};

/** What came back with the browser. */
export type Received = { authorization: Authorization; code: string };

/**
 * Waits on this machine until an admin's browser comes back from Zendesk with a code.
 *
 * Only the request with our own `state` counts, and only once; nothing listens afterwards.
 *
 * @throws CommandError when the admin denied it, nobody came in time, or the port is taken.
 */
export async function receiveCode(options: Options): Promise<Received> {
  const { zendeskUrl, clientId, port, timeoutMs, tell } = options;
  const server = createServer();
  try {
    const redirectUri = `http://${HOST}:${await listen(server, port)}/callback`;
    const [state, verifier] = [randomBytes(24), randomBytes(32)].map((each) =>
      each.toString('base64url'),
    ) as [string, string];
    const authorization = { zendeskUrl, clientId, redirectUri, state, verifier };
    const arrival = nextArrival(server, state, timeoutMs);
    tell(authorizePageOf(authorization), redirectUri);
    return { authorization, code: await arrival };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, HOST);
    await once(server, 'listening');
  } catch (cause) {
    throw new CommandError(
      `Nobody can listen at ${HOST}:${port}, where the browser is to come back: give another port by --port, and list it in the OAuth client.`,
      { cause },
    );
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function nextArrival(server: Server, state: string, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new CommandError(
            `Nobody came back from Zendesk within ${Math.round(timeoutMs / 60_000)} minutes: run this again, open the page, and allow Aftercare in. The browser must be on this machine, or its port forwarded here.`,
          ),
        ),
      timeoutMs,
    );
    server.on('request', (req, res) => {
      const answer = (status: number, words: string) =>
        res
          .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
          .end(`${words}\n`);
      const { pathname, searchParams } = new URL(req.url ?? '/', `http://${HOST}`);
      if (req.method !== 'GET' || pathname !== '/callback') return answer(404, 'Nothing is here.');
      // Any page can send a browser here; only Zendesk knows what we sent along.
      if (searchParams.get('state') !== state) {
        return answer(400, 'This does not belong to the authorization under way.');
      }
      const code = searchParams.get('code');
      const settle = (status: number, words: string, end: () => void) => {
        clearTimeout(timer);
        // The answer first: the server closes with the outcome.
        answer(status, words).once('close', end);
      };
      if (code === null) {
        const error = new CommandError(
          'Aftercare was not allowed in: the admin denied it in Zendesk. Nothing was stored.',
        );
        return settle(200, 'Aftercare was not allowed in.', () => reject(error));
      }
      return settle(200, 'Aftercare has been let in. You can close this window.', () =>
        resolve(code),
      );
    });
  });
}
