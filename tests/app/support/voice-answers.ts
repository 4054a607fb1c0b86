import type { ResponseDetail, ResponseItem } from '../../../shared/contracts/responses.ts';
import { aTicketView } from './ticket-views.ts';
import type { Answers } from './workspace-answers.ts';

const ID = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An answer in the list; the number is in its id. */
export function aVoice(number: number, changes: Partial<ResponseItem> = {}): ResponseItem {
  return {
    id: ID(number),
    score: 3,
    category: 'detractor',
    comment: `The ${number}. parcel came late.`,
    improve: null,
    submittedAt: `2026-11-${String(20 - (number % 20)).padStart(2, '0')}T10:00:00.000Z`,
    ticketId: String(100 + number),
    customer: { id: '90', name: `Karen ${number}` },
    assignee: { id: '30', name: 'Otto Berg' },
    group: { id: '20', name: 'Copenhagen' },
    brand: null,
    survey: 'default',
    language: 'en',
    channel: 'email',
    source: 'survey',
    read: null,
    ignored: null,
    doubts: [],
    firstReplyMinutes: null,
    resolutionMinutes: null,
    followUp: null,
    ...changes,
  };
}

/** The same with what was done to it. */
export function aVoiceAlone(number: number, changes: Partial<ResponseDetail> = {}): ResponseDetail {
  return { ...aVoice(number), changes: [], shares: [], ...changes };
}

/** Three answers in the list, and one that is not. */
export const VOICE_ANSWERS: Answers = {
  '/responses': { items: [aVoice(1), aVoice(2), aVoice(3)], next: null, reached: null },
  '/responses/counts': { promoters: 1200, passives: 0, detractors: 3, reached: null },
  ...Object.fromEntries(
    [1, 2, 3, 7].flatMap((number) => [
      [`/responses/${ID(number)}`, aVoiceAlone(number)],
      [`/tickets/${100 + number}`, aTicketView()],
    ]),
  ),
};
