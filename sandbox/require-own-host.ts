import type { RequestHandler } from 'express';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i;

/** Whether an address is of this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Refuses requests that were not meant for the sandbox.
 *
 * A page of a stranger may let its own name stand for this machine (DNS rebinding); the browser
 * would then let it read our answers, an admin's session among them. Its name stays in `Host`.
 */
export function requireOwnHost(): RequestHandler {
  return (req, res, next) => {
    const host = req.headers.host ?? '';
    if (isLoopback(host.replace(/:\d+$/, ''))) return next();
    res
      .status(421)
      .type('text/plain')
      .send('The sandbox answers at localhost and 127.0.0.1 alone.\n');
  };
}
