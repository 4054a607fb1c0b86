import type { Reason } from '../../../shared/reasons.ts';
import type { Score } from '../../../shared/nps.ts';
import type {
  FollowUpOutcome,
  FollowUpStatus,
  InvitationStatus,
  SuppressionReason,
} from '../../../shared/vocabulary.ts';
import type { BrandKey, FormKey, GroupKey } from './cast.ts';

/** What customers write about. */
export type Topic = 'advice' | 'delivery' | 'refund' | 'repair' | 'order' | 'business' | 'soles';

/** How they write, as tickets name it. */
export type Channel = 'email' | 'web' | 'chat' | 'voice';

/** The languages of the story. */
export type Language = 'en' | 'da' | 'sv' | 'de';

/** A customer of the story, and how it has gone for them so far. */
export type StoryCustomer = {
  id: number;
  name: string;
  /** Null for those who only telephone. */
  email: string | null;
  locale: string;
  language: Language;
  /** Key of an organization. */
  organization: string | null;
  brand: BrandKey;
  /** What a good or bad time before adds to the next one. */
  mood: number;
  /** By how much they answer more often than others. */
  keenness: number;
  isSuppressed: boolean;
  askedAt: number;
  /** No follow-up is opened before the last one is over. */
  followedUpUntil: number;
};

/** A ticket that was solved in the story, and what came of it; times in milliseconds. */
export type StorySolve = {
  ticketId: number;
  customer: StoryCustomer;
  topic: Topic;
  product: string;
  /** What the ticket was filed under; null before there was a field for it. */
  area: string | null;
  channel: Channel;
  /** Key of an agent. */
  agent: string;
  group: GroupKey;
  brand: BrandKey;
  form: FormKey;
  tags: string[];
  createdAt: number;
  firstReplyAt: number;
  solvedAt: number;
  /** Id of the survey that is for it. */
  survey: string;
  /** Why nobody was asked, or why the invitation ended. */
  reason: Reason | null;
  /** Why the customer is asked no more from then on. */
  suppression: SuppressionReason | null;
  invitation: StoryInvitation | null;
  answer: StoryAnswer | null;
  followUp: StoryFollowUp | null;
};

/** How an invitation went. */
export type StoryInvitation = {
  status: InvitationStatus;
  dueAt: number;
  sentAt: number | null;
  expiresAt: number | null;
  endedAt: number | null;
  remindersSent: number;
};

/** What the customer said. */
export type StoryAnswer = {
  score: Score;
  comment: string | null;
  contactOk: boolean;
  submittedAt: number;
};

/** The task that a low score led to. */
export type StoryFollowUp = {
  id: string;
  ticketId: number;
  status: FollowUpStatus;
  outcome: FollowUpOutcome | null;
  createdAt: number;
  dueAt: number;
  closedAt: number | null;
};
