import type { Config } from '../config/config.ts';
import { createLogger, type Logger } from '../platform/logger.ts';

/** What customers write has a key that only we know. */
const PRIVATE_KEYS = ['improve'];

/** Opens the log of a process that works for customers. */
export function openLog({ LOG_LEVEL: level }: Pick<Config, 'LOG_LEVEL'>): Logger {
  return createLogger(level, { privateKeys: PRIVATE_KEYS });
}
