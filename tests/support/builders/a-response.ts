import { categoryOf } from '../../../shared/nps.ts';
import type { Response } from '../../../backend/records/responses.ts';

/** A final answer of an unhappy customer. */
export function aResponse(changes: Partial<Response> = {}): Response {
  const score = changes.score ?? 3;
  return {
    id: '0b9f5a1c-3f63-4d55-9f0e-6f2f3a4b5c6d',
    invitationId: '5d1f0c8e-7a3b-4c2d-8e9f-0a1b2c3d4e5f',
    ticketId: '5158',
    customerId: '71',
    score,
    category: categoryOf(score),
    comment: null,
    improve: null,
    contactOk: false,
    provisional: false,
    version: 1,
    attribution: {
      assigneeId: '42',
      groupId: '300',
      brandId: '200',
      formId: '400',
      organizationId: '500',
      channel: 'email',
      tags: ['bicycle'],
    },
    submittedAt: new Date('2026-03-04T09:00:00Z'),
    updatedAt: new Date('2026-03-04T09:00:00Z'),
    ...changes,
  };
}
