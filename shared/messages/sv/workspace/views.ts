import type { views as english } from '../../en/workspace/views.ts';
import { translation } from '../../translation.ts';

/** What is said of saved views, in Swedish. */
export const views = translation<typeof english>()({
  label: 'Sparade vyer',
  none: 'Inget är sparat ännu.',
  name: 'Spara den här vyn som',
  hint: 'Rum och filter, för alla ledare.',
  save: 'Spara',
  remove: 'Ta bort vyn {name}',
  close: 'Stäng',
});
