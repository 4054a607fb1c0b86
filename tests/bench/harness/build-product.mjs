import { buildWhenStale } from '../../../backend/start/build-when-stale.mjs';

/** Makes sure that the product that is measured is the one of this source. */
export default async function buildProduct() {
  if ((await buildWhenStale()) !== 0) throw new Error('the product could not be built');
}
