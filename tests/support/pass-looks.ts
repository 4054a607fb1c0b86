import { settle } from './settle.ts';
import type { Product } from './start-product.ts';

/** Longer than a deleted customer is looked for among those who were merged. */
export async function passLooks(product: Product): Promise<void> {
  for (let look = 0; look < 3; look += 1) {
    await product.skipHours(0.1);
    await settle(product);
  }
}
