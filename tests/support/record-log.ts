import { Writable } from 'node:stream';
import { createLogger, type Logger } from '../../backend/platform/logger.ts';

/** Makes a logger whose lines a test can read. */
export function recordLog(level = 'info'): {
  logger: Logger;
  lines: () => Record<string, unknown>[];
} {
  const written: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  return {
    logger: createLogger(level, { destination }),
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
