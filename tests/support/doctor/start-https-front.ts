import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './make-certificate.ts';

/** A proxy with a certificate, as it stands in front of Aftercare. */
export type HttpsFront = { url: string; close(): Promise<void> };

/** Starts a proxy that passes everything on to `target`. */
export async function startHttpsFront(
  target: string,
  certificate: Certificate,
): Promise<HttpsFront> {
  const server = createServer(certificate, (req, res) => {
    const { method = 'GET', headers, url = '/' } = req;
    const passed = request(`${target}${url}`, { method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    passed.on('error', () => res.writeHead(502).end());
    req.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
