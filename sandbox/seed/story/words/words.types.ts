import type { Category } from '../../../../shared/nps.ts';
import type { Topic } from '../story.types.ts';

/**
 * What people of one language write.
 *
 * `{product}`, `{agent}`, `{order}`, `{days}` and `{minutes}` stand for those of the ticket.
 */
export type Words = {
  topics: Record<Topic, TopicWords>;
  /** Said by those who waited long in a chat. */
  waited: readonly string[];
  /** What some add: promoters, passives, and the unhappy by how much. */
  besides: Record<'promoter' | 'passive' | 'mild' | 'angry', readonly string[]>;
  /** How a customer ends a conversation that went well, and one that did not. */
  ends: Record<'well' | 'badly', readonly string[]>;
};

/** The conversation about one topic, and what is said of it afterwards. */
export type TopicWords = {
  subjects: readonly string[];
  asks: readonly string[];
  replies: readonly string[];
} & Record<Category, readonly string[]>;
