import type { views as english } from '../../en/workspace/views.ts';
import { translation } from '../../translation.ts';

/** What is said of saved views, in Dutch. */
export const views = translation<typeof english>()({
  label: 'Opgeslagen weergaven',
  none: 'Er is nog niets opgeslagen.',
  name: 'Deze weergave opslaan als',
  hint: 'Pagina en filters, voor alle teamleiders.',
  save: 'Opslaan',
  remove: 'Weergave {name} verwijderen',
  close: 'Sluiten',
});
