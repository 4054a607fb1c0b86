import type { outcomeForm as english } from '../../en/agent/outcome-form.ts';
import { translation } from '../../translation.ts';

/** What is asked about how a follow-up went, in French. */
export const outcomeForm = translation<typeof english>()({
  title: 'Quel est le résultat ?',
  kind: { recovered: 'Reconquis', not_recovered: 'Non reconquis', no_contact: 'Injoignable' },
  kindMissing: 'Choisissez un résultat.',
  reason: 'Pour quelle raison ?',
  reasonHint: 'Figure sur le ticket de suivi, où l’équipe peut la lire.',
  reasonMissing: 'Indiquez pourquoi le client n’a pas pu être reconquis.',
  team: 'Qui doit le savoir ?',
  teamHint: 'L’équipe reçoit un ticket privé avec la raison et les mots du client.',
  nobody: 'Personne d’autre',
  tries: 'Combien de tentatives ?',
  triesMissing: 'Indiquez un nombre de 1 à 99.',
  save: 'Enregistrer et résoudre',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  changed: 'Ce suivi a changé entre-temps. Fermez ce formulaire et consultez-le à nouveau.',
});
