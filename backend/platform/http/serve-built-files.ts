import { extname } from 'node:path';
import express, { type RequestHandler } from 'express';
import { acceptedEncodings } from './accepted-encodings.ts';
import type { HttpResponse } from './http.types.ts';

/** How a file is packed, by what its name has at the end; the build lays them side by side. */
const PACKED = { br: '.br', gzip: '.gz' } as const;
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
const ENDINGS = { ...PACKED, identity: '' };

/**
 * Serves the files of a build, packed as the client likes best.
 *
 * Names hold a hash of the content, hence they are kept for good. The packed files have no address
 * of their own, and a part of a file is not served: whoever asks for one gets the whole.
 */
export function serveBuiltFiles(folder: string): RequestHandler {
  const serve = express.static(folder, {
    acceptRanges: false,
    dotfiles: 'ignore',
    immutable: true,
    index: false,
    lastModified: false,
    maxAge: '365d',
    redirect: false,
    setHeaders: describe,
  });
  return (req, res, next) => {
    const { path, url } = req;
    if (isPacked(path)) return next();
    // Not every file is packed.
    const serveFirst = ([encoding, ...others]: (keyof typeof ENDINGS)[]): void => {
      if (encoding === undefined) return next();
      req.url = `${path}${ENDINGS[encoding]}`;
      serve(req, res, (fault) => {
        req.url = url;
        if (fault === undefined) return serveFirst(others);
        if (!res.headersSent) forget(res);
        next(fault);
      });
    };
    serveFirst([...new Set([...acceptedEncodings(req, ENCODINGS), 'identity' as const])]);
  };
}

/** Sets what depends on how a file is packed; the library adds the rest. */
function describe(res: HttpResponse, path: string): void {
  const [encoding, ending] = Object.entries(PACKED).find(([, each]) => path.endsWith(each)) ?? [];
  res.vary('Accept-Encoding');
  if (encoding === undefined || ending === undefined) return;
  res.set('Content-Encoding', encoding).type(extname(path.slice(0, -ending.length)));
}

/** What was said of the file does not hold for the answer that says what is wrong. */
function forget(res: HttpResponse): void {
  for (const name of ['Content-Encoding', 'ETag', 'Last-Modified']) res.removeHeader(name);
}

function isPacked(path: string): boolean {
  try {
    return /\.(?:br|gz)$/i.test(decodeURIComponent(path));
  } catch {
    // No address of a file; the library says so.
    return false;
  }
}
