import { randomUUID } from 'node:crypto';
import type { NewInvitation } from '../../backend/records/invitations.ts';
import type { Product } from './start-product.ts';

let counter = 600_000;

const DAY_MS = 24 * 60 * 60_000;

/** An invitation that was sent, by its rows alone, and the link in its mail. */
export async function anInvitationOut(
  product: Product,
  more: Partial<NewInvitation> = {},
): Promise<{ id: string; link: string; token: string; ticketId: string; customerId: string }> {
  counter += 1;
  const { clock, service } = product;
  const now = clock.now();
  const invitation: NewInvitation = {
    id: randomUUID(),
    surveyId: 'default',
    ticketId: String(counter),
    customerId: String(counter + 100_000),
    channel: 'email',
    locale: 'en',
    solvedAt: now,
    dueAt: now,
    createdAt: now,
    attribution: {
      assigneeId: null,
      groupId: null,
      brandId: null,
      formId: null,
      organizationId: null,
      channel: 'email',
      tags: [],
    },
    ...more,
  };
  const { id, ticketId, customerId } = invitation;
  const account = service.accounts.only();
  const { invitations, customers } = account.store;
  await customers.lock(customerId, null);
  await invitations.create(invitation);
  await invitations.claimForSending(id, 'a-test');
  const expiresAt = new Date(now.getTime() + 30 * DAY_MS);
  await invitations.markSent(id, 'a-test', { sentAt: now, expiresAt, next: [] });
  const link = account.links.survey(id);
  return { id, link, token: link.split('/').at(-1) ?? '', ticketId, customerId };
}
