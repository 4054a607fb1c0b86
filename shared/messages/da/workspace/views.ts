import type { views as english } from '../../en/workspace/views.ts';
import { translation } from '../../translation.ts';

/** What is said of saved views, in Danish. */
export const views = translation<typeof english>()({
  label: 'Gemte visninger',
  none: 'Der er ikke gemt noget endnu.',
  name: 'Gem denne visning som',
  hint: 'Rum og filtre, for alle ledere.',
  save: 'Gem',
  remove: 'Fjern visningen {name}',
  close: 'Luk',
});
