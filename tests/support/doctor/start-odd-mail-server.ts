import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server on this machine that behaves as a test wants. */
export type OddMailServer = { host: string; port: number; close(): Promise<void> };

/** Starts an SMTP server; it takes the login `aftercare:right` unless told otherwise. */
export async function startOddMailServer(options: SMTPServerOptions = {}): Promise<OddMailServer> {
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ password }, _session, done) => {
      if (password === 'right') done(null, { user: 'aftercare' });
      else done(new Error('Wrong password of nora@acme.example'));
    },
    ...options,
  });
  // A client that hangs up in the middle must not end the test.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    host: 'localhost',
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
