import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Load, LoadRequest } from './load.ts';

/**
 * Sends so many requests a second, evenly, whether or not answers come, and gives each one's ms.
 *
 * Time runs from when a request was to go, so that a stall counts for all that it held up.
 */
export async function latenciesAt(
  perSecond: number,
  { url, connections, seconds, requests, status }: Load,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const count = Math.max(1, Math.round(perSecond * seconds));
  requests.fill(count);
  const startedAt = performance.now();
  const answers: Promise<number>[] = [];
  for (let index = 0; index < count; index += 1) {
    const dueAt = startedAt + (index * 1000) / perSecond;
    while (performance.now() < dueAt) await sleep(1);
    answers.push(send(url, requests.next(), agent, status).then(() => performance.now() - dueAt));
  }
  const latencies = await Promise.all(answers);
  agent.destroy();
  return latencies;
}

function send(url: string, given: LoadRequest, agent: Agent, status: number): Promise<void> {
  const { method, path, headers, body } = given;
  const length = body === undefined ? {} : { 'content-length': body.length };
  return new Promise((resolve, reject) => {
    const call = request(
      `${url}${path}`,
      { method, agent, headers: { ...headers, ...length } },
      (answer) => {
        answer.resume();
        if (answer.statusCode !== status) {
          reject(new Error(`${method} ${path} was answered with ${answer.statusCode}`));
        }
        answer.once('end', () => resolve());
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}
