import { setScene, type Scene } from './desk-scene.ts';
import { settle } from './settle.ts';
import type { Product } from './start-product.ts';

/** A follow-up whose task is open in Zendesk, and what it is about. */
export type OpenFollowUp = { scene: Scene; taskId: number; id: string };

/** Has a customer give a low score, and waits for the task. */
export async function openFollowUp(product: Product): Promise<OpenFollowUp> {
  const scene = setScene(product);
  await scene.answer(await scene.invite(), { score: '2', comment: 'Never again' });
  const { followUp } = await scene.viewWhen('the task', (view) => view.followUp?.status === 'open');
  await settle(product);
  return { scene, taskId: Number(followUp?.ticketId), id: followUp?.stand?.id ?? '' };
}
