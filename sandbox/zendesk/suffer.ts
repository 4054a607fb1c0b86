import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Request, Response } from 'express';
import type { Mishap } from './api-fault.types.ts';
import { errorBody, gatewayPage } from './error-bodies.ts';
import type { ApiAnswer } from './route.types.ts';

/** Tells whether a mishap lets the work be done before it happens. */
export function happensAfter(mishap: Mishap): boolean {
  const needsAnswer = 'kind' in mishap && ['truncated', 'cut'].includes(mishap.kind);
  return needsAnswer || mishap.when === 'after';
}

/**
 * Makes a mishap happen; answers true when nothing more may be sent.
 *
 * `answer` is what the work came to, and null when it was not done.
 */
export async function suffer(
  mishap: Mishap,
  req: Request,
  res: Response,
  answer: ApiAnswer | null,
): Promise<boolean> {
  if (!('kind' in mishap)) {
    const { status, headers = {}, body, retryAfter } = mishap;
    res.status(status).set(headers);
    if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter));
    if (typeof body === 'string') res.type('text/html').send(body);
    else res.json(body ?? errorBody(status));
    return true;
  }
  const { kind, ms, silenceMs, status = 503 } = mishap;
  switch (kind) {
    case 'late':
      if (silenceMs !== undefined) setTimeout(() => req.socket.destroy(), silenceMs).unref();
      if (!res.destroyed) await once(res, 'close');
      await wait(ms ?? 1000);
      return false;
    case 'slow':
      await wait(ms ?? 1000);
      return false;
    case 'html':
      res.status(status).type('text/html').send(gatewayPage(status));
      return true;
    case 'truncated':
    case 'cut':
      sendHalf(res, answer ?? {}, kind === 'cut');
      return true;
    case 'reset':
      req.socket.destroy();
      return true;
    case 'timeout':
      // Silence: the caller hangs up when it has waited enough.
      if (ms !== undefined) setTimeout(() => req.socket.destroy(), ms).unref();
      return true;
  }
}

function sendHalf(res: Response, answer: ApiAnswer, breaks: boolean): void {
  const text = JSON.stringify(answer.body ?? {});
  const half = Buffer.from(text.slice(0, Math.max(1, Math.floor(text.length / 2))));
  res.status(answer.status ?? 200).type('application/json');
  if (!breaks) {
    res.send(half);
    return;
  }
  res.set('Content-Length', String(Buffer.byteLength(text)));
  res.write(half, () => setImmediate(() => res.socket?.destroy()));
}
