import type { SettingsSectionMessages } from '../../en/workspace/settings-sections.ts';
import { translation } from '../../translation.ts';

/** What the parts of the settings are called, and what each is for, in French. */
export const settingsSections = translation<SettingsSectionMessages>()({
  surveys: {
    name: 'Enquêtes',
    about:
      'Qui est interrogé, quand et avec quels mots. Un ticket relève de la première enquête, en partant du haut, qui lui correspond.',
  },
  followUps: {
    name: 'Suivis',
    about: 'Une note basse ouvre une tâche, pour que quelqu’un appelle le client.',
  },
  alerts: {
    name: 'Alertes',
    about: 'Qui est informé des notes basses, en une minute environ.',
  },
  writeBack: {
    name: 'Écriture dans Zendesk',
    about: 'Ce qui est inscrit d’une réponse sur le ticket et le client dans Zendesk.',
  },
  reports: {
    name: 'Rapports',
    about: 'Comment les jours sont comptés, et quand les chiffres permettent de conclure.',
  },
  access: {
    name: 'Accès',
    about: 'Qui peut voir les chiffres et les commentaires de tout le monde.',
  },
  privacy: {
    name: 'Confidentialité',
    about: 'Combien de temps les réponses et les commentaires sont conservés.',
  },
  branding: {
    name: 'Identité visuelle',
    about: 'L’apparence des e-mails et des pages d’enquête.',
  },
  data: {
    name: 'Import et export',
    about: 'Ces paramètres sous forme de fichier, et ce qui est envoyé automatiquement.',
  },
  health: {
    name: 'État du service',
    about: 'Si Aftercare peut faire son travail, et ce qui a été abandonné.',
  },
  history: { name: 'Historique', about: 'Qui a modifié quoi, et comment revenir en arrière.' },
  trail: { name: 'Journal d’audit', about: 'Qui a fait quoi, le plus récent en premier.' },
});
