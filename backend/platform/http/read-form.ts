import { raw, type RequestHandler } from 'express';
import { decodeForm } from './decode-form.rules.ts';
import type { HttpRequest } from './http.types.ts';

const FORM = /^\s*application\/x-www-form-urlencoded\s*(;|$)/i;

/** Reads forms in whatever encoding they come; other bodies are left to others. */
export function readForm(largest: string): RequestHandler {
  const readRaw = raw({
    type: ({ headers }) => FORM.test(headers['content-type'] ?? ''),
    limit: largest,
  });
  return (req, res, next) => {
    readRaw(req, res, (fault?: unknown) => {
      if (Buffer.isBuffer(req.body)) req.body = decodeForm(req.body, charsetOf(req));
      next(fault);
    });
  };
}

function charsetOf({ headers }: HttpRequest): string | null {
  const match = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(headers['content-type'] ?? '');
  return match?.[1] ?? null;
}
