import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { TLSSocket } from 'node:tls';

/** An answer, with what its certificate is worth. */
export type Page = {
  status: number;
  location: string | null;
  text: string;
  /** `null` without TLS. */
  certificate: { validTo: Date; fault: string | null } | null;
};

type Options = {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Certificates (PEM) to trust beside Node's own. */
  ca?: string | undefined;
};

const PATIENCE_MS = 8_000;
const LARGEST = 100_000;

/**
 * Fetches a page of our own service; follows no redirect.
 *
 * A certificate that is not to be trusted does not end the request, since what is behind it is
 * of interest as well. So nothing secret may go out this way.
 */
export function fetchPage(url: string, options: Options = {}): Promise<Page> {
  const { method = 'GET', headers = {}, body, ca } = options;
  const isHttps = url.startsWith('https:');
  return new Promise((resolve, reject) => {
    const send = isHttps ? requestHttps : requestHttp;
    const trust = isHttps ? { rejectUnauthorized: false, ...(ca === undefined ? {} : { ca }) } : {};
    const request = send(
      url,
      {
        method,
        headers: { 'user-agent': 'Aftercare doctor', ...headers },
        agent: false,
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...trust,
      },
      (answer) => {
        const certificate = readCertificate(answer);
        readText(answer).then(
          (text) =>
            resolve({
              status: answer.statusCode ?? 0,
              location: answer.headers.location ?? null,
              text,
              certificate,
            }),
          reject,
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

function readCertificate({ socket }: IncomingMessage): Page['certificate'] {
  if (!(socket instanceof TLSSocket)) return null;
  const validTo = new Date(socket.getPeerCertificate().valid_to);
  // An Error in the types, a code in fact.
  const fault = socket.authorized ? null : String(socket.authorizationError);
  return { validTo, fault };
}

async function readText(answer: IncomingMessage): Promise<string> {
  answer.setEncoding('utf8');
  let text = '';
  for await (const chunk of answer) {
    text += String(chunk);
    if (text.length > LARGEST) break;
  }
  return text;
}
