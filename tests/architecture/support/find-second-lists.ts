import { CATEGORIES } from '../../../shared/nps.ts';
import { REASONS } from '../../../shared/reasons.ts';
import * as vocabulary from '../../../shared/vocabulary.ts';
import { FIELD_KINDS, WEBHOOK_EVENTS } from '../../../shared/zendesk-names.ts';
import { TICKET_PRIORITIES, TICKET_STATUSES } from '../../../shared/zendesk-tickets.ts';
import type { SourceFile } from './read-sources.ts';

const LISTS: readonly (readonly string[])[] = [
  ...Object.values(vocabulary),
  CATEGORIES,
  REASONS,
  FIELD_KINDS,
  TICKET_STATUSES,
  TICKET_PRIORITIES,
  WEBHOOK_EVENTS.map((type) => type.slice(type.lastIndexOf(':') + 1)),
];
/** Texts one after the other: in an array, a union, or an enum. */
const RUN = /(?:\|\s*)?'[^'\n]*'(?:\s*[,|]\s*'[^'\n]*')+/g;

/**
 * Finds lists that stand in the vocabulary already.
 *
 * Of a longer list one word may be missing: it is the one that was added since. What picks fewer
 * of the words means something by that.
 */
export function findSecondLists({ text }: SourceFile): string[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const words = new Set([...run.matchAll(/'([^'\n]*)'/g)].map(([, word]) => word ?? ''));
    return LISTS.filter((list) => {
      const missing = list.filter((word) => !words.has(word)).length;
      return missing === 0 || (missing === 1 && list.length > 3);
    }).map((list) => `has its own list of ${list.join(', ')}`);
  });
}
