import type { views as english } from '../../en/workspace/views.ts';
import { translation } from '../../translation.ts';

/** What is said of saved views, in French. */
export const views = translation<typeof english>()({
  label: 'Vues enregistrées',
  none: 'Rien n’est encore enregistré.',
  name: 'Enregistrer cette vue sous',
  hint: 'Page et filtres, pour tous les responsables.',
  save: 'Enregistrer',
  remove: 'Supprimer la vue {name}',
  close: 'Fermer',
});
