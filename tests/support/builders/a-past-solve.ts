import { randomUUID } from 'node:crypto';
import type { PastSolve } from '../../../backend/records/past-solves.ts';

/** A solved ticket of the past whose unhappy customer was called. */
export function aPastSolve(more: Partial<PastSolve> = {}): PastSolve {
  const id = randomUUID();
  return {
    ticketId: '7001',
    customerId: '8001',
    customerName: 'Dorte Frandsen',
    locale: 'da',
    solvedAt: '2025-06-02T08:00:00.000Z',
    surveyId: 'default',
    reason: null,
    suppression: null,
    attribution: {
      assigneeId: '51',
      groupId: '61',
      brandId: '71',
      formId: null,
      organizationId: null,
      channel: 'email',
      tags: ['delivery'],
    },
    invitation: {
      id,
      status: 'responded',
      dueAt: '2025-06-03T08:00:00.000Z',
      sentAt: '2025-06-03T08:00:00.000Z',
      expiresAt: '2025-07-03T08:00:00.000Z',
      endedAt: null,
      remindersSent: 0,
      expiry: null,
    },
    answer: {
      id: randomUUID(),
      score: 3,
      comment: 'Kom for sent.',
      contactOk: true,
      submittedAt: '2025-06-03T10:00:00.000Z',
    },
    followUp: {
      id: randomUUID(),
      ticketId: '7002',
      status: 'done',
      outcome: 'recovered',
      createdAt: '2025-06-03T10:01:00.000Z',
      dueAt: '2025-06-04T10:01:00.000Z',
      closedAt: '2025-06-04T07:00:00.000Z',
    },
    ...more,
  };
}
