import { randomUUID } from 'node:crypto';
import { handoffs } from '../../../backend/handoffs.ts';
import { handOn } from '../../../backend/platform/queue/handoff.ts';
import type { GivenAnswer } from '../../../backend/records/answers.ts';
import type { Response } from '../../../backend/records/responses.ts';
import type { SurveyVisitRow } from '../../../backend/records/survey-visit.ts';

/** When everything of a seeded account happened. */
export const SEEDED_AT = new Date('2026-05-04T08:00:00Z');

type GivenIds = {
  ticketId: string;
  customerId: string;
  invitationId: string;
  response: Pick<Response, 'attribution'>;
};

/** The next version of what lies behind a link. */
export function anAnswerTo({ response }: SurveyVisitRow): GivenAnswer {
  const responseId = response?.id ?? randomUUID();
  const version = (response?.version ?? 0) + 1;
  const words = { comment: response?.comment ?? null, improve: null };
  return {
    answer: { ...words, score: 3, contactOk: true, provisional: false },
    responseId,
    version,
    next: {
      ...handOn(handoffs.settleResponse, { responseId, version }),
      key: `${responseId}-${version}`,
      waitMs: 0,
    },
    now: SEEDED_AT,
  };
}

/** A line of the log about a seeded ticket, but for what was decided. */
export const aDecisionOn = ({
  ticketId,
  customerId,
  invitationId,
}: Omit<GivenIds, 'response'>) => ({
  ticketId,
  customerId,
  invitationId,
  at: SEEDED_AT,
});
/** Another invitation about a seeded ticket. */
export const anInvitationOf = ({ ticketId, customerId, response: { attribution } }: GivenIds) => ({
  id: randomUUID(),
  surveyId: 'default',
  ticketId,
  customerId,
  attribution,
  channel: 'email' as const,
  locale: 'en',
  solvedAt: new Date('2020-01-01T00:00:00Z'),
  dueAt: new Date('2020-01-01T00:00:00Z'),
  createdAt: new Date('2020-01-01T00:00:00Z'),
});
