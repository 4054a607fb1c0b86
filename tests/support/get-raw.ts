import { request, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came over the wire. */
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks without the help of `fetch`, which names encodings of its own and unpacks what comes. */
export function getRaw(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status = 0, headers: received } = answer;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}
