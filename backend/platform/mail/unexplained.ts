import { LRUCache } from 'lru-cache';
import type { Whose } from './refusal.rules.ts';

/** So many receivers refused one after the other are not each at fault. */
const MANY = 3;
const MOST_RECEIVERS = 100;

/** Tells refusals that nobody explains of one receiver from those of all that we send. */
export interface Unexplained {
  /** The same judgement, or that it is ours, since others are refused as well. */
  weigh(receiver: string, judged: Whose): Whose;
  /** A mail was taken: what was refused before was about its receiver. */
  forget(): void;
}

/**
 * Counts the receivers whose refusal nobody explains, since a mail was taken last.
 *
 * Words of mail services are without end; that they refuse everybody says the same.
 */
export function countUnexplained(): Unexplained {
  const receivers = new LRUCache<string, true>({ max: MOST_RECEIVERS });
  return {
    weigh(receiver, judged) {
      const isUnexplained =
        judged.whose === 'unclear' ||
        (judged.whose === 'receiver_busy' && judged.isUnexplained === true);
      if (!isUnexplained) return judged;
      receivers.set(receiver.trim().toLowerCase(), true);
      return receivers.size < MANY ? judged : { whose: 'ours', fault: 'policy' };
    },
    forget: () => receivers.clear(),
  };
}
