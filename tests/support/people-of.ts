import type { UserMergeOptions } from '../../sandbox/desk/merge-users.ts';
import type { Scene } from './desk-scene.ts';
import { settle } from './settle.ts';
import type { Product } from './start-product.ts';

/** What customers, agents and Zendesk do with people; `product` is asked for when it is there. */
export function peopleOf(product: () => Product) {
  return {
    optOut: (link: string) => fetch(`${link}/unsubscribe`, { method: 'POST' }),

    merge(from: Scene, into: Scene, options: UserMergeOptions): void {
      product().sandbox.actions.mergeUser(from.customerId, into.customerId, options);
    },

    /** As of a customer who was known before addresses were kept. */
    forgetAddress: ({ customerId }: Scene) =>
      product()
        .service.store.db.updateTable('customers')
        .set({ address_hash: null })
        .where('zendesk_customer_id', '=', String(customerId))
        .execute(),

    /** What is decided on one more solved ticket. */
    async decisionOn(scene: Scene, customerId = scene.customerId) {
      const { actions } = product().sandbox;
      const { id } = actions.createTicket(customerId, { subject: 'One more' });
      actions.solveTicket(id);
      await settle(product());
      const { decisions } = await scene.view(id);
      return decisions[0];
    },
  };
}
